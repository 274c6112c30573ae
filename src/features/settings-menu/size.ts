const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const

/** So many bytes, in the largest unit of which there is at least one. */
export function sizeIn(bytes: number, language: string): string {
  const power = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 1), UNITS.length)
  return new Intl.NumberFormat(language, { style: 'unit', unit: UNITS[power - 1], maximumFractionDigits: power > 1 ? 1 : 0 })
    .format(bytes / 1000 ** power)
}
