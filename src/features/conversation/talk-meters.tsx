import { useTranslation } from '../../i18n/use-translation.ts'
import { Balance } from '../../ui/balance.tsx'
import { Beads } from '../../ui/beads.tsx'
import { MeterBar } from '../../ui/meter-bar.tsx'
import { Meters } from '../../ui/meters.tsx'
import type { Sitting } from './use-conversation.ts'
import { usePresence } from './use-presence.ts'

const words = [[75, 'trusting'], [60, 'open'], [45, 'wary'], [30, 'guarded'], [0, 'closed']] as const

function Trust({ value, change }: Required<Sitting['gauges']>['trust']) {
  const { t } = useTranslation()
  const word = words.find(([least]) => value >= least)?.[1] ?? 'closed'
  const direction = change === 0 ? 'name' : change > 0 ? 'up' : 'down'
  return (
    <MeterBar
      label={t('conversation.trust.label')}
      value={value}
      change={change}
      word={t(`conversation.trust.${word}`)}
      name={t(`conversation.trust.${direction}`, { value, change: Math.abs(change) })}
    />
  )
}

function Patience({ value, of }: Required<Sitting['gauges']>['trust']) {
  const { t } = useTranslation()
  return <Beads label={t('conversation.patience.label')} count={value} of={of} name={t('conversation.patience.name', { count: value, of })} />
}

function Presence({ value, change, of }: Required<Sitting['gauges']>['trust']) {
  const { t } = useTranslation()
  const { nameOf, spoken } = usePresence()
  const share = (part: number) => (100 * part) / of
  return (
    <MeterBar
      label={t('conversation.presence.label')}
      value={share(value)}
      change={share(change)}
      word={nameOf(value)}
      name={spoken(value, nameOf(value))}
    />
  )
}

/** On the telephone: who talks how much. */
function TalkRatio({ share }: { share: number }) {
  const { t } = useTranslation()
  const them = Math.round(share * 100)
  const you = 100 - them
  return (
    <Balance
      left={{ label: t('conversation.talk.you', { you }), value: you }}
      right={{ label: t('conversation.talk.them', { them }), value: them }}
      name={t('conversation.talk.name', { you, them })}
    />
  )
}

function Cares({ firm, client }: { firm: number; client: number }) {
  const { t } = useTranslation()
  const name = t('conversation.cares.name', { firm: Math.round(firm), client: Math.round(client) })
  return (
    <Balance
      left={{ label: t('conversation.cares.firm'), value: firm, colour: 'var(--firm)' }}
      right={{ label: t('conversation.cares.client'), value: client, colour: 'var(--client)' }}
      name={name}
    />
  )
}

export function TalkMeters({ sitting: { gauges, channel, theirShare } }: { sitting: Sitting }) {
  const { t } = useTranslation()
  const { trust, patience, presence, cares } = gauges
  const ratio = channel === 'phone' && !presence
  return (
    <Meters label={t('conversation.meters')}>
      {trust && <Trust {...trust} />}
      {patience && <Patience {...patience} />}
      {presence && channel !== 'campaign' && <Presence {...presence} />}
      {ratio ? <TalkRatio share={theirShare} /> : cares && <Cares {...cares} />}
    </Meters>
  )
}
