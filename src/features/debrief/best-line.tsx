import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import type { Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Mark } from '../../ui/mark.tsx'
import type { Outline } from './outline.ts'
import type { Reader } from './reading.ts'
import { Note, Said } from './said.tsx'
import type { Walk } from './use-walk.ts'

export type BestLineProps = {
  way: Outline
  walk: Pick<Walk, 'steps' | 'playing' | 'watch'>
  /** The turn it starts from, from 1. */
  turn: number
  reader: Reader
  announce: (message: string) => void
}

/** Milliseconds to take in a step, and more for each phrase of it. */
const PACE = { step: 1500, phrase: 600 }

/** What the steps so far have shown last, phrase by phrase. */
function lastWords({ exchanges, ending }: Outline, steps: number, { line, note }: Reader): readonly string[] {
  const last = exchanges[steps - 1]
  if (!last) return steps > exchanges.length && ending ? note(ending.summary).words : []
  return [last.speech.text, last.text].flatMap((text) => (text === undefined ? [] : line(text).words))
}

/** Takes the next step once the last has been read, and says it: nobody pressed a key for it. */
function usePace({ way, walk: { steps, playing, watch }, reader, announce }: BestLineProps) {
  const wait = PACE.step + PACE.phrase * lastWords(way, steps, reader).length
  const goOn = useEffectEvent(watch)
  const say = useEffectEvent((seen: number) => announce(lastWords(way, seen, reader).join('')))
  useEffect(() => {
    if (!playing) return
    say(steps)
    const timer = setTimeout(() => goOn(), wait)
    return () => clearTimeout(timer)
  }, [playing, steps, wait])
}

export function BestLine(props: BestLineProps) {
  const { way: { exchanges, ending }, walk: { steps, playing }, turn, reader } = props
  const { t } = useTranslation()
  usePace(props)
  const said = (ticket: Ticket | undefined) => <Said quoted={ticket === undefined ? undefined : reader.line(ticket)} />
  // A step that was asked for takes the focus as it comes; one that comes by itself leaves it on Pause.
  const focus = (element: HTMLElement | null) => {
    if (!playing) element?.focus()
  }
  return (
    <section className="debrief-way" aria-label={t('debrief.watch.title')}>
      <h3>{t('debrief.watch.title')}</h3>
      <ol>
        {exchanges.slice(0, steps).map(({ speech, text }, index) => (
          <Step key={index} onCome={focus}>
            <p className="caption">{t('debrief.turn', { turn: turn + index })}</p>
            <p className="debrief-theirs">{said(speech.text)}</p>
            <p><Mark kind="best" size={18} word={t('debrief.marks.best')} /> {said(text)}</p>
          </Step>
        ))}
        {steps > exchanges.length && ending && (
          <Step onCome={focus}><b><Note quoted={reader.note(ending.summary)} /></b></Step>
        )}
      </ol>
    </section>
  )
}

function Step({ onCome, children }: { onCome: (element: HTMLElement | null) => void; children: ReactNode }) {
  const item = useRef<HTMLLIElement>(null)
  const come = useEffectEvent(onCome)
  useEffect(() => come(item.current), [])
  return <li ref={item} tabIndex={-1}>{children}</li>
}
