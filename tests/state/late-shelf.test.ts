import { expect, it } from 'vitest'
import { lateShelf } from '../../src/state/late-shelf.ts'
import { attempt } from '../support/attempt.ts'
import { shelfOf } from '../support/device.ts'

function later(isBegun: boolean, kept: readonly unknown[] = []) {
  const shelf = shelfOf(kept)
  let fetched = 0
  const late = lateShelf({ load: async () => (fetched++, shelf), isBegun: async () => isBegun })
  return { late, shelf, fetches: () => fetched }
}

it('is not fetched where nothing was ever kept', async () => {
  const { late, fetches } = later(false)
  expect([await late.attempts(), await late.scenarios(), await late.edition('any'), fetches()]).toEqual([[], [], undefined, 0])
})

it('is fetched once to read what was kept before', async () => {
  const { late, fetches } = later(true, [{ id: 'a' }])
  expect([await late.attempts(), await late.attempt('a'), fetches()]).toEqual([[{ id: 'a' }], { id: 'a' }, 1])
})

it('is read from the first thing kept on', async () => {
  const { late } = later(false)
  const given = attempt()
  await late.keepAttempt(given)
  expect(await late.attempts()).toEqual([given])
})

it('is asked for again after it could not be fetched', async () => {
  const shelf = shelfOf()
  let isOffline = true
  const late = lateShelf({ load: () => (isOffline ? Promise.reject(new Error('offline')) : Promise.resolve(shelf)), isBegun: async () => true })
  await expect(late.attempts()).rejects.toThrow('offline')
  isOffline = false
  expect(await late.attempts()).toEqual([])
})
