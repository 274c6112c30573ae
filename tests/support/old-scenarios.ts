import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { checkScenario, type Checked } from '../../src/engine/check/check.ts'
import { method } from './script.ts'

const FOLDER = 'tests/fixtures/scenarios'

/** Scenario files that were written once and are never changed, by their names. */
export const oldFiles: Record<string, string> = Object.fromEntries(
  readdirSync(FOLDER).map((name) => [name.replace('.yaml', ''), readFileSync(`${FOLDER}/${name}`, 'utf8')]))

/** An old file as the check reads it today. */
export const openOld = (id: string): Checked => checkScenario({ id, text: oldFiles[id]!, method })

/** An old file as plain values. */
export const valuesOf = (id: string): unknown => parse(oldFiles[id]!)
