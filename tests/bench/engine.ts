import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Measured } from './engine-one.ts'
import { generatedFile, type GeneratedSize } from './generated.ts'
import { median } from './measure.ts'
import { PLAYERS, type EngineName } from './players.ts'
import type { Solved } from './solve-one.ts'

const ENGINES = ['inkjs', 'machine', 'kernel'] as const satisfies EngineName[]
const SIZES = [100, 500, 1000]
/** The common workload of the field's comparison: every reply moves four meters and six skills. */
const LOAD = { meters: 4, skills: 6, flags: 8 }
const ROUNDS = 5
/** The same story for the solver: two meters of 21 levels, and 20 flags each read within two scenes of being set. */
const TOLD = { skills: LOAD.skills, meters: 2, flags: 20 }
const SOLVED: (GeneratedSize & { forever?: boolean })[] = [
  ...[50, 100, 200, 500, 1000].map((turns) => ({ ...TOLD, turns })),
  { ...TOLD, turns: 500, span: 4 }, { ...TOLD, turns: 500, span: 6 },
]
const FORETOLD_ONLY = [{ ...TOLD, turns: 500, forever: true }, { ...TOLD, turns: 500, meters: 3 }]

/** Runs one measurement in a process of its own. */
function fresh<T>(script: string, args: string[]): T {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const run = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=16000', '--import', 'tsx', path, ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (run.status !== 0) throw new Error(`${script} ${args.join(' ')}: ${run.stderr}`)
  return JSON.parse(run.stdout) as T
}

export interface Row {
  turns: number
  engine: EngineName
  stepsPerCpuS: number
  loadMs: number
  heapMB: number
  xInk: number
}

function roundsOf(turns: number, folder: string): Record<EngineName, Measured[]> {
  const file = generatedFile({ turns, ...LOAD })
  const rounds: Record<EngineName, Measured[]> = { inkjs: [], machine: [], kernel: [] }
  for (const engine of ENGINES) writeFileSync(join(folder, `${turns}-${engine}`), PLAYERS[engine].author(file))
  for (let round = 0; round < ROUNDS; round++)
    for (const engine of ENGINES) rounds[engine].push(fresh('./engine-one.ts', [engine, join(folder, `${turns}-${engine}`)]))
  return rounds
}

/** Speeds of engines that disagree about the story would compare nothing. */
function mustAgree(turns: number, rounds: Record<EngineName, Measured[]>) {
  const ends = new Set(ENGINES.flatMap((engine) => rounds[engine].map((measured) => measured.ends)))
  if (ends.size !== 1) throw new Error(`${turns} turns: the engines end with different scores`)
}

function rowsOf(turns: number, rounds: Record<EngineName, Measured[]>): Row[] {
  return ENGINES.map((engine) => ({
    turns,
    engine,
    stepsPerCpuS: Math.round(median(rounds[engine].map(({ stepsPerCpuS }) => stepsPerCpuS))),
    loadMs: median(rounds[engine].map(({ loadMs }) => loadMs)),
    heapMB: median(rounds[engine].map(({ heapMB }) => heapMB)),
    xInk: median(rounds[engine].map(({ stepsPerCpuS }, round) => stepsPerCpuS / rounds.inkjs[round]!.stepsPerCpuS)),
  }))
}

function solveRow(size: GeneratedSize & { forever?: boolean }) {
  const runs = [1, 2, 3].map(() => fresh<Solved>('./solve-one.ts', ['solve', JSON.stringify(size)]))
  const { turns, meters = 2, flags = 20, span = 2 } = size
  return { turns, meters, flags, span, cpuMs: median(runs.map((run) => run.cpuMs)), states: runs[0]!.states }
}

const round = (value: number, digits = 1) => Number(value.toFixed(digits))

interface Others {
  /** 500 turns checked and solved, beside inkjs compiling the same story; what comes before either is the reading of YAML. */
  checked: { cpuMs: number; inkCompileMs: number; xInk: number; readMs: number }
  foretold: string[]
  replayMs: number
}

