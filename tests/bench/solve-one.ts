import { Compiler } from 'inkjs/compiler/Compiler'
import { stringify } from 'yaml'
import { z } from 'zod'
import { contentRules, formRules, proofRules, soundRules } from '../../src/engine/check/rules.ts'
import { readMethod } from '../../src/cli/sources.ts'
import { tablesOf } from '../../src/engine/machine/tables.ts'
import { normalise } from '../../src/engine/scenario/normal.ts'
import { readYaml } from '../../src/engine/scenario/parse.ts'
import { scenarioFile } from '../../src/engine/scenario/schema.ts'
import { estimate } from '../../src/engine/solve/estimate.ts'
import { explore } from '../../src/engine/solve/explore.ts'
import { solveGraph } from '../../src/engine/solve/values.ts'
import { generatedFile, type GeneratedSize } from './generated.ts'
import { inkOf } from './ink.ts'
import { cpuMs } from './measure.ts'

/** What one fresh process needed. */
export interface Solved {
  cpuMs: number
  states: number
  foretold: number
  complete: boolean
}

const NOTHING: Solved = { cpuMs: 0, states: 0, foretold: 0, complete: true }

/** From the file's content to the values of every state: schema, normal form, tables, states, sweeps. */
function solve(size: GeneratedSize): Solved {
  const content = generatedFile(size)
  const begin = cpuMs()
  const tables = tablesOf(normalise(scenarioFile.parse(content), 'generated'), 'plain')
  const { graph } = solveGraph(explore(tables, { most: 2e8 }))
  return { ...NOTHING, cpuMs: cpuMs() - begin, states: graph.states }
}

function ink(size: GeneratedSize): Solved {
  const story = inkOf(generatedFile(size))
  const begin = cpuMs()
  new Compiler(story).Compile()
  return { ...NOTHING, cpuMs: cpuMs() - begin }
}

/** What the check does with a file once its YAML is read: the content's form, all variants solved, every rule asked. */
function check(size: GeneratedSize): Solved {
  const content = generatedFile(size)
  const method = readMethod('scenarios/method').value
  if (!method) throw new Error('scenarios/method cannot be read')
  const begin = cpuMs()
  const file = scenarioFile.parse(content)
  const scenario = normalise(file, 'generated')
  const subject = { file, scenario, method, walks: {} }
  for (const rule of [...formRules, ...contentRules]) rule.find(subject)
  const solution = solveGraph(explore(tablesOf(scenario, 'plain')))
  const solved = { ...subject, solutions: new Map([['plain', solution]]) }
  for (const rule of [...soundRules, ...proofRules]) rule.find(solved)
  return { ...NOTHING, cpuMs: cpuMs() - begin, states: solution.graph.states }
}

/** The YAML alone, from text to content. */
function read(size: GeneratedSize): Solved {
  const text = stringify(generatedFile(size), { aliasDuplicateObjects: false })
  const begin = cpuMs()
  const { value } = readYaml(text, z.unknown())
  if (!value) throw new Error('the generated file cannot be read')
  return { ...NOTHING, cpuMs: cpuMs() - begin }
}

function foretell(size: GeneratedSize): Solved {
  const { states, complete } = estimate(tablesOf(normalise(scenarioFile.parse(generatedFile(size)), 'generated'), 'plain'))
  return { ...NOTHING, foretold: states, complete }
}

const KINDS = { solve, ink, check, read, foretell }
const [kind, size] = process.argv.slice(2)
const given = JSON.parse(size!) as GeneratedSize & { forever?: boolean }
process.stdout.write(JSON.stringify(KINDS[kind as keyof typeof KINDS]({ ...given, ...(given.forever ? { span: Infinity } : {}) })))
