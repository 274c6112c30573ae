/** The place of the first thing that is not as it must be, such as `attempts[3].replies[0].turn`; undefined where all is well. */
export type Check = (value: unknown, place: string) => string | undefined

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const when = (holds: (value: unknown) => boolean): Check => (value, place) => (holds(value) ? undefined : place)

export const text: Check = when((value) => typeof value === 'string')
export const flag: Check = when((value) => typeof value === 'boolean')
export const number: Check = when((value) => typeof value === 'number' && Number.isFinite(value))
export const day: Check = when((value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)))
export const oneOf = (values: readonly unknown[]): Check => when((value) => values.includes(value))
export const either = (...checks: Check[]): Check => (value, place) =>
  checks.some((check) => check(value, place) === undefined) ? undefined : place

export const optional = (check: Check): Check => (value, place) => (value === undefined ? undefined : check(value, place))

function firstOf<T>(items: Iterable<T>, find: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}

export const list = (check: Check): Check => (value, place) =>
  Array.isArray(value) ? firstOf(value.entries(), ([index, item]) => check(item, `${place}[${index}]`)) : place

/** Names that are the file's own; each leads to the same kind of thing. */
export const map = (check: Check): Check => (value, place) =>
  isRecord(value) ? firstOf(Object.entries(value), ([name, item]) => check(item, `${place}.${name}`)) : place

/** Names that are known; what else stands there is let through, since a later edition may have put it there. */
export const record = (fields: Readonly<Record<string, Check>>): Check => (value, place) =>
  isRecord(value)
    ? firstOf(Object.entries(fields), ([name, check]) => check(value[name], place === '' ? name : `${place}.${name}`))
    : place
