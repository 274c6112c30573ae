import { useTranslation } from '../../i18n/use-translation.ts'
import { LinkButton } from '../../ui/button.tsx'

export function MethodLink({ href }: { href: string }) {
  const { t } = useTranslation()
  return (
    <p className="progress-method">
      <LinkButton href={href}>{t('progress.method.link')}</LinkButton>
      <span className="caption">{t('progress.method.what')}</span>
    </p>
  )
}
