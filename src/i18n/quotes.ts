const marks = { en: ['“', '”'], ja: ['「', '」'] } as const
const inner: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '「': '『', '」': '』' }

/** What somebody says, phrase by phrase, in quotation marks; those inside become the inner ones. */
export function inQuotes(phrases: readonly string[], language: keyof typeof marks): string[] {
  const [open, close] = marks[language]
  const text = phrases.map((phrase) => phrase.replace(/[“”「」]/g, (mark) => inner[mark] ?? mark))
  return text.map((phrase, index) => `${index ? '' : open}${phrase}${index === text.length - 1 ? close : ''}`)
}
