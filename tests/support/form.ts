/** As much of JSON Schema as the form of a scenario file is written in. */
interface Schema {
  type?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  items?: Schema
}

type Shape = [schema: Schema, path: string, type: string]

const typeOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

const fits = ({ type, enum: allowed, const: only, properties, additionalProperties }: Schema, value: unknown): boolean => {
  if (allowed || only !== undefined) return [...(allowed ?? []), only].includes(value)
  if (type === 'number') return typeof value === 'number'
  if (type !== typeOf(value)) return false
  return type !== 'object' || additionalProperties !== false || Object.keys(value as object).every((key) => key in properties!)
}

/** What may stand below a schema: conditions and texts are the same everywhere, and so are looked at in one place. */
function below({ properties = {}, additionalProperties, items }: Schema, path: string): [key: string, schema: Schema, path: string][] {
  const keys = Object.keys(properties).toSorted().join()
  if (keys === 'en,ja') return []
  const own = keys.startsWith('has,not,') ? 'condition' : keys === 'after,has,not,variant,visited' ? 'condition of words' : path
  return [
    ...Object.entries(properties).map(([key, schema]): [string, Schema, string] => [key, schema, `${own}.${key}`]),
    ...(typeof additionalProperties === 'object' ? [['*', additionalProperties, `${own}.*`] as [string, Schema, string]] : []),
    ...(items ? [['[]', items, `${own}[]`] as [string, Schema, string]] : []),
  ]
}

const shapes = (schema: Schema, path: string): Shape[] =>
  schema.anyOf ? schema.anyOf.flatMap((one) => shapes(one, path)) : [[schema, path, schema.type ?? 'string']]

/** Every place of a form with each type of value that may stand there. */
export function placesOf(form: Schema, path = ''): Set<string> {
  const places = new Set<string>()
  for (const [schema, at, type] of shapes(form, path)) {
    places.add(`${at} ${type}`)
    for (const [, inner, innerPath] of below(schema, at)) for (const place of placesOf(inner, innerPath)) places.add(place)
  }
  return places
}

function childrenOf(value: unknown): [key: string, value: unknown][] {
  if (Array.isArray(value)) return value.map((item): [string, unknown] => ['[]', item])
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

/** The places of a form at which a file has something. */
export function placesUsed(form: Schema, value: unknown, path = ''): Set<string> {
  const places = new Set<string>()
  for (const [schema, at, type] of shapes(form, path).filter(([one]) => fits(one, value))) {
    places.add(`${at} ${type}`)
    const known = below(schema, at)
    for (const [key, child] of childrenOf(value)) {
      const place = known.find(([name]) => name === key) ?? known.find(([name]) => name === '*')
      if (place) for (const used of placesUsed(place[1], child, place[2])) places.add(used)
    }
  }
  return places
}

const wordsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string')
  return Object.entries(value as object).flatMap(([key, item]) => (typeof item === 'number' ? [key] : []))
}

/** Every word that stands under a key anywhere in a file: as its value, in its list, or as a key with a number. */
export const wordsUnder = (value: unknown, key: string): string[] =>
  childrenOf(value).flatMap(([name, child]) => [...(name === key ? wordsOf(child) : []), ...wordsUnder(child, key)])
