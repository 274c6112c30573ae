import { useTranslation } from '../../i18n/use-translation.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Segmented, type SegmentedOption } from '../../ui/segmented.tsx'
import { Switch } from '../../ui/switch.tsx'
import { useSettingsMenu } from './use-settings-menu.ts'
import './settings-panel.css'

const SPOKEN: SegmentedOption<'en' | 'ja'>[] = [
  { value: 'en', label: 'English', lang: 'en' },
  { value: 'ja', label: '日本語', lang: 'ja' },
]

type ChoiceProps<Value extends string> = {
  label: string
  options: readonly SegmentedOption<Value>[]
  value: Value
  onChange: (value: Value) => void
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  return (
    <section>
      <h3>{props.label}</h3>
      <Segmented {...props} />
    </section>
  )
}

function Shortcuts({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  const { t } = useTranslation()
  return (
    <section>
      <h3>{t('settings.shortcuts.title')}</h3>
      <p id="shortcuts-note" className="caption">{t('settings.shortcuts.note')}</p>
      <Switch label={t('settings.shortcuts.title')} on={on} onChange={onChange} describedBy="shortcuts-note" />
    </section>
  )
}

/** Language, theme and keys; what is chosen holds at once. */
export function SettingsPanel({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation()
  const { language, conversation, theme, shortcuts, change } = useSettingsMenu()
  const same = { value: 'same' as const, label: t('settings.conversation.same') }
  const themes = (['system', 'light', 'dark'] as const).map((value) => ({ value, label: t(`settings.theme.${value}`) }))
  return (
    <Dialog open={open} onClose={onClose} title={t('settings.title')} closeLabel={t('settings.close')}>
      <div className="settings">
        <Choice label={t('settings.language')} options={SPOKEN} value={language} onChange={(value) => change({ language: value })} />
        <Choice
          label={t('settings.conversation.title')}
          options={[same, ...SPOKEN]}
          value={conversation}
          onChange={(value) => change({ conversation: value })}
        />
        <Choice label={t('settings.theme.title')} options={themes} value={theme} onChange={(value) => change({ theme: value })} />
        <Shortcuts on={shortcuts} onChange={(on) => change({ shortcuts: on })} />
      </div>
    </Dialog>
  )
}
