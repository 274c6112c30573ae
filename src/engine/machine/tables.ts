import type { Case, Condition, Interrupt, Look, Reply, Scenario, Turn } from '../scenario/scenario.ts'
import type { Act, Skill } from '../scenario/vocabulary.ts'
import { cyclesOf, type Cycles } from './cycles.ts'

/** A conjunction over meters and bits, ready to be judged without looking anything up. */
export interface Test {
  /** Triples: meter, least, most. */
  meters: readonly number[]
  /** Triples: word, mask, the bits wanted under the mask. */
  bits: readonly number[]
  /** Pairs: word, mask; any one bit of all of them suffices. Empty asks nothing. */
  any: readonly number[]
  /** Fails whatever the state: the condition names another variant. */
  never: boolean
}

/** A count kept in the bits of a state: `width` bits of `word`, from `shift` on. */
export interface Counter {
  word: number
  shift: number
  mask: number
  limit: number
}

export interface CaseRow {
  index: number
  when: Test
  /** Σ weight · quality over the turn's skills: 0 to 300. */
  grade: number
  quality: Partial<Record<Skill, number>>
  acts: readonly Act[]
  /** Pairs: meter, change. */
  effects: readonly number[]
  /** Pairs: word, mask of the bits that are set. */
  sets: readonly number[]
  /** A turn from 0 on, or an ending as −1 − its number. */
  goto: number
}

export interface ReplyRow {
  index: number
  turn: number
  key: string
  applies: Test
  earned: Test
  /** Absent where no run can come back to it more often than it may be given. */
  uses: Counter | undefined
  /** It leads back to an earlier turn. */
  returns: boolean
  cases: readonly CaseRow[]
  silence: boolean
}

export interface TurnRow {
  index: number
  key: string
  scored: boolean
  /** Circles of turns share a number; no reply leads to a lower one. */
  component: number
  /** Within a component, every reply but a returning one leads to a higher number. */
  position: number
  /** Pairs: word, mask; set once a reply has been given here. */
  visited: readonly number[]
  replies: readonly ReplyRow[]
  byKey: ReadonlyMap<string, ReplyRow>
  says: readonly Entry[]
  notice: readonly Entry[]
  mood: readonly (Entry & { look: Look })[]
}

/** When one of several ways of saying, noticing or looking is taken. */
export interface Entry {
  when: Test
  /** Numbers of the replies right after which it counts; empty means any. */
  after: readonly number[]
}

export interface InterruptRow {
  key: string
  when: Test
  goto: number
  /** Absent where it ends the talk. */
  uses: Counter | undefined
}

export interface EndingRow {
  key: string
  value: number
  brokenOff: boolean
}

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
  turnByKey: ReadonlyMap<string, TurnRow>
}

const WORD = 30

/** Hands out places in the bits of a state, so that a count never straddles two words. */
class Bits {
  private next = 0
  private readonly named = new Map<string, readonly [number, number]>()

  counter(limit: number): Counter {
    const width = 32 - Math.clz32(limit)
    if ((this.next % WORD) + width > WORD) this.next += WORD - (this.next % WORD)
    const word = Math.floor(this.next / WORD)
    const shift = this.next % WORD
    this.next += width
    return { word, shift, mask: (2 ** width - 1) << shift, limit }
  }

  flag(name: string): readonly [number, number] {
    const known = this.named.get(name)
    if (known) return known
    const { word, mask } = this.counter(1)
    this.named.set(name, [word, mask])
    return [word, mask]
  }

  get words() {
    return Math.max(1, Math.ceil(this.next / WORD))
  }
}

const flagOf = (name: string) => `flag ${name}`
const visitOf = (turn: string) => `visit ${turn}`

/** Sums what is wanted of each word, so that one comparison judges all flags of a word. */
function bitTriples(bits: Bits, has: string[], not: string[]): number[] {
  const wanted = new Map<number, [number, number]>()
  const want = (name: string, set: boolean) => {
    const [word, mask] = bits.flag(flagOf(name))
    const [all, ones] = wanted.get(word) ?? [0, 0]
    wanted.set(word, [all | mask, set ? ones | mask : ones])
  }
  for (const name of has) want(name, true)
  for (const name of not) want(name, false)
  return [...wanted].flatMap(([word, [mask, ones]]) => [word, mask, ones])
}

const contradicts = ({ has, not }: Condition) => has.some((name) => not.includes(name))

function compileTest(condition: Condition, context: Context): Test {
  const { bits, meterIndex, variant } = context
  return {
    meters: Object.entries(condition.meters).flatMap(([key, { min, max }]) =>
      [meterIndex.get(key) ?? -1, min ?? 0, max ?? Infinity]),
    bits: bitTriples(bits, condition.has, condition.not),
    any: condition.visited.flatMap((turn) => bits.flag(visitOf(turn))),
    never: contradicts(condition) || (condition.variant.length > 0 && !condition.variant.includes(variant)),
  }
}

interface Context {
  scenario: Scenario<unknown>
  variant: string
  bits: Bits
  meterIndex: ReadonlyMap<string, number>
  turnIndex: ReadonlyMap<string, number>
  endingIndex: ReadonlyMap<string, number>
  replyIndex: ReadonlyMap<string, number>
  cycles: Cycles
  /** Turns that some condition asks about. */
  asked: ReadonlySet<string>
}

const indexOf = (keys: string[]): Map<string, number> => new Map(keys.map((key, index) => [key, index]))

