import { useTranslation } from '../i18n/use-translation.ts'

/** Stands where a screen is still on its way; nothing is shown for what comes at once. */
export function Waiting() {
  const { t } = useTranslation()
  return <p className="visually-hidden" aria-busy="true">{t('app.loading')}</p>
}
