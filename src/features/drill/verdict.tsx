import { useEffect, useRef, useState } from 'react'
import type { DebriefMove, Language, Priced, Ticket } from '../../engine/index.ts'
import { inQuotes } from '../../i18n/quotes.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { NextIcon } from '../../ui/icons/next.tsx'
import { Mark } from '../../ui/mark.tsx'
import { toned } from '../../ui/tone.ts'

type Move = DebriefMove<Ticket>

export type VerdictProps = {
  outcome: { kind: 'waiting' } | { kind: 'judged'; move: Move } | { kind: 'unjudged' }
  text: (ticket: Ticket) => string
  lang: Language
  isLast: boolean
  keys: boolean
  /** The debrief of the attempt that the card comes from. */
  debrief: string
  onNext: () => void
}

/** The mark and one sentence; everything more is asked for. */
export function Verdict({ outcome, onNext, isLast, keys, debrief, ...words }: VerdictProps) {
  const { t } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  const { kind } = outcome
  useEffect(() => {
    if (kind === 'waiting') return
    place.current?.focus({ preventScroll: true })
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [kind])
  if (kind === 'waiting') return <p className="drill-waiting" role="status">{t('drill.waiting')}</p>
  return (
    <div className="drill-verdict" ref={place} tabIndex={-1}>
      {kind === 'judged' ? <Judged move={outcome.move} {...words} /> : <p>{t('drill.unjudged')}</p>}
      <div className="drill-ways">
        <Button kind="primary" icon={<NextIcon size={18} />} keyCap={keys ? 'Enter' : undefined} onClick={onNext}>
          {t(isLast ? 'drill.finish' : 'drill.next')}
        </Button>
        <LinkButton kind="quiet" href={debrief}>{t('drill.debrief')}</LinkButton>
      </div>
    </div>
  )
}

function Judged({ move, text, lang }: { move: Move } & Pick<VerdictProps, 'text' | 'lang'>) {
  const { t } = useTranslation()
  const { mark, why, best } = move
  return (
    <>
      <p className="drill-mark" style={toned(mark)}>
        {mark && <Mark kind={mark} size={26} />}
        <b>{t(`drill.marks.${mark ?? 'none'}`)}</b>
        {why !== undefined && <span lang={lang}>{text(why)}</span>}
      </p>
      {best && <Better best={best} text={text} lang={lang} />}
    </>
  )
}

const focus = (element: HTMLElement | null) => element?.focus()

/** Closed until it is asked for: try before told. */
function Better({ best, text, lang }: { best: Priced<Ticket> } & Pick<VerdictProps, 'text' | 'lang'>) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  if (!isOpen) return <Button onClick={() => setOpen(true)}>{t('drill.better.show')}</Button>
  return (
    <div className="drill-better" ref={focus} tabIndex={-1}>
      <p><b>{t('drill.better.title')}</b></p>
      <p className="voice" lang={lang}>{best.text === undefined ? t('drill.silence') : inQuotes([text(best.text)], lang)}</p>
      {best.why !== undefined && <p lang={lang}>{text(best.why)}</p>}
    </div>
  )
}
