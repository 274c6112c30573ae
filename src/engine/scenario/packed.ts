import type { Briefing, Case, Condition, Reply, Scenario, Structure, Ticket, Told, Turn, Variant } from './scenario.ts'

/** A structure as it is shipped: whatever says nothing is left out. Only `unpacked` reads it. */
export type Packed = { readonly packed: unique symbol }

const NOTHING: Condition = Object.freeze({ meters: {}, has: [], not: [], visited: [], variant: [] })

function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === false
  return Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0
}

/** A reply is told by its cases; a meter may be called what a reply's own keys are. */
const isUsual = (owner: object, key: string, value: unknown) =>
  'cases' in owner && (key === 'again' || key === 'days') && value === 1

function lean(value: unknown, named = false): unknown {
  if (Array.isArray(value)) return value.map((item) => lean(item))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).map(([key, item]) => [key, lean(item, key === 'variants')] as const)
  return Object.fromEntries(kept.filter(([key, item]) => named || (!isEmpty(item) && !isUsual(value, key, item))))
}

/** The structure without what says nothing; about half as long. */
export const packed = (structure: Structure): Packed => lean(structure) as Packed

type Lean<T> = { [K in keyof T]?: T[K] }
type LeanRecord<T> = Record<string, Lean<T>>

function each<T>(record: LeanRecord<T> | undefined, change: (value: Lean<T>) => T): Record<string, T> {
  const whole: Record<string, T> = {}
  for (const key in record) whole[key] = change(record[key]!)
  return whole
}

const conditionOf = (when: Lean<Condition> | undefined): Condition =>
  when === undefined ? NOTHING : { ...NOTHING, ...when }

const caseOf = (source: Lean<Case<Ticket>>): Case<Ticket> =>
  ({ quality: {}, acts: [], effects: {}, sets: [], goto: '', opensClosing: false, banter: {}, ...source, when: conditionOf(source.when) })

const replyOf = (source: Lean<Reply<Ticket>>): Reply<Ticket> =>
  ({ again: 1, days: 1, ...source, when: conditionOf(source.when), needs: conditionOf(source.needs), cases: source.cases!.map(caseOf) })

const entryOf = <T extends { when: Condition; after: string[] }>(source: T): T =>
  ({ ...source, after: source.after ?? [], when: conditionOf(source.when) })

const toldOf = (source: Told<Ticket>): Told<Ticket> => ({ ...entryOf(source), cue: source.cue ?? [] })

const turnOf = (channel: Scenario['channel']) => (source: Lean<Turn<Ticket>>): Turn<Ticket> => ({
  by: '', channel, tests: [], answers: [], opensClosing: false, cue: [], key: false,
  ...source,
  says: source.says!.map(toldOf),
  notice: (source.notice ?? []).map(entryOf),
  mood: (source.mood ?? []).map(entryOf),
  replies: each(source.replies, replyOf),
})

const variantOf = (source: Lean<Variant<Ticket>>): Variant<Ticket> => ({ meters: {}, sets: [], briefing: {}, ...source })

const briefingOf = (source: Briefing<Ticket>): Briefing<Ticket> => ({ ...source, unknown: source.unknown ?? [], redlines: source.redlines ?? [] })

/** The structure that was packed, whole again. */
export function unpacked(source: Packed): Structure {
  const shipped = source as unknown as Structure
  return {
    ...shipped,
    vars: shipped.vars ?? {},
    gates: shipped.gates ?? [],
    briefing: briefingOf(shipped.briefing),
    variants: each(shipped.variants, variantOf),
    interrupts: each(shipped.interrupts, (interrupt) => ({ goto: '', again: 1, ...interrupt, when: conditionOf(interrupt.when) })),
    turns: each(shipped.turns, turnOf(shipped.channel)),
  }
}
