import { useCallback, useEffect, useState } from 'react'
import { speak } from '../i18n/index.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useSettings } from '../state/use-settings.ts'
import { LiveRegion } from '../ui/live-region.tsx'
import { SkipLink } from '../ui/skip-link.tsx'
import { KeepingNotice } from './keeping-notice.tsx'
import { MAIN } from './page.tsx'
import { Routes } from './routes.tsx'
import { AnnounceProvider } from './use-announce.ts'

/** The page speaks the language and wears the theme of the settings. */
function useManners() {
  const { language, theme } = useSettings()
  useEffect(() => {
    document.documentElement.lang = language
    void speak(language)
  }, [language])
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
}

export function Shell() {
  const { t } = useTranslation()
  const [message, setMessage] = useState('')
  // The same words again are read again only if they differ by something that is not heard.
  const announce = useCallback((next: string) => setMessage((last) => (last === next ? `${next}\u00a0` : next)), [])
  useManners()
  return (
    <AnnounceProvider value={announce}>
      <SkipLink to={MAIN}>{t('app.skip')}</SkipLink>
      <LiveRegion message={message} />
      <KeepingNotice />
      <Routes />
    </AnnounceProvider>
  )
}
