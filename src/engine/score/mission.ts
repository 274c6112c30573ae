import { caseOf, isOver, offered, startOf, step, type State } from '../machine/meaning.ts'
import { replay, type GivenReply, type Talk } from '../machine/replay.ts'
import type { ReplyRow } from '../machine/rows.ts'
import { tablesOf, type Tables } from '../machine/tables.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { ACTS, FAULTS, type Act } from '../scenario/vocabulary.ts'
import { given } from './given.ts'
import { couldSay, saidIn } from './said.ts'

/**
 * Something to do badly on purpose: have them end the talk soon · do what must never be done · leave them content, with
 * nothing · never do what must be done.
 */
export type Mission =
  | { kind: 'thrown-out'; within: number }
  | { kind: 'cross-a-line'; act: Act }
  | { kind: 'too-nice' }
  | { kind: 'leave-out'; act: Act }

/** How many missions a scenario offers at once. */
const AT_MOST = 3

/** The fewest replies that being thrown out is given. */
const AT_LEAST = 5

/** How far and how wide the search for a way goes. */
const DEEPEST = 24
const WIDEST = 160

/** The name under which an attempt keeps its mission. */
export function missionKey(mission: Mission): string {
  if (mission.kind === 'thrown-out') return `thrown-out-${mission.within}`
  return 'act' in mission ? `${mission.kind}-${mission.act}` : mission.kind
}

const WITH_AN_ACT = ['cross-a-line', 'leave-out'] as const

/** The mission of a name; undefined where there is none of that name. */
export function missionNamed(key: string): Mission | undefined {
  const within = /^thrown-out-(\d{1,2})$/.exec(key)?.[1]
  if (within !== undefined) return { kind: 'thrown-out', within: Number(within) }
  for (const kind of WITH_AN_ACT) {
    const act = ACTS.find((each) => key === `${kind}-${each}`)
    if (act) return { kind, act }
  }
  return key === 'too-nice' ? { kind: 'too-nice' } : undefined
}

type Rules = Scenario<unknown>

/** Where whoever is out of patience ends the talk. */
const brokenOff = ({ interrupts, endings }: Rules): string[] =>
  Object.values(interrupts).map(({ goto }) => goto).filter((goto) => endings[goto]?.outcome === 'lost')

const forbidden = ({ gates }: Rules): Act[] => gates.flatMap((gate) => ('never' in gate ? [gate.never] : []))

const required = ({ gates }: Rules): Act[] => gates.flatMap((gate) => ('must' in gate ? [gate.must] : []))

const trustIn = ({ meters }: Tables, state: State): number => state.meters[meters.findIndex(({ key }) => key === 'trust')] ?? 0

const FAULTY: readonly Act[] = FAULTS

/** Nothing for which anybody could be blamed. */
const isBlameless = (rules: Rules) => {
  const never = forbidden(rules)
  return (acts: readonly Act[]) => !acts.some((act) => FAULTY.includes(act) || never.includes(act))
}

/** They are no worse disposed than at the start, and there is nothing to show for it. */
function isContent(rules: Rules, tables: Tables, state: State): boolean {
  const ending = rules.endings[tables.endings[-1 - state.at]?.key ?? '']
  const hasNothing = ending !== undefined && ending.outcome !== 'won' && ending.outcome !== 'advanced'
  return isOver(state) && hasNothing && trustIn(tables, state) >= trustIn(tables, startOf(tables))
}

type Search = {
  isMet: (state: State, reply: ReplyRow, before: State) => boolean
  /** Replies that are not to be given. */
  isBarred?: (reply: ReplyRow, state: State) => boolean
  /** Which moments are followed where there are too many: the highest. */
  worth: (state: State) => number
}

const sameMoment = ({ at, meters, bits }: State) => `${at} ${meters.join()} ${bits.join()}`

/** The fewest replies found to something; a search, not a proof: where it finds none, there may be one. */
function fewest(tables: Tables, { isMet, isBarred, worth }: Search): number | undefined {
  let beam = [startOf(tables)]
  for (let depth = 1; depth <= DEEPEST && beam.length > 0; depth++) {
    const next = new Map<string, State>()
    for (const state of beam) {
      for (const reply of offered(tables, state)) {
        if (isBarred?.(reply, state)) continue
        const after = step(tables, state, reply)
        if (isMet(after, reply, state)) return depth
        if (!isOver(after)) next.set(sameMoment(after), after)
      }
    }
    beam = [...next.values()].toSorted((a, b) => worth(b) - worth(a)).slice(0, WIDEST)
  }
  return undefined
}

