import type { Debrief, Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Banter } from '../../ui/banter.tsx'
import type { Earning } from './earning.ts'
import { Fold } from './fold.tsx'

export type BanterCardProps = { lamps: NonNullable<Debrief<Ticket>['banter']>; earning: Earning }

const levels = [0, 1, 2] as const

export function BanterCard({ lamps, earning }: BanterCardProps) {
  const { t } = useTranslation()
  const points = lamps.reduce((sum, { level }) => sum + level, 0)
  return (
    <Fold title={t('debrief.banter.title')} result={t('debrief.points', { points, best: 2 * lamps.length })}>
      <Banter
        label={t('debrief.banter.title')}
        lamps={lamps.map(({ lamp, level, move }) => {
          const label = t(`debrief.banter.${lamp}`)
          const lit = move === undefined ? undefined : earning(move)
          return {
            letter: lamp.charAt(0).toUpperCase(),
            label,
            level: levels[level] ?? 0,
            name: t('debrief.banter.name', { lamp: label, level }),
            words: lit?.quoted,
            lang: lit?.lang,
          }
        })}
      />
    </Fold>
  )
}
