import { useTranslation } from '../../i18n/use-translation.ts'
import type { SegmentedOption } from '../../ui/segmented.tsx'
import { Choice } from './rows.tsx'
import type { Chosen } from './use-settings-menu.ts'

const SPOKEN: SegmentedOption<'en' | 'ja'>[] = [
  { value: 'en', label: 'English', lang: 'en' },
  { value: 'ja', label: '日本語', lang: 'ja' },
]

/** Languages, colours, size and motion; what is chosen holds at once. */
export function Look({ chosen: { language, conversation, theme, textSize, motion, change } }: { chosen: Chosen }) {
  const { t } = useTranslation()
  const same = { value: 'same' as const, label: t('settings.conversation.same') }
  const themes = (['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(`settings.theme.${value}`) }))
  const sizes = (['standard', 'large', 'largest'] as const).map((value) => ({ value, label: t(`settings.textSize.${value}`) }))
  const motions = (['system', 'reduced'] as const).map((value) => ({ value, label: t(`settings.motion.${value}`) }))
  return (
    <>
      <Choice label={t('settings.language')} options={SPOKEN} value={language} onChange={(value) => change({ language: value })} />
      <Choice
        label={t('settings.conversation.title')}
        options={[same, ...SPOKEN]}
        value={conversation}
        onChange={(value) => change({ conversation: value })}
      />
      <Choice label={t('settings.theme.title')} options={themes} value={theme} onChange={(value) => change({ theme: value })} />
      <Choice label={t('settings.textSize.title')} options={sizes} value={textSize} onChange={(value) => change({ textSize: value })} />
      <Choice
        label={t('settings.motion.title')}
        note={t('settings.motion.note')}
        options={motions}
        value={motion}
        onChange={(value) => change({ motion: value })}
      />
    </>
  )
}
