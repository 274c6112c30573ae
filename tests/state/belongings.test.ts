import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, SETTINGS, type Attempt } from '../../src/engine/index.ts'
import { copyOfAll, copyOfOne, eraseAll, openCopy, undoErase } from '../../src/state/belongings.ts'
import { DEFAULTS, KEPT_SETTINGS, MOTIONS, TEXT_SIZES, THEMES, type Settings } from '../../src/state/settings.ts'
import { createStores, type Stores } from '../../src/state/stores.ts'
import { attempt, kept } from '../support/attempt.ts'
import { Full, shelfOf, slateOf } from '../support/device.ts'
import { oldAttempts, oldDownload, withdrawnRecord } from '../support/old-saves.ts'

type Device = { slate?: ReturnType<typeof slateOf>; shelf?: ReturnType<typeof shelfOf> }

const visit = ({ slate = slateOf(), shelf = shelfOf() }: Device = {}) =>
  createStores({ language: 'en', slate, shelf, locks: undefined, now: () => Date.parse('2026-11-20T09:00:00.000Z'), chance: () => 7 })

/** A device on which all of this was done before. */
async function used(device: Device, attempts: readonly Attempt[], settings: Partial<Settings> = {}): Promise<Stores> {
  const stores = visit(device)
  attempts.forEach((each) => stores.attempts.getState().keep(each))
  await stores.attempts.getState().fold()
  stores.attempts.getState().keepEdition(withdrawnRecord)
  oldDownload.scenarios.forEach((own) => stores.ownScenarios.getState().keep(own))
  stores.settings.getState().change(settings)
  return stores
}

const all = (stores: Stores) => stores.attempts.getState().all
const text = async (stores: Stores) => JSON.stringify(await copyOfAll(stores))

const reply = fc.record({ turn: fc.string(), reply: fc.string(), ms: fc.nat(), lang: fc.constantFrom(...LANGUAGES), sure: fc.boolean() })
const anAttempt: fc.Arbitrary<Attempt> = fc.record({
  setting: fc.constantFrom(...SETTINGS),
  seed: fc.nat(),
  intention: fc.string(),
  plan: fc.oneof(fc.string(), fc.record({ text: fc.string(), on: fc.constant('2026-11-21') })),
  replies: fc.array(reply, { maxLength: 5 }),
  draft: fc.array(reply, { maxLength: 2 }),
}).map((more) => attempt(more))
const attempts = fc.array(anAttempt, { maxLength: 6 }).map((each) => each.map((one, index) => ({ ...one, id: `id-${index}` })))
const someSettings: fc.Arbitrary<Partial<Settings>> = fc.record({
  theme: fc.constantFrom(...THEMES), textSize: fc.constantFrom(...TEXT_SIZES), motion: fc.constantFrom(...MOTIONS),
  setting: fc.constantFrom(undefined, ...KEPT_SETTINGS), furigana: fc.boolean(), voice: fc.boolean(), shortcuts: fc.boolean(),
})

describe('a copy of one attempt', () => {
  it('opens on another device with the scenario it was played in, and changes no settings there', async () => {
    const done = attempt({ id: 'one', replies: [kept('a', 'b')] })
    const copied = await copyOfOne(await used({}, [done, attempt({ id: 'two' })], { theme: 'dark' }), done)
    const other = visit()
    await openCopy(other, JSON.stringify(copied))
    expect(Object.keys(all(other))).toEqual(['one'])
    expect(other.settings.getState().theme).toBe('system')
  })
})

describe('a copy of everything', () => {
  it('brings back after an erasure what was there before, on a device that was closed meanwhile', async () => {
    await fc.assert(fc.asyncProperty(attempts, someSettings, async (done, chosen) => {
      const device = { slate: slateOf(), shelf: shelfOf() }
      const before = await text(await used(device, done, chosen))
      await eraseAll(visit(device))
      const later = visit(device)
      await openCopy(later, before)
      expect(await text(later)).toBe(before)
      expect(await text(visit(device))).toBe(before)
    }))
  })

  it('holds what stands in the journal alone', async () => {
    const stores = visit()
    stores.attempts.getState().keep(attempt({ replies: [kept('a', 'b')] }))
    expect(await text(stores)).toContain('"turn":"a"')
  })

  it('holds scenarios that were damaged as they stand, and none of them as a scenario', async () => {
    const device = { slate: slateOf(), shelf: shelfOf() }
    const [own] = oldDownload.scenarios
    const damaged = { ...own!, id: 'own-damaged', structure: { ...own!.structure, turns: null } } as unknown as typeof own
    await device.shelf.keepScenario(damaged!)
    await device.shelf.keepEdition({ ...withdrawnRecord, wordings: 'gone' as never })
    const copy = await copyOfAll(visit(device))
    expect([copy.scenarios, copy.editions]).toEqual([[], []])
    expect(copy.damaged).toHaveLength(2)
  })

  it('leaves out the language of the interface: each device chooses its own', async () => {
    expect((await copyOfAll(await used({}, []))).settings).not.toHaveProperty('language')
  })
})

