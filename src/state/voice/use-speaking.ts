import { useCallback, useEffect, useState } from 'react'
import { LANGUAGES, type Language } from '../../engine/index.ts'
import { useStores } from '../use-stores.ts'
import { localVoice, say, type Synthesis } from './speaking.ts'

export interface Speaking {
  /** The languages that this device has a voice of its own for. */
  languages: readonly Language[]
  say: (text: string, language: Language) => void
  stop: () => void
}

const spokenBy = (synthesis: Synthesis | undefined) => LANGUAGES.filter((language) => localVoice(synthesis, language))

/** The voices of this device; a browser may tell of them late. */
export function useSpeaking(): Speaking {
  const { speech } = useStores()
  const [languages, setLanguages] = useState(() => spokenBy(speech))
  useEffect(() => {
    const look = () => setLanguages(spokenBy(speech))
    speech?.addEventListener?.('voiceschanged', look)
    return () => speech?.removeEventListener?.('voiceschanged', look)
  }, [speech])
  return {
    languages,
    say: useCallback((text: string, language: Language) => say(speech, text, language), [speech]),
    stop: useCallback(() => speech?.cancel(), [speech]),
  }
}
