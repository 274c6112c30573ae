import type { DebriefMove, Ticket } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Chip, type ChipTone } from '../../ui/chip.tsx'
import { effectsOf, signed, type Effect } from './figures.ts'

export type EffectsProps = { move: Pick<DebriefMove<Ticket>, 'before' | 'after' | 'cares' | 'hint' | 'sure'> }

function toneOf({ what, change }: Effect): ChipTone {
  if (what === 'client' || what === 'firm') return what
  return change < 0 ? 'costly' : 'best'
}

export function Effects({ move }: EffectsProps) {
  const { t } = useTranslation()
  const effects = effectsOf(move)
  return (
    <ul className="debrief-chips numeric" aria-label={t('debrief.effects.label')}>
      {effects.map((effect) => (
        <li key={effect.what}>
          <Chip tone={toneOf(effect)}>{t(`debrief.effects.${effect.what}`)} {signed(effect.change)}</Chip>
        </li>
      ))}
      {effects.length === 0 && <li><Chip>{t('debrief.effects.none')}</Chip></li>}
      {move.hint && <li><Chip tone="outline">{t('debrief.effects.hint')}</Chip></li>}
      {move.sure !== undefined && <li><Chip tone="outline">{t(`debrief.effects.${move.sure ? 'sure' : 'unsure'}`)}</Chip></li>}
    </ul>
  )
}
