import {
  UNCONDITIONAL,
  type Briefing, type Case, type Condition, type Ending, type Expression, type Glimpse, type Look, type Reaction, type Reply,
  type Scenario, type Text, type Told, type Turn, type Variant,
} from './scenario.ts'
import type { FileCondition, ScenarioFile } from './schema.ts'
import { LANGUAGES, type Language, type Mood, type Skill } from './vocabulary.ts'

type FileTurn = ScenarioFile['turns'][string]
type FileReply = FileTurn['replies'][string]
type FileCase = NonNullable<FileReply['cases']>[number]
type FileEnding = ScenarioFile['endings'][string]
type FileVariant = ScenarioFile['variants'][string]
type Looking = { mood?: Mood | undefined; intensity?: number | undefined }

const listOf = <T>(value: T | T[] | undefined): T[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])
const mapOf = <A, B>(record: Record<string, A>, change: (value: A, key: string) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))

/** A copy without the keys that hold nothing, so that "left out" and "undefined" are one thing. */
function given<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never
}

type FileText = { [L in Language]?: string | undefined }

const wordsOf = (source: FileText): Text =>
  Object.fromEntries(LANGUAGES.flatMap((language) => (source[language] === undefined ? [] : [[language, source[language]]])))

/** Words where there are any in some language. */
function textOf(source: FileText): Text | undefined {
  const words = wordsOf(source)
  return Object.keys(words).length > 0 ? words : undefined
}

const lookOf = ({ mood, intensity }: Looking): Look | undefined => (mood ? { mood, intensity: intensity ?? 1 } : undefined)

function conditionOf(source: FileCondition | undefined): Condition {
  if (source === undefined) return UNCONDITIONAL
  const { has, not, visited, variant, after: _, ...meters } = source
  return {
    meters: meters as Condition['meters'],
    has: listOf(has),
    not: listOf(not),
    visited: listOf(visited),
    variant: listOf(variant),
  }
}

const afterOf = (entry: { after?: string | string[] | undefined; when?: FileCondition | undefined }): string[] =>
  [...listOf(entry.after), ...listOf(entry.when?.after)]

const isList = <T, E>(value: T | E[]): value is E[] => Array.isArray(value)

function saysOf(source: FileTurn['says']): Told<Text>[] {
  if (!isList(source)) return [{ when: UNCONDITIONAL, after: [], text: wordsOf(source), cue: [] }]
  return source.map((entry) => given({
    when: conditionOf(entry.when),
    after: afterOf(entry),
    text: wordsOf(entry),
    mood: lookOf(entry),
    notice: entry.notice && textOf(entry.notice),
    cue: listOf(entry.cue),
  }) as Told<Text>)
}

function noticeOf(source: FileTurn['notice']): Glimpse<Text>[] {
  if (source === undefined) return []
  if (!isList(source)) return [{ when: UNCONDITIONAL, after: [], text: wordsOf(source) }]
  return source.map((entry) => ({ when: conditionOf(entry.when), after: afterOf(entry), text: wordsOf(entry) }))
}

function moodOf(source: FileTurn['mood'], intensity: number | undefined): Expression[] {
  if (source === undefined) return []
  if (!isList(source)) return [{ when: UNCONDITIONAL, after: [], look: { mood: source, intensity: intensity ?? 1 } }]
  return source.map((entry) => ({
    when: conditionOf(entry.when),
    after: afterOf(entry),
    look: { mood: entry.mood, intensity: entry.intensity ?? 1 },
  }))
}

function qualityOf(source: FileReply['quality'], tests: Skill[]): Case<Text>['quality'] {
  if (source === undefined) return {}
  if (typeof source === 'number') return Object.fromEntries(tests.map((skill) => [skill, source]))
  return given(source)
}

const reactionOf = (source: FileReply['reaction']): Reaction<Text> | undefined =>
  source && (given({ look: lookOf(source), text: textOf(source) }) as Reaction<Text>)

