import { join, relative } from 'node:path'
import { checkScenario, type FiledFinding, type Method, type Scenario, type Watch } from '../engine/files.ts'
import { libraryOf } from './library.ts'
import { proofTable, type Proven } from './proof-table.ts'
import { prove } from './prove.ts'
import { lineOf, sentenceOf } from './sentences.ts'
import { readFolders, readMethod, Unreadable, type Folder } from './sources.ts'

const SCENARIOS = 'scenarios'

interface Outcome {
  proven?: Proven
  findings: FiledFinding[]
}

const SECONDS_PER_STATE = 0.7e-6
const WORTH_SAYING = 2e6

function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Says what a large variant will cost before it is solved, and keeps how long each took. */
function stopwatch(id: string): Watch & { ms: Map<string, number> } {
  const ms = new Map<string, number>()
  let begin = 0
  return {
    ms,
    foretold(variant, { states, complete }, meters) {
      begin = cpuMs()
      if (states < WORTH_SAYING && meters < 3) return
      const seconds = Math.max(0.1, states * SECONDS_PER_STATE).toFixed(1)
      console.error(`${id}, ${variant}: ${complete ? 'at most' : 'more than'} ${states.toExponential(1)} states, about ${seconds} s of CPU`)
    },
    solved: (variant) => void ms.set(variant, cpuMs() - begin),
  }
}

/** The principles that some reply follows or misses. */
function principlesOf({ turns }: Scenario): string[] {
  const cases = Object.values(turns).flatMap(({ replies }) => Object.values(replies).flatMap((reply) => reply.cases))
  return [...new Set(cases.flatMap(({ principle }) => principle ?? []))].toSorted()
}

function checkFolder(folder: Folder, method: Method): Outcome {
  const watch = stopwatch(folder.id)
  const checked = checkScenario({ ...folder, method, watch })
  const { proofs, findings } = prove(checked, method)
  const placed = [...checked.findings, ...findings].map((finding) => ({ ...finding, file: relative('.', join(folder.path, finding.file)) }))
  if (!checked.scenario || proofs.length === 0) return { findings: placed }
  const { id, version, methods, languages } = checked.scenario
  const variants = proofs.map((proof) => ({ ...proof, ms: watch.ms.get(proof.id) ?? 0 }))
  return { findings: placed, proven: { id, version, methods, principles: principlesOf(checked.scenario), languages, variants } }
}

function outcomesOf(paths: string[]): { outcomes: Outcome[]; findings: FiledFinding[] } {
  const method = readMethod(join(SCENARIOS, 'method'))
  if (!method.value) return { outcomes: [], findings: method.findings }
  const folders = paths.flatMap(readFolders)
  return { outcomes: folders.map((folder) => checkFolder(folder, method.value!)), findings: method.findings }
}

function printed(finding: FiledFinding) {
  const { code, severity, file, line, column, path } = finding
  return { code, severity, file, line, column, path: path.join('.'), message: sentenceOf(finding) }
}

/** Checks the scenarios at the paths, all of them where none is given; true where no finding is an error. */
function run(args: string[]): boolean {
  const asJson = args.includes('--json')
  const paths = args.filter((arg) => !arg.startsWith('--'))
  const { outcomes, findings: general } = outcomesOf(paths.length > 0 ? paths : [SCENARIOS])
  const scenarios = outcomes.flatMap(({ proven }) => proven ?? [])
  const findings = [...general, ...outcomes.flatMap((outcome) => outcome.findings)]
  if (asJson) console.log(JSON.stringify({ scenarios, library: libraryOf(scenarios), findings: findings.map(printed) }, null, 2))
  else for (const line of [...scenarios.map(proofTable), ...findings.map(lineOf)]) console.log(line)
  return !findings.some(({ severity }) => severity === 'error')
}

try {
  const passed = run(process.argv.slice(2))
  if (!passed) process.exitCode = 1
} catch (fault) {
  if (!(fault instanceof Unreadable)) throw fault
  console.error(fault.message)
  process.exitCode = 1
}
