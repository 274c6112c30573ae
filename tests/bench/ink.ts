type Json = Record<string, unknown>
type Bounds = { min?: number; max?: number }

const name = (key: string) => key.replaceAll('-', '_')

function conditionOf(when: Json | undefined): string {
  return Object.entries(when ?? {}).map(([key, value]) => {
    if (key === 'has') return `{${name(String(value))}}`
    if (key === 'not') return `{not ${name(String(value))}}`
    const { min, max } = value as Bounds
    return min === undefined ? `{${key} <= ${max}}` : `{${key} >= ${min}}`
  }).join(' ')
}

function replyLines(turn: string, key: string, reply: Json, meters: Record<string, { max: number }>): string[] {
  const limit = Number(reply['again'])
  const uses = `uses_${name(turn)}_${name(key)}`
  const counted = limit < 5
  const conditions = [conditionOf(reply['when'] as Json | undefined), counted ? `{${uses} < ${limit}}` : ''].filter(Boolean).join(' ')
  const effects = Object.entries((reply['effects'] as Record<string, number>) ?? {}).filter(([, change]) => change !== 0)
  return [
    `+ ${conditions} [${reply['en']}]`,
    ...(counted ? [`  ~ ${uses} = ${uses} + 1`] : []),
    ...effects.map(([meter, change]) => `  ~ ${meter} = MAX(0, MIN(${meters[meter]!.max}, ${meter} + ${change}))`),
    ...(reply['sets'] ? [`  ~ ${name(String(reply['sets']))} = true`] : []),
    ...Object.entries(reply['quality'] as Record<string, number>).filter(([, grade]) => grade > 0)
      .map(([skill, grade]) => `  ~ ${skill} = ${skill} + ${grade}`),
    `  -> ${name(String(reply['goto']))}`,
  ]
}

/** The same scenario as an ink story: meters clamped, flags, bounded uses, and a sum of grades for each skill. */
export function inkOf(file: Json): string {
  const meters = file['meters'] as Record<string, { start: number; max: number }>
  const turns = file['turns'] as Record<string, { says: { en: string }; replies: Record<string, Json> }>
  const endings = file['endings'] as Record<string, { says: { en: string } }>
  const replies = Object.entries(turns).flatMap(([turn, { replies: own }]) => Object.entries(own).map(([key, reply]) => [turn, key, reply] as const))
  const flags = [...new Set(replies.flatMap(([, , { sets, when }]) =>
    [sets, (when as Json | undefined)?.['has'], (when as Json | undefined)?.['not']].filter((flag): flag is string => typeof flag === 'string')))]
  return [
    ...Object.entries(meters).map(([key, { start }]) => `VAR ${key} = ${start}`),
    ...flags.map((flag) => `VAR ${name(flag)} = false`),
    ...replies.filter(([, , { again }]) => Number(again) < 5).map(([turn, key]) => `VAR uses_${name(turn)}_${name(key)} = 0`),
    ...Object.keys(file['weights'] as Json).map((skill) => `VAR ${skill} = 0`),
    `-> ${name(String(file['start']))}`,
    ...Object.entries(turns).flatMap(([key, { says, replies: own }]) => [
      `=== ${name(key)}`, says.en, ...Object.entries(own).flatMap(([reply, source]) => replyLines(key, reply, source, meters)),
    ]),
    ...Object.entries(endings).flatMap(([key, { says }]) => [`=== ${name(key)}`, says.en, '-> END']),
  ].join('\n')
}
