import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { checkScenario, type Checked } from '../../../src/engine/check/check.ts'
import type { FileName } from '../../../src/engine/check/rule.ts'
import { METHOD_NAMES, parseMethod } from '../../../src/engine/scenario/method.ts'

const FOLDER = 'tests/fixtures/findings'
const MARK = '▸'

/** Replaces what it finds, after a place and up to a place where they are named; `every` replaces all there is. */
interface Edit {
  after?: string
  find?: string
  until?: string
  every?: string
  put: string
}

interface Fixture {
  file?: FileName
  edits: Edit[]
}

/** Where a finding is expected: the place of the mark. */
export interface Expected {
  file: FileName
  line: number
  column: number
}

const whole = parseMethod(Object.fromEntries(METHOD_NAMES.map((name) =>
  [name, readFileSync(`scenarios/method/${name}.yaml`, 'utf8')])))
if (!whole.value) throw new Error('the method cannot be read')
export const method = whole.value

export const sound: Readonly<Record<FileName, string>> = {
  'scenario.yaml': readFileSync(`${FOLDER}/sound/scenario.yaml`, 'utf8'),
  'walks.yaml': readFileSync(`${FOLDER}/sound/walks.yaml`, 'utf8'),
}

/** The codes that a fixture is there for. */
export const fixtureCodes = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace('.yaml', ''))

function placeOf(text: string, words: string, from: number): number {
  const at = text.indexOf(words, from)
  if (at < 0) throw new Error(`the sound scenario has no ${JSON.stringify(words)}`)
  return at
}

function edited(text: string, { after, find, until, every, put }: Edit): string {
  if (every !== undefined) return text.replaceAll(every, put)
  const words = find ?? ''
  const begin = placeOf(text, words, after === undefined ? 0 : placeOf(text, after, 0))
  if (after === undefined && text.includes(words, begin + 1)) throw new Error(`more than one ${JSON.stringify(words)}`)
  const end = until === undefined ? begin + words.length : placeOf(text, until, begin)
  return text.slice(0, begin) + put + text.slice(end)
}

function placeOfMark(text: string, file: FileName): Expected {
  const before = text.slice(0, placeOf(text, MARK, 0)).split('\n')
  return { file, line: before.length, column: before.at(-1)!.length + 1 }
}

export function check(files: Partial<Record<FileName, string>> = {}): Checked {
  const { 'scenario.yaml': text, 'walks.yaml': walks } = { ...sound, ...files }
  return checkScenario({ id: 'sound', text, walks, method })
}

/** Breaks the sound scenario as a fixture says, and checks it. */
export function checkFixture(code: string): Checked & { expected: Expected } {
  const { file = 'scenario.yaml', edits } = parse(readFileSync(`${FOLDER}/${code}.yaml`, 'utf8')) as Fixture
  const marked = edits.reduce(edited, sound[file])
  return { ...check({ [file]: marked.replaceAll(MARK, '') }), expected: placeOfMark(marked, file) }
}
