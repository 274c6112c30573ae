import { useTranslation } from '../../i18n/use-translation.ts'
import { Toggle } from './rows.tsx'
import type { Chosen } from './use-settings-menu.ts'

const AIDS = ['furigana', 'sayItFirst', 'pressure', 'shortcuts'] as const

/** What helps, or makes it harder, while somebody speaks. */
export function Talk({ chosen }: { chosen: Chosen }) {
  const { t } = useTranslation()
  return AIDS.map((aid) => (
    <Toggle
      key={aid}
      label={t(`settings.${aid}.title`)}
      note={t(`settings.${aid}.note`)}
      on={chosen[aid]}
      onChange={(on) => chosen.change({ [aid]: on })}
    />
  ))
}
