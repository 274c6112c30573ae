import i18next from 'i18next'

type Part = () => Promise<{ words: Record<string, object> }>

/** A language is a file of words and a line here. What the first page does not say is loaded when it is needed. */
const sources = {
  en: { first: () => import('virtual:words/en/first'), rest: () => import('virtual:words/en/rest') },
  ja: { first: () => import('virtual:words/ja/first'), rest: () => import('virtual:words/ja/rest') },
} satisfies Record<string, { first: Part; rest: Part }>

export type InterfaceLanguage = keyof typeof sources

let isWhole = false
const learnt = new Set<Part>()

async function learn(language: InterfaceLanguage) {
  const { first, rest } = sources[language]
  const missing = [first, ...(isWhole ? [rest] : [])].filter((part) => !learnt.has(part))
  for (const { words } of await Promise.all(missing.map((part) => part())))
    i18next.addResourceBundle(language, 'translation', words, true, true)
  for (const part of missing) learnt.add(part)
}

const isKnown = (language: string): language is InterfaceLanguage => Object.hasOwn(sources, language)

/** Prepares the interface to say what its first page says in a language; nothing is rendered before. */
export async function startSpeaking(language: InterfaceLanguage): Promise<void> {
  await i18next.init({
    lng: language,
    fallbackLng: false,
    resources: {},
    interpolation: { escapeValue: false },
  })
  await learn(language)
}

/** From here on, whatever is spoken is spoken with all its words; a screen behind the first page waits for it. */
export async function learnAll(): Promise<void> {
  isWhole = true
  if (isKnown(i18next.language)) await learn(i18next.language)
}

/** Speaks another language from here on. */
export async function speak(language: InterfaceLanguage): Promise<void> {
  await learn(language)
  await i18next.changeLanguage(language)
}
