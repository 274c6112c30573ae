/** Those that are to be said, one after the other as the language joins sentences. */
export const inOne = (sentences: readonly (string | false)[], language: string): string =>
  sentences.filter((sentence) => sentence !== false).join(language === 'ja' ? '' : ' ')
