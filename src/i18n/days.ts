const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(language: string): Intl.DateTimeFormat {
  const known = formats.get(language)
    ?? new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', weekday: 'short', timeZone: 'UTC' })
  formats.set(language, known)
  return known
}

/** A day given as YYYY-MM-DD, as one says it in a language; what is no day is left as it is. */
export function dayInWords(date: string, language: string): string {
  const noon = new Date(`${date}T12:00:00Z`)
  return Number.isNaN(noon.getTime()) ? date : formatOf(language).format(noon)
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** How far off a day is, as one says it in a language: “Today”, “In 11 days”, 「11日後」. */
export function daysFromNow(days: number, language: string): string {
  const text = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day')
  return language === 'ja' ? text.replaceAll(' ', '') : capital(text)
}
