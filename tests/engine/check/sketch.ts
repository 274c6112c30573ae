import { stringify } from 'yaml'
import { checkScenario, type Checked } from '../../../src/engine/check/check.ts'
import type { Finding } from '../../../src/engine/scenario/finding.ts'
import { fileFrom, type Sketch } from '../../support/scenario.ts'
import { method } from './fixtures.ts'

/** A sketch whose turns are written as they come. */
interface Loose {
  turns: Record<string, unknown>
  [key: string]: unknown
}

/** Checks a scenario sketched in a few lines. */
export const checkSketch = (sketch: Loose): Checked =>
  checkScenario({ id: 'sketch', text: stringify(fileFrom(sketch as Sketch), { aliasDuplicateObjects: false }), method })

/** The findings of one code, with where they stand and what they say. */
export const found = (sketch: Loose, code: string): ({ at: string } & Finding['detail'])[] =>
  checkSketch(sketch).findings
    .filter((finding) => finding.code === code)
    .map(({ path, detail }) => ({ at: path.join('/'), ...detail }))
