import i18next, { type TFunction } from 'i18next'
import { useSyncExternalStore } from 'react'

type Spoken = { t: TFunction; language: string }

let spoken: Spoken | undefined

/** The same object for as long as the language is the same. */
function spokenNow(): Spoken {
  const { language } = i18next
  if (spoken?.language !== language) spoken = { t: i18next.getFixedT(language), language }
  return spoken
}

function subscribe(onChange: () => void) {
  i18next.on('languageChanged', onChange)
  return () => i18next.off('languageChanged', onChange)
}

/** `t`, whose keys are the paths of who says it, in the language of the interface; a change of language draws anew. */
export const useTranslation = (): Spoken => useSyncExternalStore(subscribe, spokenNow)
