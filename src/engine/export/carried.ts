import { isOver, offered, startOf, step, turnAt } from '../machine/meaning.ts'
import { replay } from '../machine/replay.ts'
import { tablesOf } from '../machine/tables.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { SCORING_VERSION, type Attempt, type KeptReply, type TakenReply } from '../score/attempt.ts'
import { given } from '../score/given.ts'
import type { Carried, CarriedReply, CarriedTake } from './link-code.ts'

type Turns = Scenario<unknown>['turns']

const turnNumber = (turns: Turns, turn: string) => Object.keys(turns).indexOf(turn)
const replyNumber = (turns: Turns, turn: string, reply: string) => Object.keys(turns[turn]?.replies ?? {}).indexOf(reply)

const takenFrom = (turns: Turns, { at, turn, reply, redone = false }: TakenReply): CarriedTake =>
  ({ at, turn: turnNumber(turns, turn), reply: replyNumber(turns, turn, reply), redone })

const isWhole = ({ variant, replies }: Attempt, structure: Scenario<unknown>): boolean => {
  const { stop, ending } = replay(tablesOf(structure, variant), replies)
  return !stop && ending !== undefined
}

/** What a link carries of an attempt; undefined where the talk has not ended, or does not fit the scenario. */
export function carriedOf(attempt: Attempt, structure: Scenario<unknown>): Carried | undefined {
  const { id, turns, variants } = structure
  const { rulesHash, scoring, seed, setting, example = false, frozen } = attempt
  const variant = Object.keys(variants).indexOf(attempt.variant)
  if (variant < 0 || !isWhole(attempt, structure)) return undefined
  const replies = attempt.replies.map(({ turn, reply, lang, hint = false, sure }) =>
    given({ reply: replyNumber(turns, turn, reply), lang, hint, sure }))
  const taken = attempt.taken.map((each) => takenFrom(turns, each)).filter(({ turn, reply }) => turn >= 0 && reply >= 0)
  return given({
    scenario: id, rulesHash, scoring, variant, seed, setting, example, replies, taken,
    overall: frozen?.overall,
    band: frozen?.band,
  })
}

/** The scenario at hand, and what the attempt is to be called and dated by. */
export interface Host {
  rulesHash: string
  wordsHash: string
  structure: Scenario<unknown>
  id: string
  /** ISO 8601. */
  now: string
}

/** Other rules than those at hand · replies that could not have been given under them, or no end. */
export type CarriedFault = 'unknown-rules' | 'unfitting'

function repliesIn({ structure }: Host, variant: string, carried: readonly CarriedReply[]): KeptReply[] | undefined {
  const tables = tablesOf(structure, variant)
  const replies: KeptReply[] = []
  let state = startOf(tables)
  for (const { reply: number, ...notes } of carried) {
    if (isOver(state)) return undefined
    const turn = turnAt(tables, state)!.key
    const key = Object.keys(structure.turns[turn]!.replies)[number]
    const row = offered(tables, state).find((each) => each.key === key)
    if (!row) return undefined
    replies.push({ turn, reply: row.key, ms: 0, ...notes })
    state = step(tables, state, row)
  }
  return isOver(state) ? replies : undefined
}

function takenIn({ turns }: Scenario<unknown>, { at, turn, reply, redone }: CarriedTake): TakenReply[] {
  const [key, found] = Object.entries(turns)[turn] ?? []
  const name = Object.keys(found?.replies ?? {})[reply]
  return key === undefined || name === undefined ? [] : [{ at, turn: key, reply: name, ...(redone ? { redone } : {}) }]
}

/** The attempt that a link carries, by the scenario at hand. Its times are those of the host. */
export function attemptFrom(carried: Carried, host: Host): { attempt: Attempt } | { fault: CarriedFault } {
  const { rulesHash, wordsHash, structure, id, now } = host
  if (carried.rulesHash !== rulesHash || carried.scoring !== SCORING_VERSION) return { fault: 'unknown-rules' }
  const variant = Object.keys(structure.variants)[carried.variant]
  const replies = variant === undefined ? undefined : repliesIn(host, variant, carried.replies)
  const taken = carried.taken.flatMap((each) => takenIn(structure, each))
  if (variant === undefined || !replies || taken.length < carried.taken.length) return { fault: 'unfitting' }
  const { scoring, seed, setting, example } = carried
  return {
    attempt: {
      id, scenario: structure.id, version: structure.version, rulesHash, wordsHash, scoring, variant, seed, setting,
      kind: 'shared', started: now, finished: now,
      ...(example ? { example } : {}),
      replies, taken,
    },
  }
}
