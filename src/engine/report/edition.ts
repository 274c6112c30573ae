import type { Edition, Face, Listing, MethodWords, Proven, Wording } from '../scenario/edition.ts'
import { PHRASE_BREAK, practisedIn } from '../scenario/edition.ts'
import { identityOf } from '../scenario/identity.ts'
import type { Method } from '../scenario/method.ts'
import { readerOf, readingsIn, readingsOfName, withoutReadings, type Readings } from '../scenario/readings.ts'
import type { Scenario, Text } from '../scenario/scenario.ts'
import { ticketed } from '../scenario/tickets.ts'
import type { Language } from '../scenario/vocabulary.ts'
import type { Graph } from '../solve/graph.ts'
import { bestLine } from '../solve/lines.ts'
import type { Solution } from '../solve/values.ts'

/** Parts a text where a reader would break the line; joined, the parts are the text. */
export type Phraser = (text: string) => string[]

/** For each state, how many replies the best line takes from it. */
function stepsAhead({ graph: { states, to }, bestEdge }: Solution): Int32Array {
  const steps = new Int32Array(states)
  for (let state = states - 1; state >= 0; state--) {
    const next = to[bestEdge[state]!]!
    steps[state] = 1 + (next < 0 ? 0 : steps[next]!)
  }
  return steps
}

function meanPerTurn({ states, turn, tables }: Graph, values: Int32Array): Record<string, number> {
  const sums = tables.turns.map(() => ({ sum: 0, count: 0 }))
  for (let state = 0; state < states; state++) {
    const entry = sums[turn[state]!]!
    entry.sum += values[state]!
    entry.count += 1
  }
  return Object.fromEntries(tables.turns.flatMap(({ key }, index) => {
    const { sum, count } = sums[index]!
    return count === 0 ? [] : [[key, Math.round(sum / count)]]
  }))
}

function provenOf(solution: Solution): Proven {
  const { meanLoss, meanValue, bestValue } = solution.scale
  return {
    meanLoss, meanValue, bestValue,
    line: bestLine(solution).replies,
    ahead: meanPerTurn(solution.graph, stepsAhead(solution)),
  }
}

/** The rules of a scenario that passed its check, with what was proven of them. */
export function editionOf(scenario: Scenario, solutions: ReadonlyMap<string, Solution>): Edition {
  const { rules, words } = identityOf(scenario)
  return {
    rulesHash: rules,
    wordsHash: words,
    structure: ticketed(scenario).structure,
    proven: Object.fromEntries([...solutions].map(([variant, solution]) => [variant, provenOf(solution)])),
  }
}

const blanks = /(\{\{[^{}]*\}\})/

/** The words as they are printed: readings are left out, phrases parted, blanks kept whole. */
function phrased(text: string, phraser: Phraser): string {
  const plain = withoutReadings(text)
  if (!blanks.test(plain)) return phraser(plain).join(PHRASE_BREAK)
  return plain.split(blanks).map((part, index) => (index % 2 ? part : phraser(part).join(PHRASE_BREAK))).join('')
}

const inLanguage = (text: Text, language: Language) => text[language]!

function faceOf({ cast }: Method, key: string, language: Language): Face {
  const { name, role, firm, portrait } = cast[key]!
  return { name: inLanguage(name, language), role: inLanguage(role, language), firm: inLanguage(firm, language), portrait }
}

const castOf = ({ cast, variants, turns }: Scenario): string[] => [...new Set([
  ...cast,
  ...Object.values(variants).flatMap((variant) => variant.cast ?? []),
  ...Object.values(turns).map(({ by }) => by),
])]

/** How the names and the hard words are read; an author's own reading goes before the method's. */
function readingsOf(scenario: Scenario, { cast, readings }: Method, texts: readonly string[]): Readings {
  const people = castOf(scenario).map((key) => cast[key]!)
  const names = people.map(({ name, reading }) => readingsOfName(name.ja ?? '', reading))
  const known: Readings = Object.assign({}, readings, ...names, ...texts.map(readingsIn))
  const read = readerOf(known)
  const shown = [...texts.map(withoutReadings), ...people.flatMap(({ name, role, firm }) => [name.ja ?? '', role.ja ?? '', firm.ja ?? ''])]
  const pieces = shown.flatMap(read).filter(({ reading }) => reading !== undefined)
  return Object.fromEntries(pieces.map(({ text, reading }) => [text, reading!]))
}

/** The words of a scenario in one of its languages. */
export function wordingOf(scenario: Scenario, method: Method, language: Language, phraser: Phraser): Wording {
  const texts = ticketed(scenario).words[language]!
  return {
    language,
    words: texts.map((text) => phrased(text, phraser)),
    cast: Object.fromEntries(castOf(scenario).map((key) => [key, faceOf(method, key, language)])),
    ...(language === 'ja' ? { readings: readingsOf(scenario, method, texts) } : {}),
  }
}

/** What a card does not show in this language, yet somebody may look for. */
function keywordsOf(scenario: Scenario, { cast }: Method, shown: Language, seen: readonly string[]): string {
  const others = scenario.languages.filter((language) => language !== shown)
  const people = castOf(scenario).flatMap((key) => {
    const { name, reading, firm } = cast[key]!
    return [name[shown], reading, firm[shown], ...others.flatMap((language) => [name[language], firm[language]])]
  })
  const words = [...others.map((language) => scenario.title[language]), ...people]
  return [...new Set(words)].filter((word) => word !== undefined && !seen.includes(word)).join(' ')
}

/** What a list shows of a scenario; in a language that it lacks, it speaks its first one. */
export function listingOf(scenario: Scenario, method: Method, wished: Language): Listing {
  const { id, version, family, channel, level, minutes, languages, start, turns, variants } = scenario
  const language = languages.includes(wished) ? wished : languages[0]!
  const first = turns[start]!
  const person = faceOf(method, first.by, language)
  return {
    id, version, family, channel, ...practisedIn(scenario), level, minutes, languages,
    title: inLanguage(scenario.title, language),
    summary: inLanguage(scenario.summary, language),
    keywords: keywordsOf(scenario, method, language, [person.name, person.firm]),
    person: { ...person, mood: first.mood.at(-1)?.look.mood ?? 'neutral' },
    variants: Object.keys(variants),
  }
}

const mapped = <A, B>(record: Record<string, A>, change: (value: A) => B) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))

/** The method in one language. */
export function methodWordsOf({ principles, skills, acts, objections }: Method, language: Language): MethodWords {
  const say = (text: Text) => inLanguage(text, language)
  return {
    principles: mapped(principles, ({ name, rule, explanation }) =>
      ({ name: say(name), rule: say(rule), explanation: say(explanation) })),
    skills: mapped(skills, ({ name, advice }) => ({ name: say(name), advice: say(advice) })) as MethodWords['skills'],
    acts: mapped(acts, ({ name, play }) => ({ name: say(name), play: say(play) })) as MethodWords['acts'],
    objections: mapped(objections, ({ name }) => ({ name: say(name) })),
  }
}
