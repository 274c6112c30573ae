import type { Attempt, DebriefMove, Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Notice } from '../../ui/notice.tsx'

type AgainStripProps = {
  attempt: Attempt
  last: DebriefMove<Ticket> | undefined
  /** Replies given so far. */
  given: number
  debrief: (scenario: string, attempt: string, move?: number) => string
}

const fallOf = (last: AgainStripProps['last']) => (last?.before.trust ?? 0) - (last?.after.trust ?? 0)

/** What there is to say of the first time: what it did to their trust, else what it cost. */
function kindOf(last: AgainStripProps['last']) {
  if (fallOf(last) > 0) return 'lost'
  return last && last.cost > 1 ? 'cost' : 'same'
}

/** On a second try: what happened here the first time. It stays, so that the table does not move. */
export function AgainStrip({ attempt: { scenario, from }, last, given, debrief }: AgainStripProps) {
  const { t } = useTranslation()
  if (!from) return null
  const words = given > from.move ? t('conversation.again.later') : t(`conversation.again.${kindOf(last)}`, {
    change: fallOf(last),
    cost: last?.cost ?? 0,
  })
  const back = () => {
    window.location.hash = debrief(scenario, from.attempt, from.move)
  }
  return (
    <Notice
      kind="again"
      title={t('conversation.again.title', { turn: from.move + 1 })}
      action={{ label: t('conversation.again.back'), onPress: back }}
    >
      {words}
    </Notice>
  )
}
