import { useTranslation } from '../../i18n/use-translation.ts'
import { Choice, Toggle } from './rows.tsx'
import type { Chosen } from './use-settings-menu.ts'
import { Voice } from './voice.tsx'

const AIDS = ['furigana', 'sayItFirst', 'pressure', 'shortcuts'] as const

/** What helps, or makes it harder, while somebody speaks. */
export function Talk({ chosen }: { chosen: Chosen }) {
  const { t } = useTranslation()
  const rooms = (['guided', 'natural', 'bare'] as const).map((value) => ({ value, label: t(`briefing.setting.${value}`) }))
  return (
    <>
      <Choice
        label={t('settings.room.title')}
        note={t('settings.room.note')}
        options={rooms}
        value={chosen.setting ?? 'guided'}
        onChange={(setting) => chosen.change({ setting })}
      />
      <Voice chosen={chosen} />
      {AIDS.map((aid) => (
        <Toggle
          key={aid}
          label={t(`settings.${aid}.title`)}
          note={t(`settings.${aid}.note`)}
          on={chosen[aid]}
          onChange={(on) => chosen.change({ [aid]: on })}
        />
      ))}
    </>
  )
}
