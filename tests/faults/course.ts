import { readFileSync } from 'node:fs'
import {
  debriefOf, drawVariant, phrasesOf, replay, shown, solve, visitsOf,
  type Attempt, type GivenReply, type Language, type Scenario, type Script, type Setting, type Talk, type Verdict,
} from '../../src/engine/index.ts'
import { chance } from '../../src/engine/scenario/hash.ts'
import { parseScenario } from '../../src/engine/scenario/parse.ts'
import { attempt, kept } from '../support/attempt.ts'
import { scriptsOf } from '../support/script.ts'

/** One reply of a talk, and what the page must show when it can be given. */
export interface Step extends GivenReply {
  /** The number of the reply on the page, from 1. */
  number: number
  /** Every reply on the page, in order, without spaces; empty where it is silence. */
  words: string[]
}

/** A whole talk as the engine says it must go, drawn by chance before the page is opened. */
export interface Course {
  scenario: string
  variant: string
  rulesHash: string
  wordsHash: string
  steps: Step[]
  /** What the talk is worth. */
  verdict: Verdict
}

type Wish = { scenario: string; seed: number; language: Language; setting: Setting }
type Read = { story: Scenario; scripts: Record<Language, Script> }

const read = new Map<string, Read>()

function scenarioNamed(id: string): Read {
  const known = read.get(id)
  if (known) return known
  const { value: story } = parseScenario(readFileSync(`scenarios/${id}/scenario.yaml`, 'utf8'), id)
  if (!story) throw new Error(`${id} cannot be read`)
  const fresh = { story, scripts: scriptsOf(story) }
  read.set(id, fresh)
  return fresh
}

export const bare = (words: string): string => words.replaceAll(/\s/g, '')

const turnNow = ({ tables, state }: Talk): string | undefined => tables.turns[state.at]?.key

/** A run by chance, with what stands on the page at each of its turns. */
function stepsOf({ story, scripts }: Read, variant: string, { seed, language }: Wish): Step[] {
  const { tables } = solve(story, variant).graph
  const draw = chance(seed)
  const script = scripts[language]
  const steps: Step[] = []
  for (let talk = replay(tables, []), turn = turnNow(talk); turn !== undefined; turn = turnNow(talk)) {
    const rows = shown(tables, talk.state, seed, visitsOf(talk, turn))
    const pick = Math.floor(draw() * rows.length)
    const replies = script.structure.turns[turn]!.replies
    const words = rows.map(({ key }) => {
      const text = replies[key]?.text
      return text === undefined ? '' : bare(phrasesOf(script, text).join(''))
    })
    steps.push({ turn, reply: rows[pick]!.key, number: pick + 1, words })
    talk = replay(tables, steps)
  }
  return steps
}

/** What a list of replies is worth, by the files of the scenario alone. */
function verdictOn(id: string, variant: string, replies: readonly GivenReply[]): Verdict {
  const { story } = scenarioNamed(id)
  const played = attempt({ scenario: id, variant, replies: replies.map(({ turn, reply }) => kept(turn, reply)) })
  return debriefOf({ scenario: story, attempt: played, solution: solve(story, variant) }).verdict
}

export function courseFor(wish: Wish): Course {
  const known = scenarioNamed(wish.scenario)
  const { rulesHash, wordsHash } = known.scripts[wish.language]
  const variant = drawVariant(Object.keys(known.story.variants), wish.seed)
  const steps = stepsOf(known, variant, wish)
  return { scenario: wish.scenario, variant, rulesHash, wordsHash, steps, verdict: verdictOn(wish.scenario, variant, steps) }
}

/** An attempt that followed such a course to its end, as a device keeps it. */
export const finishedOn = ({ scenario, variant, rulesHash, wordsHash, steps }: Course, id: string): Attempt =>
  attempt({ id, scenario, variant, rulesHash, wordsHash, replies: steps.map(({ turn, reply }) => kept(turn, reply)) })
