import { useCallback, useEffect, useState } from 'react'
import { speak } from '../i18n/index.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useSettings } from '../state/use-settings.ts'
import { LiveRegion } from '../ui/live-region.tsx'
import { SkipLink } from '../ui/skip-link.tsx'
import { KeepingNotice } from './keeping-notice.tsx'
import { MAIN } from './page.tsx'
import { ReadingsProvider } from './readings.tsx'
import { Routes } from './routes.tsx'
import { Strips } from './strips.tsx'
import { AnnounceProvider } from './use-announce.ts'

/** Says on the root of the page what its style sheets go by; the usual goes without saying. */
function useMark(name: 'theme' | 'text' | 'motion', value: string, usual: string) {
  useEffect(() => {
    if (value === usual) delete document.documentElement.dataset[name]
    else document.documentElement.dataset[name] = value
  }, [name, value, usual])
}

/** The page speaks the language of the settings, and looks and moves as they say. */
function useManners() {
  const { language, theme, textSize, motion } = useSettings()
  useEffect(() => {
    document.documentElement.lang = language
    void speak(language)
  }, [language])
  useMark('theme', theme, 'system')
  useMark('text', textSize, 'standard')
  useMark('motion', motion, 'system')
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
      <Strips />
      <ReadingsProvider><Routes /></ReadingsProvider>
    </AnnounceProvider>
  )
}
