import { describe, expect, it } from 'vitest'
import { copyOfAll } from '../../src/state/belongings.ts'
import { guestMeans } from '../../src/state/guest.ts'
import { SETTINGS_KEY } from '../../src/state/settings.ts'
import { createStores } from '../../src/state/stores.ts'
import { attempt } from '../support/attempt.ts'
import { slateOf } from '../support/device.ts'
import { oldDownload, withdrawnRecord } from '../support/old-saves.ts'

const asGuest = (device: ReturnType<typeof slateOf> | undefined) =>
  createStores({ language: 'en', ...guestMeans(device), locks: undefined, now: () => 0, chance: () => 7 })

describe('a guest', () => {
  it('leaves nothing on the device', async () => {
    const device = slateOf({ [SETTINGS_KEY]: '{"state":{"theme":"dark"},"version":1}', 'taiza-open-one': '{}' })
    const before = new Map(device.entries)
    const { attempts, settings, ownScenarios } = asGuest(device)
    attempts.getState().keep(attempt())
    await attempts.getState().fold()
    settings.getState().change({ theme: 'light' })
    oldDownload.scenarios.forEach((own) => ownScenarios.getState().keep(own))
    expect(device.entries).toEqual(before)
  })

  it('sees nothing of the device but how its page looks', async () => {
    const stores = asGuest(slateOf({ [SETTINGS_KEY]: '{"state":{"theme":"dark"},"version":1}', 'taiza-open-one': JSON.stringify(attempt()) }))
    await stores.attempts.getState().load()
    expect([stores.attempts.getState().all, stores.settings.getState().theme, stores.isGuest]).toEqual([{}, 'dark', true])
  })

  it('works as everybody does, and can take a copy away', async () => {
    const stores = asGuest(undefined)
    const { keep, fold, keepEdition, edition, remove } = stores.attempts.getState()
    keep(attempt())
    keep(attempt({ id: 'two' }))
    await fold()
    keepEdition(withdrawnRecord)
    remove('two')
    const { attempts, editions } = await copyOfAll(stores)
    expect([attempts.map(({ id }) => id), editions.length, stores.keeping.getState().trouble]).toEqual([['one'], 1, undefined])
    expect(await edition(`${withdrawnRecord.rulesHash}.${withdrawnRecord.wordsHash}`)).toEqual(withdrawnRecord)
  })
})
