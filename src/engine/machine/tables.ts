import type { Case, Condition, Expression, Interrupt, Reply, Scenario, Turn } from '../scenario/scenario.ts'
import type { Skill } from '../scenario/vocabulary.ts'
import { Bits } from './bits.ts'
import { compileTest, flagOf, visitOf } from './condition.ts'
import { cyclesOf, type Cycles } from './cycles.ts'
import type { CaseRow, EndingRow, Entry, InterruptRow, ReplyRow, TurnRow } from './rows.ts'

const NONE: readonly number[] = []
const SILENT: readonly never[] = []

/** One variant of a scenario as flat tables: keys turned into numbers, conditions into masks, no words. */
export interface Tables {
  id: string
  variant: string
  meters: readonly { key: string; start: number; max: number }[]
  /** Words of 30 bits that the flags, visits and counters of a state take. */
  words: number
  startBits: readonly number[]
  start: number
  turns: readonly TurnRow[]
  replies: readonly ReplyRow[]
  endings: readonly EndingRow[]
  interrupts: readonly InterruptRow[]
}

interface Context {
  scenario: Scenario<unknown>
  variant: string
  bits: Bits
  meterIndex: ReadonlyMap<string, number>
  turnIndex: ReadonlyMap<string, number>
  endingIndex: ReadonlyMap<string, number>
  cycles: Cycles
  /** Replies numbered so far. */
  replies: number
}

const indexOf = (keys: string[]): Map<string, number> => new Map(keys.map((key, index) => [key, index]))

function placeOf(goto: string, { turnIndex, endingIndex, scenario }: Context): number {
  const turn = turnIndex.get(goto)
  if (turn !== undefined) return turn
  const ending = endingIndex.get(goto)
  if (ending === undefined) throw new Error(`${scenario.id}: no turn or ending named ${goto}`)
  return -1 - ending
}

function startAt(start: string, { turnIndex, scenario }: Context): number {
  const turn = turnIndex.get(start)
  if (turn === undefined) throw new Error(`${scenario.id}: no turn named ${start} to start at`)
  return turn
}

function gradeOf(quality: Partial<Record<Skill, number>>, { scenario }: Context): number {
  let grade = 0
  for (const skill in quality) grade += (scenario.weights[skill as Skill] ?? 0) * quality[skill as Skill]!
  return grade
}

function effectsOf(effects: Record<string, number>, { meterIndex }: Context): readonly number[] {
  let length = 0
  for (const key in effects) if (effects[key] !== 0) length += 2
  // A list that is pushed to takes room for more than twice as much.
  const pairs = new Array<number>(length)
  let at = 0
  for (const key in effects) {
    if (effects[key] === 0) continue
    pairs[at++] = meterIndex.get(key)!
    pairs[at++] = effects[key]!
  }
  return pairs
}

function caseRow(source: Case<unknown>, index: number, context: Context): CaseRow {
  return {
    index,
    when: compileTest(source.when, context),
    grade: gradeOf(source.quality, context),
    quality: source.quality,
    acts: source.acts,
    effects: effectsOf(source.effects, context),
    sets: source.sets.length === 0 ? NONE : setsOf(source.sets, context),
    goto: placeOf(source.goto, context),
  }
}

const caseRows = (cases: readonly Case<unknown>[], context: Context): CaseRow[] =>
  cases.map((entry, at) => caseRow(entry, at, context))

const setsOf = (names: readonly string[], { bits }: Context): number[] => names.flatMap((name) => bits.flag(flagOf(name)))

function replyRow(key: string, source: Reply<unknown>, turn: number, context: Context): ReplyRow {
  const index = context.replies++
  return {
    index,
    turn,
    key,
    applies: compileTest(source.when, context),
    earned: compileTest(source.needs, context),
    uses: context.cycles.counted[index] ? context.bits.counter(source.again) : undefined,
    returns: context.cycles.returns[index]!,
    cases: source.cases.length === 1 ? [caseRow(source.cases[0]!, 0, context)] : caseRows(source.cases, context),
    silence: source.text === undefined,
  }
}

