import { describe, expect, it } from 'vitest'
import { createOwnScenarios } from '../../src/state/own-scenarios.ts'
import type { Trouble } from '../../src/state/keeping.ts'
import { editionKey, type KeptEdition, type OwnScenario } from '../../src/state/shelf.ts'
import { createStores } from '../../src/state/stores.ts'
import { shelfOf, slateOf } from '../support/device.ts'
import { oldDownload, withdrawnRecord } from '../support/old-saves.ts'

const own = oldDownload.scenarios[0]!

async function visit(kept: readonly unknown[]) {
  const shelf = shelfOf()
  for (const each of kept) await shelf.keepScenario(each as OwnScenario)
  const told: Trouble[] = []
  const scenarios = createOwnScenarios(shelf, (trouble) => told.push(trouble))
  await scenarios.getState().load()
  return { known: Object.keys(scenarios.getState().all), told, left: await shelf.scenarios() }
}

describe('scenarios of one’s own', () => {
  it('are found again at the next visit', async () => {
    expect(await visit([own])).toMatchObject({ known: [own.id], told: [] })
  })

  it.each([
    ['without turns', { ...own, id: 'own-broken', structure: {} }],
    ['without words', { ...own, id: 'own-broken', wordings: [{ language: 'en' }] }],
    ['that are nothing of the kind', { id: 'own-broken' }],
  ])('%s are passed over, told of and left where they are', async (_, broken) => {
    const { known, told, left } = await visit([own, broken])
    expect([known, told]).toEqual([[own.id], ['corrupt']])
    expect(left).toContainEqual(broken)
  })
})

describe('the record of a scenario', () => {
  const stores = () => {
    const shelf = shelfOf()
    return createStores({ language: 'en', slate: slateOf(), shelf, locks: undefined, now: () => 0, chance: () => 7 })
  }

  it('is read as it was kept', async () => {
    const { shelf, attempts } = stores()
    await shelf.keepEdition(withdrawnRecord)
    expect(await attempts.getState().edition(editionKey(withdrawnRecord))).toEqual(withdrawnRecord)
  })

  it('that was damaged is none, and is told of', async () => {
    const { shelf, attempts, keeping } = stores()
    await shelf.keepEdition({ ...withdrawnRecord, structure: 7 } as unknown as KeptEdition)
    expect(await attempts.getState().edition(editionKey(withdrawnRecord))).toBeUndefined()
    expect(keeping.getState().trouble).toBe('corrupt')
  })
})
