import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  agreementOf, checkScenario, questionsOf, shuffled, type Language, type Question, type Ratings, type Scenario,
} from '../engine/files.ts'
import { readFolders, readMethod } from './sources.ts'

const HELP = `npm run readers -- SCENARIO VARIANT LANGUAGE alone|talk [--score RATINGS.json]

Prints a sheet for somebody who has not seen the key: every scored turn with its replies under letters, without the talk
(alone) or with briefing and talk so far (talk). Each reply is to be rated 3 best, 2 sound, 1 tempting but weak, 0 harmful,
as JSON { "turn": { "A": 3, "B": 0, ... }, ... }. With --score it compares such ratings with the key.`

const listed = (title: string, items: (string | undefined)[]) => [title, ...items.flatMap((item) => (item ? [`  - ${item}`] : []))]

function briefingLines(scenario: Scenario, variant: string, language: Language): string[] {
  const { you, goal, facts, unknown, redlines, place } = { ...scenario.briefing, ...scenario.variants[variant]?.briefing }
  return [
    you[language] ?? '', `Aim: ${goal[language] ?? ''}`, place?.[language] ?? '',
    ...listed('You know:', facts.map((fact) => fact[language])),
    ...listed('You do not know:', unknown.map((fact) => fact[language])),
    ...listed('Lines not to cross:', redlines.map(({ text }) => text[language])),
    '',
  ]
}

function questionLines({ turn, talk, notice, replies }: Question, withTalk: boolean): string[] {
  const said = talk.map(({ who, words }) => `  ${who === 'them' ? 'THEY' : 'YOU '}: ${words}`)
  return [
    `## ${turn}`,
    ...(withTalk ? [...said, ...(notice ? [`  (${notice})`] : [])] : []),
    ...replies.map(({ letter, words }) => `  ${letter}: ${words}`),
    '',
  ]
}

function main([path, variant, language, sheet, ...rest]: string[]): void {
  const method = readMethod(join('scenarios', 'method')).value
  const folder = path && readFolders(path)[0]
  if (!folder || !variant || !sheet || !method || (language !== 'en' && language !== 'ja')) return console.log(HELP)
  const { scenario, solutions } = checkScenario({ ...folder, method })
  const solution = solutions.get(variant)
  if (!scenario || !solution) return console.log(`${path}: ${variant} cannot be solved; see npm run scenarios`)
  const questions = questionsOf(scenario, solution, language)
  if (rest[0] === '--score')
    return console.log(JSON.stringify(agreementOf(questions, JSON.parse(readFileSync(rest[1]!, 'utf8')) as Ratings)))
  const withTalk = sheet === 'talk'
  if (withTalk) console.log(briefingLines(scenario, variant, language).join('\n'))
  const order = withTalk ? questions : shuffled(questions, 1)
  console.log(order.flatMap((question) => questionLines(question, withTalk)).join('\n'))
}

main(process.argv.slice(2))
