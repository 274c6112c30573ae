import { useTranslation } from '../../i18n/use-translation.ts'
import { Card } from '../../ui/card.tsx'
import type { Quoted } from './reading.ts'
import { Note } from './said.tsx'

export type IntentionProps = { ask: Quoted | undefined; intention: string }

/** What the trainee wanted before going in, in their own words. */
export function Intention({ ask, intention }: IntentionProps) {
  const { t } = useTranslation()
  return (
    <Card as="section" className="debrief-intention" aria-label={t('debrief.intention')}>
      <p className="eyebrow">{t('debrief.intention')}</p>
      {ask && <p className="caption"><Note quoted={ask} /></p>}
      <p className="voice">{intention}</p>
    </Card>
  )
}
