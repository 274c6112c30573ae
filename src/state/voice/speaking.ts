import type { Language } from '../../engine/index.ts'

/** The part of the browser that speaks. */
export type Synthesis =
  Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel'> & Partial<Pick<SpeechSynthesis, 'addEventListener' | 'removeEventListener'>>

/** A voice that lives on this device; what others speak is sent to a server first, and so is never used. */
export const localVoice = (synthesis: Synthesis | undefined, language: Language): SpeechSynthesisVoice | undefined => {
  const voices = synthesis?.getVoices().filter(({ localService, lang }) => localService && lang.toLowerCase().startsWith(language)) ?? []
  return voices.find((voice) => voice.default) ?? voices[0]
}

/** Says a text in the voice of its language, instead of whatever was being said; nothing where there is no such voice. */
export function say(synthesis: Synthesis | undefined, text: string, language: Language) {
  const voice = localVoice(synthesis, language)
  if (!synthesis || !voice) return
  synthesis.cancel()
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.voice = voice
  utterance.lang = voice.lang
  synthesis.speak(utterance)
}
