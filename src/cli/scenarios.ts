import { join, relative } from 'node:path'
import { checkScenario, proofOf, type FiledFinding, type Method } from '../engine/files.ts'
import { libraryOf } from './library.ts'
import { proofTable, type Proven } from './proof-table.ts'
import { lineOf, sentenceOf } from './sentences.ts'
import { readFolders, readMethod, Unreadable, type Folder } from './sources.ts'

const SCENARIOS = 'scenarios'

interface Outcome {
  proven?: Proven
  findings: FiledFinding[]
}

function checkFolder(folder: Folder, method: Method): Outcome {
  const begin = process.cpuUsage()
  const { scenario, solutions, findings } = checkScenario({ ...folder, method })
  const { user, system } = process.cpuUsage(begin)
  const ms = (user + system) / 1000 / Math.max(1, solutions.size)
  const placed = findings.map((finding) => ({ ...finding, file: relative('.', join(folder.path, finding.file)) }))
  if (!scenario || solutions.size === 0) return { findings: placed }
  const cases = Object.values(scenario.turns).flatMap(({ replies }) => Object.values(replies).flatMap((reply) => reply.cases))
  return {
    findings: placed,
    proven: {
      id: scenario.id,
      version: scenario.version,
      methods: scenario.methods,
      principles: [...new Set(cases.flatMap(({ principle }) => principle ?? []))].toSorted(),
      languages: scenario.languages,
      variants: [...solutions].map(([id, solution]) => ({ ...proofOf(scenario, id, solution, method), ms })),
    },
  }
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
