import type { Language } from '../../engine/index.ts'
import { useConversationLanguage } from '../../state/use-settings.ts'
import { useSpeaking } from '../../state/voice/use-speaking.ts'

/** Whether this device has a voice of its own, and the language of the conversation where it has none for that. */
export function useVoices(): { any: boolean; missing: Language | undefined } {
  const { languages } = useSpeaking()
  const language = useConversationLanguage()
  return { any: languages.length > 0, missing: languages.includes(language) ? undefined : language }
}
