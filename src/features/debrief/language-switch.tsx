import type { Language } from '../../engine/index.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { Button } from '../../ui/button.tsx'
import { GlobeIcon } from '../../ui/icons/globe.tsx'

/** Shows the lines of a moment in the other language. */
export function LanguageSwitch({ to, onPress }: { to: Language; onPress: () => void }) {
  const { t } = useTranslation()
  return <Button kind="tool" icon={<GlobeIcon size={18} />} lang={to} onClick={onPress}>{t(`debrief.in.${to}`)}</Button>
}
