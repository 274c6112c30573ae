import { Compiler } from 'inkjs/compiler/Compiler'
import { tablesOf } from '../../src/engine/machine/tables.ts'
import { normalise } from '../../src/engine/scenario/normal.ts'
import { scenarioFile } from '../../src/engine/scenario/schema.ts'
import { estimate } from '../../src/engine/solve/estimate.ts'
import { explore } from '../../src/engine/solve/explore.ts'
import { solveGraph } from '../../src/engine/solve/values.ts'
import { generatedFile, type GeneratedSize } from './generated.ts'
import { inkOf } from './ink.ts'
import { cpuMs } from './measure.ts'

/** What one fresh process needed to solve a scenario exactly, or for inkjs to compile the same story. */
export interface Solved {
  cpuMs: number
  states: number
  /** States foretold before it ran. */
  foretold: number
}

function solveIt(size: GeneratedSize): Solved {
  const file = generatedFile(size)
  const begin = cpuMs()
  const tables = tablesOf(normalise(scenarioFile.parse(file), 'generated'), 'plain')
  const foretold = estimate(tables).states
  const { graph } = solveGraph(explore(tables, { most: 2e8 }))
  return { cpuMs: cpuMs() - begin, states: graph.states, foretold }
}

function compileInk(size: GeneratedSize): Solved {
  const ink = inkOf(generatedFile(size))
  const begin = cpuMs()
  new Compiler(ink).Compile()
  return { cpuMs: cpuMs() - begin, states: 0, foretold: 0 }
}

function foretell(size: GeneratedSize): Solved {
  return { cpuMs: 0, states: 0, foretold: estimate(tablesOf(normalise(scenarioFile.parse(generatedFile(size)), 'generated'), 'plain')).states }
}

const KINDS = { ink: compileInk, solve: solveIt, foretell }
const [kind, size] = process.argv.slice(2)
const given = JSON.parse(size!) as GeneratedSize & { forever?: boolean }
const wanted = { ...given, ...(given.forever ? { span: Infinity } : {}) }
process.stdout.write(JSON.stringify(KINDS[kind as keyof typeof KINDS](wanted)))
