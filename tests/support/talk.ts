import { isOver, offered, startOf } from '../../src/engine/machine/meaning.ts'
import { replay, type GivenReply } from '../../src/engine/machine/replay.ts'
import type { Tables } from '../../src/engine/machine/tables.ts'
import type { Scenario } from '../../src/engine/scenario/scenario.ts'
import type { Sitting } from '../../src/engine/score/moves.ts'
import { scoreTalk, type Score } from '../../src/engine/score/score.ts'
import { solve } from '../../src/engine/solve/solve.ts'
import type { Solution } from '../../src/engine/solve/values.ts'
import { scenario, type Replies, type Sketch } from './scenario.ts'

export interface Choice {
  variant?: string
  hints?: number[]
}

/** Replies by their keys alone, each given at the turn the talk stands at. */
export function repliesTo(tables: Tables, keys: string): GivenReply[] {
  const given: GivenReply[] = []
  for (const reply of keys.split(' ').filter((key) => key !== '')) {
    const { state } = replay(tables, given)
    if (isOver(state)) throw new Error(`the talk was over before ${reply}`)
    given.push({ turn: tables.turns[state.at]!.key, reply })
  }
  return given
}

/** A talk in a scenario, ready to be scored: `played({ turns: … }, 'good weak good')`. */
export function played(sketch: Sketch, keys: string, { variant = 'plain', hints = [] }: Choice = {}): Sitting {
  const story = scenario(sketch)
  const solution = solve(story, variant)
  const talk = replay(solution.graph.tables, repliesTo(solution.graph.tables, keys))
  if (talk.stop) throw new Error(`${keys}: ${talk.stop.reason} at ${talk.stop.at}`)
  return { scenario: story, talk, solution, hints }
}

export const scored = (sketch: Sketch, keys: string, choice?: Choice): Score => scoreTalk(played(sketch, keys, choice))

/** A talk of so many turns, all alike, each reply leading on; the last ones lead to `good`. */
export function chain(length: number, replies: Record<string, number | [quality: number, more: Record<string, unknown>]>): Sketch['turns'] {
  const turn = (index: number): Replies =>
    Object.fromEntries(Object.entries(replies).map(([key, reply]) => {
      const [quality, more] = Array.isArray(reply) ? reply : [reply, {}]
      return [key, [index + 1 < length ? `t${index + 1}` : 'good', quality, more]]
    }))
  return Object.fromEntries(Array.from({ length }, (_, index) => [`t${index}`, turn(index)]))
}

/** The same word so many times. */
export const times = (count: number, key: string): string => Array.from({ length: count }, () => key).join(' ')

/** A run through a variant in which each number picks among the replies on offer. */
export function randomReplies(tables: Tables, picks: readonly number[]): GivenReply[] {
  const given: GivenReply[] = []
  for (const pick of picks) {
    const { state } = replay(tables, given)
    const rows = offered(tables, state)
    if (rows.length === 0) break
    given.push({ turn: tables.turns[state.at]!.key, reply: rows[pick % rows.length]!.key })
  }
  return given
}

/** Every run of a variant with its chance under random play; undefined where there are more than `most`. */
export function allRuns(tables: Tables, most: number): { replies: GivenReply[]; chance: number }[] | undefined {
  const runs: { replies: GivenReply[]; chance: number }[] = []
  const open = [{ replies: [] as GivenReply[], chance: 1 }]
  for (let run = open.pop(); run; run = open.pop()) {
    const { state } = replay(tables, run.replies)
    const rows = offered(tables, state)
    if (rows.length === 0) runs.push(run)
    for (const { key } of rows)
      open.push({ replies: [...run.replies, { turn: tables.turns[state.at]!.key, reply: key }], chance: run.chance / rows.length })
    if (runs.length + open.length > most) return undefined
  }
  return runs
}

/** A solved variant without dead ends, or nothing. */
export function sound(story: Scenario, variant: string): Solution | undefined {
  const solution = solve(story, variant)
  return solution.best.every(Number.isFinite) && startOf(solution.graph.tables).at >= 0 ? solution : undefined
}