function thrownOut(rules: Rules, tables: Tables): Mission[] {
  const ends = brokenOff(rules)
  const patience = tables.meters.findIndex(({ key }) => key === 'patience')
  const found = fewest(tables, {
    isMet: ({ at }) => ends.includes(tables.endings[-1 - at]?.key ?? ''),
    worth: ({ meters }) => -(meters[patience] ?? 0),
  })
  return found === undefined ? [] : [{ kind: 'thrown-out', within: Math.max(AT_LEAST, found + 1) }]
}

const crossed = (rules: Rules, tables: Tables): Mission[] =>
  [...new Set(forbidden(rules))].flatMap((act): Mission[] => {
    const found = fewest(tables, {
      isMet: (_, reply, before) => caseOf(reply, before).acts.includes(act),
      worth: (state) => trustIn(tables, state),
    })
    return found === undefined ? [] : [{ kind: 'cross-a-line', act }]
  })

function tooNice(rules: Rules, tables: Tables): Mission[] {
  const blameless = isBlameless(rules)
  const found = fewest(tables, {
    isMet: (state) => isContent(rules, tables, state),
    isBarred: (reply, state) => !blameless(caseOf(reply, state).acts),
    worth: (state) => trustIn(tables, state),
  })
  return found === undefined ? [] : [{ kind: 'too-nice' }]
}

const leftOut = (rules: Rules, tables: Tables): Mission[] =>
  [...new Set(required(rules))].flatMap((act): Mission[] => {
    const ends = brokenOff(rules)
    const found = fewest(tables, {
      isMet: (state) => isOver(state) && !ends.includes(tables.endings[-1 - state.at]?.key ?? ''),
      isBarred: (reply, state) => caseOf(reply, state).acts.includes(act),
      worth: (state) => trustIn(tables, state),
    })
    return found === undefined ? [] : [{ kind: 'leave-out', act }]
  })

/** At most three missions that a variant has a way to, each of another kind. */
export function missionsOf(rules: Rules, variant: string): Mission[] {
  const tables = tablesOf(rules, variant)
  const kinds = [thrownOut(rules, tables), crossed(rules, tables), tooNice(rules, tables), leftOut(rules, tables)]
  return kinds.flatMap((missions) => missions.slice(0, 1)).slice(0, AT_MOST)
}

/** What became of a mission. */
export interface MissionResult {
  mission: Mission
  met: boolean
  /** The move that decided it. */
  move?: number
  /** Replies given in all. */
  replies: number
}

const firstTime = (talk: Talk, act: Act) => saidIn(talk).find((said) => said.act === act)?.move

function isFulfilled(mission: Mission, talk: Talk, rules: Rules): boolean {
  const { moves, ending, state, tables } = talk
  const isOut = ending !== undefined && brokenOff(rules).includes(ending)
  switch (mission.kind) {
    case 'thrown-out': return isOut && moves.length <= mission.within
    case 'cross-a-line': return firstTime(talk, mission.act) !== undefined
    case 'leave-out': return ending !== undefined && !isOut && firstTime(talk, mission.act) === undefined
    case 'too-nice': return moves.every(({ chosen }) => isBlameless(rules)(chosen.acts)) && isContent(rules, tables, state)
  }
}

/** Where it was decided: by the act that was asked for or shunned, or by the last chance for it, else by the last reply. */
function decidedAt(mission: Mission, talk: Talk): number | undefined {
  const last = talk.moves.length - 1
  if (!('act' in mission)) return last < 0 ? undefined : last
  const chance = talk.moves.findLastIndex((move) => couldSay(move, [mission.act]))
  return firstTime(talk, mission.act) ?? (chance < 0 ? undefined : chance)
}

/** What a list of replies made of its mission; a fold like every other figure. */
export function missionResult(mission: Mission, replies: readonly GivenReply[], rules: Rules, variant: string): MissionResult {
  const talk = replay(tablesOf(rules, variant), replies)
  return given({ mission, met: isFulfilled(mission, talk, rules), move: decidedAt(mission, talk), replies: talk.moves.length })
}
