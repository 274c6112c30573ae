import type { Edition } from './edition.ts'
import {
  UNCONDITIONAL,
  type Briefing, type Case, type Condition, type Interrupt, type Reply, type Structure, type Ticket, type Told, type Turn,
  type Variant,
} from './scenario.ts'

/** An edition as it travels. */
export type PackedEdition = Omit<Edition, 'structure'> & { structure: Packed }

/** A structure as it is shipped: whatever says nothing is left out. Only `unpacked` reads it. */
export type Packed = { readonly packed: unique symbol }

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

// What is left out is filled in where it stands: a copy of everything would take three times as long.

type Lean<T> = { [K in keyof T]?: T[K] }

const NONE: never[] = []
const NOTHING: Record<string, never> = {}
Object.freeze(NONE)
Object.freeze(NOTHING)

function fillEach<T>(record: Record<string, T>, fill: (value: T) => void) {
  for (const key in record) fill(record[key]!)
}

function conditionFrom(when: Lean<Condition> | undefined): Condition {
  if (when === undefined) return UNCONDITIONAL
  when.meters ??= NOTHING
  when.has ??= NONE
  when.not ??= NONE
  when.visited ??= NONE
  when.variant ??= NONE
  return when as Condition
}

function fillCase(source: Lean<Case<Ticket>>) {
  source.when = conditionFrom(source.when)
  source.quality ??= NOTHING
  source.acts ??= NONE
  source.effects ??= NOTHING
  source.sets ??= NONE
  source.opensClosing ??= false
  source.banter ??= NOTHING
}

function fillReply(source: Lean<Reply<Ticket>>) {
  source.when = conditionFrom(source.when)
  source.needs = conditionFrom(source.needs)
  source.again ??= 1
  source.days ??= 1
  source.cases!.forEach(fillCase)
}

function fillEntry(source: { when?: Condition; after?: string[] }) {
  source.when = conditionFrom(source.when)
  source.after ??= NONE
}

function fillTold(source: Lean<Told<Ticket>>) {
  fillEntry(source)
  source.cue ??= NONE
}

function fillTurn(source: Lean<Turn<Ticket>>) {
  source.tests ??= NONE
  source.answers ??= NONE
  source.opensClosing ??= false
  source.cue ??= NONE
  source.key ??= false
  source.notice ??= NONE
  source.mood ??= NONE
  source.says!.forEach(fillTold)
  source.notice.forEach(fillEntry)
  source.mood.forEach(fillEntry)
  fillEach(source.replies!, fillReply)
}

function fillVariant(source: Lean<Variant<Ticket>>) {
  source.meters ??= NOTHING
  source.sets ??= NONE
  source.briefing ??= NOTHING
}

function fillInterrupt(source: Lean<Interrupt>) {
  source.when = conditionFrom(source.when)
}

function fillBriefing(source: Lean<Briefing<Ticket>>) {
  source.unknown ??= NONE
  source.redlines ??= NONE
}

/** The structure that was packed, whole again: the very objects that were shipped, filled in. */
export function unpacked(source: Packed): Structure {
  const shipped = source as unknown as Structure
  shipped.vars ??= NOTHING
  shipped.gates ??= NONE
  shipped.interrupts ??= NOTHING
  fillBriefing(shipped.briefing)
  fillEach(shipped.variants, fillVariant)
  fillEach(shipped.interrupts, fillInterrupt)
  fillEach(shipped.turns, fillTurn)
  return shipped
}

/** The edition that was packed, its rules whole again. */
export const unpackedEdition = ({ structure, ...rest }: PackedEdition): Edition => ({ ...rest, structure: unpacked(structure) })
