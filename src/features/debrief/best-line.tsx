import type { Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Mark } from '../../ui/mark.tsx'
import type { Outline } from './outline.ts'
import type { Reader } from './reading.ts'
import { Note, Said } from './said.tsx'

export type BestLineProps = {
  way: Outline
  /** How many of its exchanges have been asked for; one more shows where it ends. */
  steps: number
  /** The turn it starts from, from 1. */
  turn: number
  reader: Reader
}

/** Each step takes the focus as it comes: it is what was asked for. */
const takeFocus = (element: HTMLElement | null) => element?.focus()

export function BestLine({ way: { exchanges, ending }, steps, turn, reader }: BestLineProps) {
  const { t } = useTranslation()
  const said = (ticket: Ticket | undefined) => <Said quoted={ticket === undefined ? undefined : reader.line(ticket)} />
  return (
    <section className="debrief-way" aria-label={t('debrief.watch.title')}>
      <h3>{t('debrief.watch.title')}</h3>
      <ol>
        {exchanges.slice(0, steps).map(({ speech, text }, index) => (
          <li key={index} ref={takeFocus} tabIndex={-1}>
            <p className="caption">{t('debrief.turn', { turn: turn + index })}</p>
            <p className="debrief-theirs">{said(speech.text)}</p>
            <p><Mark kind="best" size={18} word={t('debrief.marks.best')} /> {said(text)}</p>
          </li>
        ))}
        {steps > exchanges.length && ending && (
          <li ref={takeFocus} tabIndex={-1}><b><Note quoted={reader.note(ending.summary)} /></b></li>
        )}
      </ol>
    </section>
  )
}
