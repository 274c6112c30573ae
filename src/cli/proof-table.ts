import { BOT_NAMES, LIMITS, type BotName, type Proof } from '../engine/files.ts'

/** What a run of the check proved of one scenario. */
export interface Proven {
  id: string
  version: number
  methods: string[]
  principles: string[]
  languages: string[]
  variants: (Proof & { ms: number })[]
}

/** A limit as people write it. */
function limitOf(bot: BotName): string {
  const [least, most] = LIMITS[bot]
  if (most === Infinity) return `≥ ${least}`
  return least === -Infinity ? `≤ ${most}` : `${Math.round((least + most) / 2)} ± ${Math.round((most - least) / 2)}`
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

function variantLines(variant: Proven['variants'][number]): string[] {
  const { id, turns, replies, states, ms, best, worst, scoredDecisions, endings } = variant
  return [
    `  ${id}: ${turns} turns, ${replies} replies, ${states} states in ${ms.toFixed(0)} ms; best ${best.toFixed(1)}, worst ${worst.toFixed(1)}, `
      + `scored decisions ${scoredDecisions.min} to ${scoredDecisions.max}`,
    `    random runs end in ${Object.entries(endings).map(([ending, share]) => `${ending} ${percent(share)}`).join(' · ')}`,
  ]
}

interface Column {
  heading: string
  score(name: BotName): number
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** For each language a column per variant, then their mean, which the limits are about. */
function columnsOf({ variants, languages }: Proven): Column[] {
  return languages.flatMap((language) => {
    const scores = variants.map(({ id, bots }) => ({ id, scores: bots[language as keyof typeof bots]! }))
    return [
      ...scores.map(({ id, scores: own }) => ({ heading: `${language} ${id}`, score: (name: BotName) => own[name] })),
      { heading: `${language} mean`, score: (name: BotName) => mean(scores.map(({ scores: own }) => own[name])) },
    ]
  })
}

function botLines(proven: Proven): string[] {
  const columns = columnsOf(proven)
  const row = (name: string, cells: string[], limit: string) =>
    [`    ${name.padEnd(13)}`, ...cells.map((text, index) => text.padStart(columns[index]!.heading.length)), limit].join('  ')
  return [
    row('bot', columns.map(({ heading }) => heading), 'limit of the mean'),
    ...BOT_NAMES.map((name) => row(name, columns.map(({ score }) => score(name).toFixed(1)), limitOf(name))),
  ]
}

/** The proof of a scenario as a table for the terminal. */
export const proofTable = (proven: Proven): string =>
  [`${proven.id} (version ${proven.version})`, ...proven.variants.flatMap(variantLines), ...botLines(proven)].join('\n')
