import './episode.css'

export type EpisodeStep = {
  label: string
  reached: boolean
  /** Says in words whether it was reached. */
  name: string
  /** The words that earned it, or a note on why it was not earned. */
  words?: string | undefined
  lang?: string | undefined
}

export type EpisodeProps = {
  title: string
  /** Such as “3 of 4”. */
  result: string
  steps: readonly EpisodeStep[]
}

function Step({ reached }: { reached: boolean }) {
  if (!reached) return <circle cx="14" cy="12" r="9" fill="none" stroke="var(--line-strong)" strokeWidth="2" />
  return (
    <>
      <circle cx="14" cy="12" r="10" fill="var(--primary)" />
      <path
        d="m10 12.3 2.8 2.8 5.2-5.8"
        fill="none"
        stroke="var(--on-primary)"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  )
}

export function Episode({ title, result, steps }: EpisodeProps) {
  return (
    <section className="episode">
      <h3>{title}<span className="numeric">{result}</span></h3>
      <ol>
        {steps.map(({ label, reached, name, words, lang }) => (
          <li key={label} data-reached={reached || undefined}>
            <svg width="28" height="24" viewBox="0 0 28 24" role="img" aria-label={name}>
              <Step reached={reached} />
            </svg>
            <b>{label}</b>
            {words && <q className={reached ? 'voice' : 'caption'} lang={lang}>{words}</q>}
          </li>
        ))}
      </ol>
    </section>
  )
}