function checkRow(): Others['checked'] {
  const story = JSON.stringify({ ...TOLD, turns: 500 })
  const measure = (kind: string) => fresh<Solved>('./solve-one.ts', [kind, story]).cpuMs
  const rounds = [1, 2, 3, 4, 5].map(() => ({ check: measure('check'), ink: measure('ink'), read: measure('read') }))
  return {
    cpuMs: median(rounds.map(({ check }) => check)),
    inkCompileMs: median(rounds.map(({ ink }) => ink)),
    xInk: median(rounds.map(({ check, ink }) => check / ink)),
    readMs: median(rounds.map(({ read }) => read)),
  }
}

/** What the command would say before it runs one of these. */
function foretell(size: GeneratedSize & { forever?: boolean }): string {
  const { foretold, complete } = fresh<Solved>('./solve-one.ts', ['foretell', JSON.stringify(size)])
  const what = `${size.turns} turns, ${size.meters} meters, flags read ${size.forever ? 'for ever' : 'within two scenes'}`
  return `${what}: ${complete ? 'at most' : 'more than'} ${foretold.toExponential(1)} states`
}

function print(rows: Row[], solve: ReturnType<typeof solveRow>[], { checked, foretold, replayMs }: Others) {
  console.log('turns  engine   steps/CPU s   × inkjs   load ms   × inkjs   heap MB   × inkjs')
  for (const row of rows) {
    const ink = rows.find(({ turns, engine }) => turns === row.turns && engine === 'inkjs')!
    console.log([
      String(row.turns).padStart(5), row.engine.padEnd(8), String(row.stepsPerCpuS).padStart(11), row.xInk.toFixed(1).padStart(9),
      row.loadMs.toFixed(1).padStart(9), (row.loadMs / ink.loadMs).toFixed(2).padStart(9),
      row.heapMB.toFixed(2).padStart(9), (row.heapMB / ink.heapMB).toFixed(2).padStart(9),
    ].join(' '))
  }
  console.log('\nsolved exactly: turns  meters  flags  span     states   CPU ms')
  for (const { turns, meters, flags, span, states, cpuMs } of solve)
    console.log([String(turns).padStart(21), String(meters).padStart(7), String(flags).padStart(6), String(span).padStart(5),
      String(states).padStart(10), cpuMs.toFixed(0).padStart(8)].join(' '))
  const { cpuMs, inkCompileMs, xInk, readMs } = checked
  console.log(`\nchecked and solved, 500 turns with span 2: ${cpuMs.toFixed(0)} ms of CPU, ${xInk.toFixed(2)} × inkjs,`
    + ` which compiles the same story in ${inkCompileMs.toFixed(0)} ms; reading the YAML takes ${readMs.toFixed(0)} ms before that`)
  for (const line of foretold) console.log(`foretold, not run: ${line}`)
  console.log(`an attempt of 50 replies is replayed in ${replayMs.toFixed(2)} ms, in a fresh process`)
}

const folder = mkdtempSync(join(tmpdir(), 'bench-engine-'))
try {
  const measured = SIZES.map((turns) => [turns, roundsOf(turns, folder)] as const)
  for (const [turns, rounds] of measured) mustAgree(turns, rounds)
  const rows = measured.flatMap(([turns, rounds]) => rowsOf(turns, rounds))
  const solve = SOLVED.map(solveRow)
  const checked = checkRow()
  const replayMs = median([1, 2, 3, 4, 5].map(() => fresh<{ ms: number }>('./replay-one.ts', []).ms))
  const foretold = FORETOLD_ONLY.map(foretell)
  if (process.argv.includes('--json'))
    console.log(JSON.stringify({
      rows: rows.map((row) => ({ ...row, loadMs: round(row.loadMs, 2), heapMB: round(row.heapMB, 3), xInk: round(row.xInk, 2) })),
      solve: solve.map((row) => ({ ...row, cpuMs: round(row.cpuMs) })),
      checked: { cpuMs: round(checked.cpuMs), inkCompileMs: round(checked.inkCompileMs), xInk: round(checked.xInk, 2), readMs: round(checked.readMs) },
      foretold,
      replayMs: round(replayMs, 2),
    }))
  else print(rows, solve, { checked, foretold, replayMs })
} finally {
  rmSync(folder, { recursive: true })
}
