import { describe, expect, it } from 'vitest'
import { askToPersist, askToPersistOnce, storageState, type DeviceStorage } from '../../src/state/storage.ts'
import { blockedSlate, slateOf } from '../support/device.ts'

const never = new Promise<never>(() => undefined)
const answering: DeviceStorage = { estimate: async () => ({ usage: 2048 }), persisted: async () => true, persist: async () => true }

describe('the storage of the browser', () => {
  it('says how much is used and whether it stays', async () => {
    expect(await storageState(answering)).toEqual({ used: 2048, isPersistent: true })
  })

  it.each<[string, DeviceStorage | undefined]>([
    ['is not there', undefined],
    ['can be asked nothing', {}],
    ['refuses', { estimate: () => Promise.reject(new Error('no')), persisted: () => Promise.reject(new Error('no')) }],
    ['never answers', { estimate: () => never, persisted: () => never }],
  ])('that %s keeps nobody waiting', async (_, storage) => {
    expect([await storageState(storage, 1), await askToPersist(storage, 1)]).toEqual([{ used: undefined, isPersistent: undefined }, undefined])
  })

  it('is asked to stay once on a device', async () => {
    const slate = slateOf()
    let asked = 0
    const storage = { persist: async () => ++asked > 0 }
    await askToPersistOnce(storage, slate)
    await askToPersistOnce(storage, slate)
    expect(asked).toBe(1)
  })

  it('is not asked where nothing can be kept', async () => {
    let asked = 0
    const storage = { persist: async () => ++asked > 0 }
    await askToPersistOnce(storage, undefined)
    await askToPersistOnce(storage, blockedSlate)
    expect(asked).toBe(0)
  })
})
