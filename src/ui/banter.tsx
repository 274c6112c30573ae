import './banter.css'

export type BanterLamp = {
  letter: string
  label: string
  level: 0 | 1 | 2
  /** Says the level in words, such as “Need: lit”. */
  name: string
  /** The sentence that lit it. */
  words?: string | undefined
  lang?: string | undefined
}

export type BanterProps = { label: string; lamps: readonly BanterLamp[] }

export function Banter({ label, lamps }: BanterProps) {
  return (
    <ul className="banter" aria-label={label}>
      {lamps.map(({ letter, label: text, level, name, words, lang }, index) => (
        <li key={index}>
          <svg width="36" height="36" viewBox="0 0 36 36" role="img" aria-label={name}>
            <circle
              cx="18"
              cy="18"
              r="16"
              fill={level === 2 ? 'var(--primary)' : 'var(--sunken)'}
              stroke="var(--line-strong)"
            />
            {level === 1 && <path d="M2 18a16 16 0 0 0 32 0Z" fill="var(--primary)" opacity=".35" />}
            <text x="18" y="23.5" fill={level === 2 ? 'var(--on-primary)' : 'var(--ink)'}>{letter}</text>
          </svg>
          <b>{text}</b>
          {words && <span className="voice" lang={lang}>{words}</span>}
        </li>
      ))}
    </ul>
  )
}