function caseOf(source: FileCase, tests: Skill[]): Case<Text> {
  return given({
    when: conditionOf(source.when),
    quality: qualityOf(source.quality, tests),
    acts: source.acts ?? [],
    effects: source.effects ?? {},
    sets: listOf(source.sets),
    principle: source.principle,
    why: source.why && textOf(source.why),
    goto: source.goto ?? '',
    reaction: reactionOf(source.reaction),
    opensClosing: source.closing === 'open',
    banter: given(source.banter ?? {}),
    cares: source.cares,
  }) as Case<Text>
}

function casesOf(reply: FileReply, tests: Skill[]): Case<Text>[] {
  const { cases, when: _, ...own } = reply
  if (!cases) return [caseOf(own, tests)]
  return cases.map((entry) => caseOf({ ...own, ...given(entry) } as FileCase, tests))
}

function replyOf(source: FileReply, tests: Skill[]): Reply<Text> {
  return given({
    text: textOf(source),
    short: source.short && textOf(source.short),
    when: conditionOf(source.when),
    needs: conditionOf(source.needs),
    again: source.again ?? 1,
    days: source.days ?? 1,
    touch: source.touch,
    cases: casesOf(source, tests),
  }) as Reply<Text>
}

function turnOf(source: FileTurn, file: ScenarioFile): Turn<Text> {
  const tests = source.tests ?? []
  return given({
    by: source.by,
    channel: source.channel ?? file.channel,
    place: source.place && textOf(source.place),
    says: saysOf(source.says),
    notice: noticeOf(source.notice),
    mood: moodOf(source.mood, source.intensity),
    tests,
    objection: source.objection,
    answers: source.answers ?? [],
    opensClosing: source.closing === 'open',
    step: source.step,
    cue: listOf(source.cue),
    key: source.key ?? false,
    part: source.part,
    recap: source.recap && textOf(source.recap),
    replies: mapOf(source.replies, (reply) => replyOf(reply, tests)),
  }) as Turn<Text>
}

function endingOf(source: FileEnding): Ending<Text> {
  const says = source.says ?? source.closing
  return given({
    outcome: source.outcome,
    value: source.value,
    says: says && textOf(says),
    summary: wordsOf(source.summary ?? says ?? {}),
    look: lookOf(source),
  }) as Ending<Text>
}

function briefingOf(source: NonNullable<FileVariant['briefing']>): Partial<Briefing<Text>> {
  return given({
    ...source,
    redlines: source.redlines?.map(({ never, ...words }) => ({ never, text: wordsOf(words) })),
  }) as Partial<Briefing<Text>>
}

function variantOf(source: FileVariant): Variant<Text> {
  return given({
    meters: source.meters ?? {},
    sets: listOf(source.sets),
    start: source.start,
    cast: source.cast,
    briefing: briefingOf(source.briefing ?? {}),
  }) as Variant<Text>
}

/** The scenario a file means: shorthands spelt out, defaults filled in, nothing checked. */
export function normalise(file: ScenarioFile, id: string): Scenario {
  return given({
    id,
    format: file.format,
    version: file.version,
    languages: file.languages,
    title: file.title,
    summary: file.summary,
    family: file.family,
    channel: file.channel,
    level: file.level,
    minutes: file.minutes,
    methods: file.methods,
    vars: file.vars,
    briefing: { unknown: [], redlines: [], ...briefingOf(file.briefing) } as Briefing<Text>,
    cast: file.cast,
    weights: given(file.weights),
    calendar: file.calendar,
    starts: file.starts,
    meters: given(file.meters),
    variants: mapOf(file.variants, variantOf),
    gates: file.gates,
    interrupts: mapOf(file.interrupts, ({ when, goto, again }) => ({ when: conditionOf(when), goto, again: again ?? 1 })),
    start: file.start,
    turns: mapOf(file.turns, (turn) => turnOf(turn, file)),
    endings: mapOf(file.endings, endingOf),
  }) as Scenario
}
