import { describe, expect, it, vi } from 'vitest'
import type { Attempt } from '../../src/engine/index.ts'
import { LONGEST_ENTRY } from '../../src/state/journal.ts'
import { createStores } from '../../src/state/stores.ts'
import { attempt as attemptWith, kept as given } from '../support/attempt.ts'
import { blockedSlate, Full, shelfOf, slateOf } from '../support/device.ts'

type Device = { slate?: ReturnType<typeof slateOf> | typeof blockedSlate | undefined; shelf?: ReturnType<typeof shelfOf> }

/** A tab on a device: what it does reaches every other tab on the same one. */
function tab({ slate = slateOf(), shelf = shelfOf() }: Device = {}) {
  const stores = createStores({ language: 'en', slate, shelf, locks: undefined, now: () => 0, chance: () => 7 })
  return {
    ...stores.attempts.getState(),
    all: () => stores.attempts.getState().all,
    trouble: () => stores.keeping.getState().trouble,
    isReady: () => stores.attempts.getState().ready,
  }
}

const open = (more: Partial<Attempt> = {}): Attempt => {
  const { finished: _, ...rest } = attemptWith(more)
  return rest
}
const said = (count: number) => Array.from({ length: count }, (_, index) => given(`turn-${index}`, 'reply'))

describe('an attempt', () => {
  it('outlasts the tab from the reply on, before anything else is done', () => {
    const slate = slateOf()
    tab({ slate }).keep(open({ replies: said(2) }))
    expect(tab({ slate }).all()['one']?.replies).toHaveLength(2)
  })

  it('is taken to the shelf when the tab is left, and the journal is clean again', async () => {
    const [slate, shelf] = [slateOf(), shelfOf()]
    const first = tab({ slate, shelf })
    first.keep(open({ replies: said(3) }))
    await first.fold()
    expect([shelf.kept.get('one'), slate.entries.size]).toEqual([open({ replies: said(3), changes: 1 }), 0])
  })

  it('left in the journal is newer than the one on the shelf', async () => {
    const [slate, shelf] = [slateOf(), shelfOf([open({ replies: said(1) })])]
    tab({ slate, shelf }).keep(open({ replies: said(2) }))
    const next = tab({ slate, shelf })
    await next.load()
    expect([next.all()['one']?.replies.length, shelf.kept.get('one'), slate.entries.size]).toEqual([2, open({ replies: said(2), changes: 1 }), 0])
  })

  it('that changed while it was folded stays in the journal', async () => {
    const slate = slateOf()
    const first = tab({ slate })
    first.keep(open({ replies: said(1) }))
    const folding = first.fold()
    first.keep(open({ replies: said(2) }))
    await folding
    expect(slate.entries.get('taiza-open-one')).toContain('turn-1')
  })

  it('finishes, is frozen once, and keeps the first figures', () => {
    const first = tab()
    first.keep(open())
    first.finish('one', '2026-11-20T10:00:00.000Z')
    first.freeze('one', { overall: 60, gates: [], ending: 'good' })
    first.freeze('one', { overall: 90, gates: [], ending: 'good' })
    expect([first.all()['one']?.finished, first.all()['one']?.frozen?.overall]).toEqual(['2026-11-20T10:00:00.000Z', 60])
  })

  it('that is removed is gone from journal and shelf', async () => {
    const [slate, shelf] = [slateOf(), shelfOf([attemptWith()])]
    const first = tab({ slate, shelf })
    await first.load()
    first.keep(attemptWith())
    first.remove('one')
    expect([first.all(), slate.entries.size, shelf.kept.size]).toEqual([{}, 0, 0])
  })

  it.each([['the journal', 0], ['the shelf', 1]])('that another tab has played is read again from %s', async (_, folds) => {
    const [slate, shelf] = [slateOf(), shelfOf()]
    const [reader, player] = [tab({ slate, shelf }), tab({ slate, shelf })]
    await reader.load()
    player.keep(open({ replies: said(4) }))
    if (folds) await player.fold()
    expect([await reader.refresh('one'), await reader.refresh('one')]).toEqual([true, false])
    expect(reader.all()['one']?.replies).toHaveLength(4)
  })
})

describe('an attempt that another tab has gone on with', () => {
  /** One tab knows two replies; another has come to six. */
  async function twoTabs({ isFolded }: { isFolded: boolean }) {
    const [slate, shelf] = [slateOf(), shelfOf()]
    const behind = tab({ slate, shelf })
    behind.keep(open({ replies: said(2) }))
    const ahead = tab({ slate, shelf })
    ahead.keep(open({ replies: said(6) }))
    if (isFolded) await ahead.fold()
    return { slate, shelf, behind }
  }

  it.each([true, false])('is not overwritten by a tab that is behind, folded: %s', async (isFolded) => {
    const { slate, shelf, behind } = await twoTabs({ isFolded })
    await behind.fold()
    const next = tab({ slate, shelf })
    await next.load()
    expect(next.all()['one']?.replies).toHaveLength(6)
  })

  it('is known from the shelf where the journal is behind', async () => {
    const slate = slateOf()
    tab({ slate }).keep(open({ replies: said(2) }))
    const next = tab({ slate, shelf: shelfOf([open({ replies: said(6), changes: 5 })]) })
    await next.load()
    expect(next.all()['one']?.replies).toHaveLength(6)
  })

  it('is not taken from what stands behind it', async () => {
    const { slate, shelf } = await twoTabs({ isFolded: true })
    const first = tab({ slate, shelf })
    await first.load()
    first.keep(open({ replies: said(7) }))
    slate.entries.clear()
    expect([await first.refresh('one'), first.all()['one']?.replies.length]).toEqual([false, 7])
  })
})

