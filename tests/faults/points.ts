import { readdirSync, existsSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { corrupted } from './corrupted.ts'
import { deploy } from './deploy.ts'
import { filled } from './filled.ts'
import { kill } from './kill.ts'
import { planOf, type Kind } from './plan.ts'
import { stageFor, type Fault } from './stage.ts'
import { twoTabs } from './two-tabs.ts'
import { wiped } from './wiped.ts'

const faults: Record<Kind, Fault> = {
  kill,
  deploy,
  'two tabs': twoTabs,
  'storage filled': filled,
  'storage wiped': wiped,
  'storage corrupted': corrupted,
}

const scenarios = () => readdirSync('scenarios').filter((id) => existsSync(`scenarios/${id}/scenario.yaml`))

/** One test for each point of the plan; the seed draws them all. */
export function testPoints(seed: number, count: number, longest = Infinity) {
  for (const [index, point] of planOf({ seed, count, scenarios: scenarios(), longest }).entries()) {
    const { kind, scenario, language, setting, after, course: { steps } } = point
    test.describe(`SEED=${seed}`, () => {
      test.use({ locale: language === 'ja' ? 'ja-JP' : 'en-GB', serviceWorkers: kind === 'deploy' && index % 4 < 2 ? 'allow' : 'block' })

      test(`${index + 1} ${kind}: ${scenario}, ${language}, ${setting}, after ${after} of ${steps.length}`, async ({ browser, context }, info) => {
        const stage = stageFor(point, browser, context, info)
        try {
          await faults[kind](stage)
        } finally {
          info.annotations.push({ type: 'tally', description: JSON.stringify({ kind, ...stage.tally }) })
        }
        expect(stage.complaints).toEqual([])
        expect(stage.tally).toEqual({ given: stage.tally.given, lost: 0, wrong: 0 })
      })
    })
  }
}
