import type { Attempt, Debrief, Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'

export type FirstTakeProps = { attempt: Attempt; debrief: Debrief<Ticket> | undefined; href: string }

/** The way to the take that a second try branched from, and what it came to. */
export function FirstTake({ attempt, debrief, href }: FirstTakeProps) {
  const { t } = useTranslation()
  const judged = debrief?.verdict.kind === 'judged' ? debrief.verdict.overall : attempt.frozen?.overall
  const words = judged === undefined ? t('debrief.take.first') : t('debrief.take.scored', { overall: judged })
  return <a className="debrief-link" href={href}>{words}</a>
}
