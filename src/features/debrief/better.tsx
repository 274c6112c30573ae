import { useRef } from 'react'
import type { DebriefMove, MethodWords, Priced, Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/button.tsx'
import { Mark } from '../../ui/mark.tsx'
import type { Reader } from './reading.ts'
import { Note, Said } from './said.tsx'

export type BetterProps = {
  move: Pick<DebriefMove<Ticket>, 'best' | 'decision'>
  reader: Reader
  acts: MethodWords['acts']
  open: boolean
  onShow: () => void
}

/** Closed until it is asked for: try before told. */
export function Better({ move: { best, decision }, reader, acts, open, onShow }: BetterProps) {
  const { t } = useTranslation()
  const asked = useRef(false)
  if (!best) return decision ? <p className="caption">{t('debrief.better.none')}</p> : null
  const show = () => {
    asked.current = true
    onShow()
  }
  const focusWhenAsked = (element: HTMLElement | null) => {
    if (asked.current) element?.focus()
    asked.current = false
  }
  if (open) return <div ref={focusWhenAsked} tabIndex={-1}><BestReply best={best} reader={reader} acts={acts} /></div>
  return (
    <div className="debrief-closed">
      <p>{t('debrief.better.closed')}</p>
      <Button onClick={show}>{t('debrief.better.show')}</Button>
    </div>
  )
}

function BestReply({ best, reader, acts }: { best: Priced<Ticket> } & Pick<BetterProps, 'reader' | 'acts'>) {
  const { t } = useTranslation()
  const kinds = best.acts.map((act) => acts[act].play).join(t('debrief.better.and'))
  return (
    <section className="debrief-better" aria-label={t('debrief.better.title')}>
      <Mark kind="best" size={22} word={t('debrief.marks.best')} />
      <p><Said quoted={best.text === undefined ? undefined : reader.line(best.text)} /></p>
      {kinds && <p className="eyebrow">{t('debrief.better.label', { acts: kinds })}</p>}
      {best.why !== undefined && <p><Note quoted={reader.note(best.why)} /></p>}
    </section>
  )
}
