import { useId } from 'react'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Phrases } from '../../ui/phrases.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import type { Wished } from './use-way.ts'

export type WishesProps = {
  /** The scenario's own question. */
  ask: readonly string[] | undefined
  lang: string
  wishes: Wished
  /** Natural is worth a try now. */
  offersNatural: boolean
  onWish: (changes: Partial<Wished>) => void
}

const settings = ['guided', 'natural', 'bare', 'exam'] as const

/** How much the room tells, and one sentence of one's own. */
export function Wishes({ ask, lang, wishes: { setting, intention }, offersNatural, onWish }: WishesProps) {
  const { t } = useTranslation()
  const [field, note] = [useId(), useId()]
  const options = settings.map((value) =>
    ({ value, label: t(`briefing.setting.${value}`), note: t(`briefing.setting.${value}Note`), apart: value === 'exam' }))
  return (
    <div className="briefing-wishes">
      <h2 aria-hidden="true">{t('briefing.setting.label')}</h2>
      {offersNatural && <p className="briefing-offer">{t('briefing.setting.offer')}</p>}
      <Segmented
        label={t('briefing.setting.label')}
        options={options}
        value={setting}
        onChange={(value) => onWish({ setting: value })}
      />
      <label htmlFor={field}>{ask ? <Phrases words={ask} lang={lang} /> : t('briefing.ask')}</label>
      <p className="caption" id={note}>{t('briefing.asked')}</p>
      <input
        id={field}
        aria-describedby={note}
        maxLength={200}
        autoComplete="off"
        value={intention}
        onChange={(event) => onWish({ intention: event.target.value })}
      />
    </div>
  )
}
