import { useTranslation } from '../i18n/use-translation.ts'

/** Stands where a screen is still on its way; nothing is shown for what comes at once. */
export function Waiting() {
  const { t } = useTranslation()
  return <main className="visually-hidden" aria-busy="true"><h1>{t('app.loading')}</h1></main>
}
