import i18next, { type TFunction } from 'i18next'
import { useSyncExternalStore } from 'react'

type Spoken = { t: TFunction; language: string }

let spoken: Spoken | undefined

type Say = (key: string, options?: object) => string

/** Keys with nothing to fill in say the same for ever, once their words are there. */
function remembering(say: Say): Say {
  const said = new Map<string, string>()
  const once = (key: string) => {
    const words = say(key)
    if (words !== key) said.set(key, words)
    return words
  }
  return (key, options) => (options ? say(key, options) : said.get(key) ?? once(key))
}

/** The same object for as long as the language is the same. */
function spokenNow(): Spoken {
  const { language } = i18next
  if (spoken?.language !== language) spoken = { t: remembering(i18next.getFixedT(language) as Say) as TFunction, language }
  return spoken
}

function subscribe(onChange: () => void) {
  i18next.on('languageChanged', onChange)
  return () => i18next.off('languageChanged', onChange)
}

/** `t`, whose keys are the paths of who says it, in the language of the interface; a change of language draws anew. */
export const useTranslation = (): Spoken => useSyncExternalStore(subscribe, spokenNow, spokenNow)