describe('an entry of the journal', () => {
  it('leaves the oldest take-backs to the shelf rather than grow too long', () => {
    const slate = slateOf()
    const taken = Array.from({ length: 400 }, (_, at) => ({ at, turn: `turn-${at}`, reply: 'reply' }))
    tab({ slate }).keep(open({ replies: said(40), taken }))
    const entry = slate.entries.get('taiza-open-one') ?? ''
    expect([entry.length <= LONGEST_ENTRY, JSON.parse(entry).replies.length, entry.includes('turn-399')]).toEqual([true, 40, true])
  })
})

describe('storage that is full', () => {
  it('is told, and the talk goes on in memory', () => {
    const slate = slateOf()
    slate.full = true
    const first = tab({ slate })
    first.keep(open({ replies: said(2) }))
    expect([first.trouble(), first.all()['one']?.replies.length]).toEqual(['full', 2])
  })

  it('sends a reply that the journal refuses to the shelf at once', async () => {
    const [slate, shelf] = [slateOf(), shelfOf()]
    const first = tab({ slate, shelf })
    first.keep(open({ replies: said(1) }))
    slate.full = true
    first.keep(open({ replies: said(2) }))
    await vi.waitFor(() => expect(shelf.kept.get('one')).toMatchObject({ replies: said(2) }))
    const next = tab({ slate, shelf })
    await next.load()
    expect(next.all()['one']?.replies).toHaveLength(2)
  })

  it('on the shelf keeps the entry in the journal until there is room', async () => {
    const [slate, shelf] = [slateOf(), shelfOf()]
    const first = tab({ slate, shelf })
    first.keep(open())
    shelf.fault = new Full()
    await first.fold()
    const kept = slate.entries.size
    shelf.fault = undefined
    await first.fold()
    expect([first.trouble(), kept, slate.entries.size, shelf.kept.size]).toEqual(['full', 1, 0, 1])
  })
})

describe('storage that is blocked', () => {
  it.each([['withheld', undefined], ['forbidden', blockedSlate]])('because it is %s is told, and the talk goes on', (_, slate) => {
    const stores = createStores({ language: 'en', slate, shelf: shelfOf(), locks: undefined, now: () => 0, chance: () => 7 })
    stores.attempts.getState().keep(open({ replies: said(1) }))
    expect([stores.keeping.getState().trouble, stores.attempts.getState().all['one']?.replies.length]).toEqual(['blocked', 1])
  })

  it('leaves what the shelf takes to the shelf', async () => {
    const shelf = shelfOf()
    const stores = createStores({ language: 'en', slate: undefined, shelf, locks: undefined, now: () => 0, chance: () => 7 })
    stores.attempts.getState().keep(open())
    await stores.attempts.getState().fold()
    expect(shelf.kept.size).toBe(1)
  })

  it('does not keep the library waiting', async () => {
    const shelf = shelfOf()
    shelf.fault = new DOMException('no database', 'InvalidStateError')
    const first = tab({ shelf })
    await first.load()
    expect([first.isReady(), first.trouble()]).toEqual([true, 'blocked'])
  })
})

describe('storage that is corrupt', () => {
  it.each(['{', '7', 'null', '{"id":"one"}', '{"id":"one","replies":[{}]}'])('with %s in the journal is told, and left as it is', (text) => {
    const slate = slateOf({ 'taiza-open-one': text })
    const first = tab({ slate })
    expect([first.trouble(), first.all(), slate.entries.get('taiza-open-one')]).toEqual(['corrupt', {}, text])
  })

  it('in a single letter is noticed', () => {
    const slate = slateOf()
    tab({ slate }).keep(open({ replies: said(2) }))
    const text = slate.entries.get('taiza-open-one') ?? ''
    slate.entries.set('taiza-open-one', text.replace('turn-1', 'turn-0'))
    const next = tab({ slate })
    expect([next.trouble(), next.all()]).toEqual(['corrupt', {}])
  })

  it('is kept word for word when its place is needed, and can be taken away', async () => {
    const [slate, shelf] = [slateOf({ 'taiza-open-one': '{"id":"one"' }), shelfOf([{ id: 'half' }])]
    const first = tab({ slate, shelf })
    first.keep(open({ replies: said(1) }))
    expect(await first.damaged()).toEqual(['{"id":"one"', { id: 'half' }])
    expect(await tab({ slate, shelf }).damaged()).toEqual(['{"id":"one"', { id: 'half' }])
  })

  it('on the shelf gives what is sound', async () => {
    const first = tab({ shelf: shelfOf([null, attemptWith({ id: 'sound' }), { id: 'half' }]) })
    await first.load()
    expect([Object.keys(first.all()), first.trouble()]).toEqual([['sound'], 'corrupt'])
  })
})

describe('a trouble', () => {
  it('is told once: the first one stands until it is dismissed', () => {
    const { keeping } = createStores({ language: 'en', slate: undefined, shelf: shelfOf(), locks: undefined, now: () => 0, chance: () => 7 })
    keeping.getState().report('full')
    keeping.getState().dismiss()
    keeping.getState().report('corrupt')
    expect([keeping.getState().trouble, keeping.getState().told]).toEqual(['blocked', true])
  })
})
