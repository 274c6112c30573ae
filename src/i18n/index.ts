import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'

/** A language is a file of words and a line here; each is loaded when it is first spoken. */
const sources = {
  en: () => import('./en.json'),
  ja: () => import('./ja.json'),
}

export type InterfaceLanguage = keyof typeof sources

async function learn(language: InterfaceLanguage) {
  if (i18next.hasResourceBundle(language, 'translation')) return
  const words = await sources[language]()
  i18next.addResourceBundle(language, 'translation', words.default)
}

/** Prepares the interface to speak a language; nothing is rendered before. */
export async function startSpeaking(language: InterfaceLanguage): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  await learn(language)
}

/** Speaks another language from here on. */
export async function speak(language: InterfaceLanguage): Promise<void> {
  await learn(language)
  await i18next.changeLanguage(language)
}
