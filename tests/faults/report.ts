import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'
import { KINDS, type Kind } from './plan.ts'
import type { Tally } from './stage.ts'

type Row = Tally & { points: number; broken: number }

const COLUMNS = ['points', 'given', 'lost', 'wrong', 'broken'] as const
const HEADS = { points: 'points', given: 'replies given', lost: 'replies lost', wrong: 'wrong scores', broken: 'not finished' }

const empty = (): Row => ({ points: 0, given: 0, lost: 0, wrong: 0, broken: 0 })

/** One line for each kind of fault, after the list. */
export default class Report implements Reporter {
  readonly rows = new Map<Kind, Row>(KINDS.map((kind) => [kind, empty()]))

  onTestEnd(_: TestCase, { annotations, status }: TestResult) {
    const tally = annotations.find(({ type }) => type === 'tally')?.description
    if (tally === undefined) return
    const { kind, given, lost, wrong } = JSON.parse(tally) as Tally & { kind: Kind }
    const row = this.rows.get(kind)!
    row.points += 1
    row.given += given
    row.lost += lost
    row.wrong += wrong
    row.broken += status === 'passed' || lost + wrong > 0 ? 0 : 1
  }

  onEnd() {
    const line = (name: string, figures: readonly (string | number)[]) =>
      console.log(name.padEnd(20) + figures.map((figure) => String(figure).padStart(15)).join(''))
    const all = empty()
    console.log(`\nSEED=${process.env.SEED ?? ''}\n`)
    line('', COLUMNS.map((name) => HEADS[name]))
    for (const [kind, row] of this.rows) {
      for (const name of COLUMNS) all[name] += row[name]
      if (row.points > 0) line(kind, COLUMNS.map((name) => row[name]))
    }
    line('all', COLUMNS.map((name) => all[name]))
  }
}
