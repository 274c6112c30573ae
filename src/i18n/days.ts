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
