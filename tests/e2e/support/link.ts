import { readFileSync } from 'node:fs'
import { carriedOf, linkCode, replay, tablesOf, type Attempt } from '../../../src/engine/index.ts'
import { chance } from '../../../src/engine/scenario/hash.ts'
import { identityOf } from '../../../src/engine/scenario/identity.ts'
import { parseScenario } from '../../../src/engine/scenario/parse.ts'
import { attempt as attemptWith, kept } from '../../support/attempt.ts'
import { randomReplies } from '../../support/talk.ts'

export type Linked = { scenario: string; replies: number; language?: 'en' | 'ja' }

/** The address of a shared talk of so many replies in a scenario as its file reads today, found by chance. */
export function linkTo({ scenario: id, replies: length, language = 'en' }: Linked): string {
  const { value: scenario } = parseScenario(readFileSync(`scenarios/${id}/scenario.yaml`, 'utf8'), id)
  if (!scenario) throw new Error(`${id} cannot be read`)
  const [variant = ''] = Object.keys(scenario.variants)
  const tables = tablesOf(scenario, variant)
  for (let seed = 1; seed < 20_000; seed++) {
    const draw = chance(seed)
    const replies = randomReplies(tables, Array.from({ length: length + 1 }, () => Math.floor(draw() * 12)))
    if (replies.length !== length || replay(tables, replies).ending === undefined) continue
    const attempt: Attempt = attemptWith({
      scenario: id, variant, rulesHash: identityOf(scenario).rules, replies: replies.map(({ turn, reply }) => kept(turn, reply, { lang: language })),
    })
    return `./#/a/${linkCode(carriedOf(attempt, scenario)!)}`
  }
  throw new Error(`no talk of ${length} replies was found in ${id}`)
}
