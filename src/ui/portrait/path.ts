const rounded = (value: number) => Math.round(value * 10) / 10

/** Path data from commands and coordinates, to a tenth of a unit. */
export const path = (...parts: readonly (string | number)[]) =>
  parts.map((part) => (typeof part === 'number' ? rounded(part) : part)).join(' ')

export const lerp = (from: number, to: number, at: number) => from + (to - from) * at

export const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** The colour between two six-digit hex colours; 0 is the first. */
export function blend(from: string, to: string, at: number) {
  const ends = channels(to)
  const mixed = channels(from).map((value, index) => Math.round(lerp(value, ends[index] ?? value, at)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

export const move = (x: number, y: number) => `translate(${rounded(x)} ${rounded(y)})`
