import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseScenario } from '../../src/engine/scenario/parse.ts'
import type { Scenario } from '../../src/engine/scenario/scenario.ts'

const FOLDER = 'scenarios'

/** Every scenario of the library, as its file reads today. */
export function realScenarios(): { id: string; scenario: Scenario }[] {
  const ids = readdirSync(FOLDER).filter((id) => existsSync(join(FOLDER, id, 'scenario.yaml')))
  return ids.map((id) => {
    const { value, findings } = parseScenario(readFileSync(join(FOLDER, id, 'scenario.yaml'), 'utf8'), id)
    if (!value) throw new Error(`${id}: ${JSON.stringify(findings)}`)
    return { id, scenario: value }
  })
}