function placeOf(goto: string, { turnIndex, endingIndex, scenario }: Context): number {
  const turn = turnIndex.get(goto)
  if (turn !== undefined) return turn
  const ending = endingIndex.get(goto)
  if (ending === undefined) throw new Error(`${scenario.id}: no turn or ending named ${goto}`)
  return -1 - ending
}

function gradeOf(quality: Partial<Record<Skill, number>>, { scenario }: Context): number {
  return Object.entries(quality).reduce((sum, [skill, grade]) => sum + (scenario.weights[skill as Skill] ?? 0) * grade, 0)
}

function caseRow(source: Case<unknown>, index: number, context: Context): CaseRow {
  return {
    index,
    when: compileTest(source.when, context),
    grade: gradeOf(source.quality, context),
    quality: source.quality,
    acts: source.acts,
    effects: Object.entries(source.effects).flatMap(([key, change]) => [context.meterIndex.get(key) ?? -1, change]),
    sets: source.sets.flatMap((name) => context.bits.flag(flagOf(name))),
    goto: placeOf(source.goto, context),
  }
}

function replyRow(key: string, source: Reply<unknown>, turn: string, context: Context): ReplyRow {
  const path = `${turn}/${key}`
  return {
    index: context.replyIndex.get(path) ?? -1,
    turn: context.turnIndex.get(turn) ?? -1,
    key,
    applies: compileTest(source.when, context),
    earned: compileTest(source.needs, context),
    uses: context.cycles.counted.has(path) ? context.bits.counter(source.again) : undefined,
    returns: context.cycles.returning.has(path),
    cases: source.cases.map((entry, index) => caseRow(entry, index, context)),
    silence: source.text === undefined,
  }
}

function entryOf(source: { when: Condition; after: string[] }, context: Context): Entry {
  return {
    when: compileTest(source.when, context),
    after: source.after.flatMap((path) => context.replyIndex.get(path) ?? []),
  }
}

function turnRow(key: string, source: Turn<unknown>, context: Context): TurnRow {
  const replies = Object.entries(source.replies).map(([name, reply]) => replyRow(name, reply, key, context))
  const index = context.turnIndex.get(key) ?? -1
  return {
    index,
    key,
    scored: source.tests.length > 0,
    component: context.cycles.component[index] ?? 0,
    position: context.cycles.position[index] ?? 0,
    visited: context.asked.has(key) ? context.bits.flag(visitOf(key)) : [],
    replies,
    byKey: new Map(replies.map((reply) => [reply.key, reply])),
    says: source.says.map((entry) => entryOf(entry, context)),
    notice: source.notice.map((entry) => entryOf(entry, context)),
    mood: source.mood.map((entry) => ({ ...entryOf(entry, context), look: entry.look })),
  }
}

function interruptRow(key: string, source: Interrupt, context: Context): InterruptRow {
  const goto = placeOf(source.goto, context)
  const uses = goto < 0 ? undefined : context.bits.counter(source.again)
  return { key, when: compileTest(source.when, context), goto, uses }
}

function conditionsOf(scenario: Scenario<unknown>): Condition[] {
  const turns = Object.values(scenario.turns)
  const replies = turns.flatMap((turn) => Object.values(turn.replies))
  return [
    ...Object.values(scenario.interrupts).map(({ when }) => when),
    ...turns.flatMap(({ says, notice, mood }) => [...says, ...notice, ...mood].map(({ when }) => when)),
    ...replies.flatMap(({ when, needs, cases }) => [when, needs, ...cases.map((entry) => entry.when)]),
  ]
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
  const replies = Object.entries(scenario.turns).flatMap(([turn, { replies: rows }]) =>
    Object.keys(rows).map((reply) => `${turn}/${reply}`))
  const turnIndex = indexOf(Object.keys(scenario.turns))
  return {
    scenario,
    variant,
    bits: new Bits(),
    meterIndex: indexOf(Object.keys(scenario.meters)),
    turnIndex,
    cycles: cyclesOf(scenario, turnIndex),
    endingIndex: indexOf(Object.keys(scenario.endings)),
    replyIndex: indexOf(replies),
    asked: new Set(conditionsOf(scenario).flatMap(({ visited }) => visited)),
  }
}

/**
 * Turns one variant of a scenario into tables. It reads no words and starts nothing.
 * @throws Error where a `goto` or the variant names nothing; the check reports both before anybody compiles.
 */
export function tablesOf(scenario: Scenario<unknown>, variant: string): Tables {
  const chosen = scenario.variants[variant]
  if (!chosen) throw new Error(`${scenario.id}: no variant named ${variant}`)
  const context = contextOf(scenario, variant)
  const turns = Object.entries(scenario.turns).map(([key, turn]) => turnRow(key, turn, context))
  const interrupts = Object.entries(scenario.interrupts).map(([key, source]) => interruptRow(key, source, context))
  const startBits = startBitsOf(chosen.sets, context.bits)
  return {
    id: scenario.id,
    variant,
    meters: Object.entries(scenario.meters).map(([key, { start, max }]) =>
      ({ key, start: chosen.meters[key] ?? start, max })),
    words: context.bits.words,
    startBits: startBits(),
    start: placeOf(chosen.start ?? scenario.start, context),
    turns,
    replies: turns.flatMap(({ replies }) => replies),
    endings: Object.entries(scenario.endings).map(([key, { value }]) =>
      ({ key, value, brokenOff: brokenOff(scenario, key) })),
    interrupts,
    turnByKey: new Map(turns.map((turn) => [turn.key, turn])),
  }
}
