import { useEffect } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'

/** Names the page in the browser's tab and history. */
export function useTitle(title: string) {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = t('app.title', { title })
  }, [t, title])
}
