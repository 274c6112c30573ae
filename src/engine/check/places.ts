import type { Case, Condition, Reply, Scenario, Text, Turn } from '../scenario/scenario.ts'
import { once } from './once.ts'

/** Something of a scenario with the keys that lead to it. */
export interface Placed<T> {
  path: string[]
  value: T
}

export interface PlacedTurn {
  path: string[]
  key: string
  turn: Turn<Text>
}

export interface PlacedReply extends PlacedTurn {
  replyKey: string
  reply: Reply<Text>
}

export const turnsIn = once(({ turns }: Scenario): readonly PlacedTurn[] =>
  Object.entries(turns).map(([key, turn]) => ({ path: ['turns', key], key, turn })))

export const repliesIn = once((scenario: Scenario): readonly PlacedReply[] =>
  turnsIn(scenario).flatMap(({ path, key, turn }) => Object.entries(turn.replies).map(([replyKey, reply]) =>
    ({ path: [...path, 'replies', replyKey], key, turn, replyKey, reply }))))

/** A field in each case of a reply; once only, on the reply itself, where all its cases have it alike. */
export function fieldIn<T>({ path, reply }: PlacedReply, field: string, of: (chosen: Case<Text>) => T): Placed<T>[] {
  const values = reply.cases.map((chosen, index) =>
    ({ path: [...path, 'cases', String(index), field], value: of(chosen) }))
  const [first, ...others] = values
  const alike = others.every(({ value }) => JSON.stringify(value) === JSON.stringify(first!.value))
  return first && alike && others.length > 0 ? [{ path: [...path, field], value: first.value }] : values
}

/** A field in each case of every reply. */
export const fieldsIn = <T>(scenario: Scenario, field: string, of: (chosen: Case<Text>) => T): Placed<T>[] =>
  repliesIn(scenario).flatMap((reply) => fieldIn(reply, field, of))

const whenIn = (path: string[], entries: readonly { when: Condition }[]): Placed<Condition>[] =>
  entries.map(({ when }, index) => ({ path: [...path, String(index), 'when'], value: when }))

/** Every condition of a scenario. */
export const conditionsIn = once((scenario: Scenario): readonly Placed<Condition>[] => [
  ...Object.entries(scenario.interrupts).map(([key, { when }]) => ({ path: ['interrupts', key, 'when'], value: when })),
  ...turnsIn(scenario).flatMap(({ path, turn }) => [
    ...whenIn([...path, 'says'], turn.says),
    ...whenIn([...path, 'notice'], turn.notice),
    ...whenIn([...path, 'mood'], turn.mood),
  ]),
  ...repliesIn(scenario).flatMap(({ path, reply }) => [
    { path: [...path, 'when'], value: reply.when },
    { path: [...path, 'needs'], value: reply.needs },
    ...whenIn([...path, 'cases'], reply.cases),
  ]),
])

/** Whether a condition asks for anything at all. */
export const isOpen = ({ meters, has, not, visited, variant }: Condition): boolean =>
  Object.keys(meters).length + has.length + not.length + visited.length + variant.length === 0

/** Each item of a list with its own place. */
export const itemsAt = <T>(path: string[], items: readonly T[]): Placed<T>[] =>
  items.map((value, index) => ({ path: [...path, String(index)], value }))

/** Every flag asked for, at each place. */
export const flagsRead = once((scenario: Scenario): readonly Placed<string>[] =>
  conditionsIn(scenario).flatMap(({ path, value }) => [
    ...itemsAt([...path, 'has'], value.has),
    ...itemsAt([...path, 'not'], value.not),
  ]))

/** Every flag set, at each place. */
export const flagsSet = once((scenario: Scenario): readonly Placed<string>[] => [
  ...Object.entries(scenario.variants).flatMap(([key, { sets }]) => itemsAt(['variants', key, 'sets'], sets)),
  ...fieldsIn(scenario, 'sets', ({ sets }) => sets).flatMap(({ path, value }) => itemsAt(path, value)),
])
