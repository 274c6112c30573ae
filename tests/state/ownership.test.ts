import { describe, expect, it } from 'vitest'
import { createOwnership, type Locks } from '../../src/state/ownership.ts'
import { sharedLocks } from '../support/device.ts'

function tab(locks: Locks | undefined) {
  const store = createOwnership(locks)
  return { ...store.getState(), place: () => store.getState().owned['one'] }
}

const settled = () => new Promise((settle) => setTimeout(settle))

describe('an attempt in two tabs', () => {
  it('belongs to the tab that opened it first', async () => {
    const locks = sharedLocks()
    const [first, second] = [tab(locks), tab(locks)]
    first.claim('one')
    second.claim('one')
    await settled()
    expect([first.place(), second.place()]).toEqual(['here', 'elsewhere'])
  })

  it('can be taken over, and the tab that had it knows', async () => {
    const locks = sharedLocks()
    const [first, second] = [tab(locks), tab(locks)]
    first.claim('one')
    second.claim('one')
    await settled()
    second.takeOver('one')
    await settled()
    expect([first.place(), second.place()]).toEqual(['elsewhere', 'here'])
  })

  it('is free again when the tab that had it leaves', async () => {
    const locks = sharedLocks()
    const [first, second] = [tab(locks), tab(locks)]
    first.claim('one')
    await settled()
    first.release('one')
    await settled()
    second.claim('one')
    await settled()
    expect(second.place()).toBe('here')
  })

  it('still belongs to a tab that let go of it for an instant', async () => {
    const only = tab(sharedLocks())
    only.claim('one')
    only.release('one')
    only.claim('one')
    await settled()
    expect(only.place()).toBe('here')
  })

  it('is not kept by a tab that left before it was given', async () => {
    const locks = sharedLocks()
    const [first, second] = [tab(locks), tab(locks)]
    first.claim('one')
    first.release('one')
    await settled()
    second.claim('one')
    await settled()
    expect(second.place()).toBe('here')
  })

  it('belongs to whoever opens it where the browser has no locks', () => {
    const alone = tab(undefined)
    alone.claim('one')
    expect(alone.place()).toBe('here')
  })
})
