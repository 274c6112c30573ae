import { stringify } from 'yaml'
import { checkScenario, type Checked } from '../../../src/engine/check/check.ts'
import { fileFrom, type Sketch } from '../../support/scenario.ts'
import { method } from './fixtures.ts'

/** Checks a scenario sketched in a few lines. */
export const checkSketch = (sketch: Sketch): Checked =>
  checkScenario({ id: 'sketch', text: stringify(fileFrom(sketch), { aliasDuplicateObjects: false }), method })

/** The findings of one code, with where they stand and what they say. */
export const found = (sketch: Sketch, code: string) =>
  checkSketch(sketch).findings
    .filter((finding) => finding.code === code)
    .map(({ path, detail }) => ({ at: path.join('/'), ...detail }))