/** The number of the reply at `turn/reply`, counted through all turns in the file's order. */
function replyNumber(path: string, { scenario }: Context): number[] {
  let index = 0
  for (const turn in scenario.turns)
    for (const reply in scenario.turns[turn]!.replies) {
      if (`${turn}/${reply}` === path) return [index]
      index++
    }
  return []
}

function entryOf(source: { when: Condition; after: string[] }, context: Context): Entry {
  return {
    when: compileTest(source.when, context),
    after: source.after.length === 0 ? NONE : source.after.flatMap((path) => replyNumber(path, context)),
  }
}

const entriesOf = (sources: readonly { when: Condition; after: string[] }[], context: Context): readonly Entry[] =>
  (sources.length === 0 ? SILENT : sources.map((source) => entryOf(source, context)))

const looksOf = (sources: readonly Expression[], context: Context): TurnRow['mood'] =>
  sources.map((source) => ({ look: source.look, ...entryOf(source, context) }))

function turnRow(key: string, source: Turn<unknown>, index: number, context: Context): TurnRow {
  const replies = Object.keys(source.replies).map((name) => replyRow(name, source.replies[name]!, index, context))
  return {
    index,
    key,
    scored: source.tests.length > 0,
    component: context.cycles.component[index]!,
    position: context.cycles.position[index]!,
    visited: NONE,
    replies,
    says: entriesOf(source.says, context),
    notice: entriesOf(source.notice, context),
    mood: source.mood.length === 0 ? SILENT : looksOf(source.mood, context),
  }
}

function interruptRow(key: string, source: Interrupt, context: Context): InterruptRow {
  const goto = placeOf(source.goto, context)
  const uses = goto < 0 ? undefined : context.bits.counter(source.again)
  return { key, when: compileTest(source.when, context), goto, uses }
}

/** Endings that an interrupt leads to and that are lost: there the counterpart broke the talk off. */
function brokenOff(scenario: Scenario<unknown>, key: string): boolean {
  const interrupted = Object.values(scenario.interrupts).some(({ goto }) => goto === key)
  return interrupted && scenario.endings[key]?.outcome === 'lost'
}

function startBitsOf(sets: string[], bits: Bits): () => number[] {
  const places = sets.map((name) => bits.flag(flagOf(name)))
  return () => {
    const words = Array.from({ length: bits.words }, () => 0)
    for (const [word, mask] of places) words[word] = words[word]! | mask
    return words
  }
}

function contextOf(scenario: Scenario<unknown>, variant: string): Context {
  const turnIndex = indexOf(Object.keys(scenario.turns))
  return {
    scenario,
    variant,
    bits: new Bits(),
    meterIndex: indexOf(Object.keys(scenario.meters)),
    turnIndex,
    endingIndex: indexOf(Object.keys(scenario.endings)),
    cycles: cyclesOf(scenario, turnIndex),
    replies: 0,
  }
}

/**
 * Turns one variant of a scenario into tables. It reads no words and starts nothing.
 * @throws Error where a `goto`, the start or the variant names nothing; the check reports both before anybody compiles.
 */
export function tablesOf(scenario: Scenario<unknown>, variant: string): Tables {
  const chosen = scenario.variants[variant]
  if (!chosen) throw new Error(`${scenario.id}: no variant named ${variant}`)
  const context = contextOf(scenario, variant)
  const turns: TurnRow[] = []
  for (const key in scenario.turns) turns.push(turnRow(key, scenario.turns[key]!, turns.length, context))
  const interrupts = Object.entries(scenario.interrupts).map(([key, source]) => interruptRow(key, source, context))
  for (const turn of turns) turn.visited = context.bits.placeOf(visitOf(turn.key))
  const startBits = startBitsOf(chosen.sets, context.bits)
  return {
    id: scenario.id,
    variant,
    meters: Object.entries(scenario.meters).map(([key, { start, max }]) =>
      ({ key, start: chosen.meters[key] ?? start, max })),
    words: context.bits.words,
    startBits: startBits(),
    start: startAt(chosen.start ?? scenario.start, context),
    turns,
    replies: turns.flatMap(({ replies }) => replies),
    endings: Object.entries(scenario.endings).map(([key, { value }]) =>
      ({ key, value, brokenOff: brokenOff(scenario, key) })),
    interrupts,
  }
}