describe('a copy that is opened', () => {
  it('adds what is not here, counts the rest, and overwrites nothing', async () => {
    const mine = attempt({ id: 'two', intention: 'Mine.' })
    const stores = await used({}, [attempt(), mine])
    const copy = await text(await used({}, [attempt(), attempt({ id: 'two', intention: 'Theirs.' }), attempt({ id: 'three' })]))
    expect(await openCopy(stores, copy)).toEqual({
      taken: { attempts: { added: 1, known: 1, differing: 1 }, scenarios: { added: 0, known: 1, differing: 0 }, settings: 0 },
    })
    expect([Object.keys(all(stores)).toSorted(), all(stores)['two']]).toEqual([['one', 'three', 'two'], { ...mine, changes: 1 }])
  })

  it('is the same the second time, and adds nothing', async () => {
    const stores = visit()
    const copy = await text(await used({}, Object.values(oldAttempts)))
    await openCopy(stores, copy)
    expect(await openCopy(stores, copy)).toMatchObject({ taken: { attempts: { added: 0, known: 6, differing: 0 } } })
  })

  it('outlasts the tab, with the records of scenarios that have gone', async () => {
    const device = { slate: slateOf(), shelf: shelfOf() }
    await openCopy(visit(device), await text(await used({}, [attempt()])))
    expect([[...device.shelf.kept.keys()], (await device.shelf.editions()).length]).toEqual([['one'], 1])
  })

  it('of the first version is taken in like any other', async () => {
    const stores = visit()
    expect(await openCopy(stores, JSON.stringify(oldDownload))).toMatchObject({ taken: { attempts: { added: 2 }, scenarios: { added: 1 } } })
  })

  it('takes over settings only where none was chosen here', async () => {
    const stores = await used({}, [], { theme: 'light' })
    const copy = await text(await used({}, [], { theme: 'dark', textSize: 'large', shortcuts: false }))
    expect(await openCopy(stores, copy)).toMatchObject({ taken: { settings: 2 } })
    expect(stores.settings.getState()).toMatchObject({ theme: 'light', textSize: 'large', shortcuts: false })
  })

  it('and cannot be read changes nothing', async () => {
    const stores = await used({}, [attempt()])
    const before = await text(stores)
    const whole = await text(await used({}, [attempt({ id: 'two' }), attempt({ id: 'three', seed: 'seven' as never })]))
    expect(await openCopy(stores, whole)).toEqual({ fault: { kind: 'damaged', place: 'attempts[1].seed' } })
    expect(await text(stores)).toBe(before)
  })

  it('and finds no room changes nothing, and says so', async () => {
    const shelf = shelfOf()
    const stores = await used({ shelf }, [attempt()])
    const before = await text(stores)
    shelf.keepAll = () => Promise.reject(new Full())
    expect(await openCopy(stores, await text(await used({}, [attempt({ id: 'two' })])))).toEqual({ trouble: 'full' })
    expect(await text(stores)).toBe(before)
  })
})

describe('an erasure', () => {
  it('leaves nothing of the trainee on the device', async () => {
    const device = { slate: slateOf({ 'another-page': 'stays', 'taiza-open-broken': '{' }), shelf: shelfOf() }
    const stores = await used(device, [attempt()], { theme: 'dark' })
    stores.attempts.getState().keep(attempt({ id: 'open', replies: [kept('a', 'b')] }))
    stores.evidence.getState().keep({ attempt: 'one', scenario: 's', variant: 'v', rulesHash: 'r', scoring: 1, kind: 'run', at: '2026-11-20', moves: [], asks: 0, dated: 0 })
    await eraseAll(stores)
    await stores.attempts.getState().fold()
    expect([all(stores), stores.ownScenarios.getState().all, stores.evidence.getState().all]).toEqual([{}, {}, {}])
    expect(stores.settings.getState()).toMatchObject(DEFAULTS)
    expect([device.shelf.kept.size, await device.shelf.editions(), await device.shelf.scenarios(), await device.shelf.evidence()]).toEqual([0, [], [], []])
    expect([...device.slate.entries.keys()].toSorted()).toEqual(['another-page', 'taiza-settings'])
    expect(device.slate.entries.get('taiza-settings')).not.toContain('dark')
  })

  it('can be undone, and what was done since stays', async () => {
    const stores = await used({}, [attempt()], { theme: 'dark' })
    const before = await copyOfAll(stores)
    await eraseAll(stores)
    stores.attempts.getState().keep(attempt({ id: 'since' }))
    await undoErase(stores)
    expect(all(stores)).toMatchObject({ one: before.attempts[0], since: { id: 'since' } })
    expect([stores.settings.getState().theme, stores.erased.getState().copy]).toEqual(['dark', undefined])
  })

  it('that is let go cannot be undone', async () => {
    const stores = await used({}, [attempt()])
    await eraseAll(stores)
    stores.erased.setState({ copy: undefined })
    await undoErase(stores)
    expect(all(stores)).toEqual({})
  })

  it('that the device refuses leaves everything, and says so', async () => {
    const shelf = shelfOf()
    const stores = await used({ shelf }, [attempt()])
    shelf.clear = () => Promise.reject(new DOMException('no', 'InvalidStateError'))
    expect([await eraseAll(stores), Object.keys(all(stores))]).toEqual(['blocked', ['one']])
  })
})
