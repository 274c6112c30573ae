import { describe, expect, it } from 'vitest'
import type { Replies, Sketch } from '../../support/scenario.ts'
import { scored } from '../../support/talk.ts'

type Acts = string[]

/** A talk of so many turns; the first is open for closing, unless something else is said. */
function talk(turns: Record<string, Acts>[], ...more: Record<string, unknown>[]): Sketch {
  return {
    turns: Object.fromEntries(turns.map((replies, index) => {
      const goto = index + 1 < turns.length ? `t${index + 1}` : 'good'
      const rows: Replies = Object.fromEntries(Object.entries(replies).map(([key, acts]) => [key, [goto, undefined, { acts }]]))
      return [`t${index}`, [rows, more[index] ?? {}]]
    })),
  }
}

const open = { closing: 'open' }
const closingIn = (...played: Parameters<typeof scored>) => scored(...played).closing
/** What one reply with these acts earns while the window is open. */
const earnedBy = (...acts: Acts) => closingIn(talk([{ say: acts }], open), 'say').earned

describe('closing', () => {
  it('earns a point each for summary, trial close, ask and holding on, with the words that earned it', () => {
    const sketch = talk([{ say: ['summarise-value'] }, { say: ['trial-close'] }, { say: ['ask-order'] }, { say: ['wait'] }], open)
    expect(closingIn(sketch, 'say say say say')).toEqual({
      n: 1, opened: 0, points: 4, best: 4, percent: 100, premature: [], missed: false,
      earned: {
        summarised: { move: 0, act: 'summarise-value' },
        tried: { move: 1, act: 'trial-close' },
        asked: { move: 2, act: 'ask-order' },
        held: { move: 3, act: 'wait' },
      },
    })
  })

  it('asks for the order or for a next step', () => {
    expect(earnedBy('ask-next-step')).toEqual({ asked: { move: 0, act: 'ask-next-step' } })
    expect(earnedBy('thank', 'ask-next-step', 'ask-order')).toEqual({ asked: { move: 0, act: 'ask-next-step' } })
  })

  it('holds on by silence after the ask, not before', () => {
    expect(earnedBy('ask-order', 'wait')).toHaveProperty('held', { move: 0, act: 'wait' })
    expect(earnedBy('wait', 'ask-order')).not.toHaveProperty('held')
    expect(earnedBy('wait')).toEqual({})
  })

  it('holds on by a date with its owner after the ask', () => {
    expect(earnedBy('ask-next-step', 'fix-date', 'fix-owner')).toHaveProperty('held', { move: 0, act: 'fix-owner' })
    expect(earnedBy('ask-next-step', 'fix-owner', 'fix-date')).toHaveProperty('held', { move: 0, act: 'fix-date' })
    expect(earnedBy('ask-next-step', 'fix-date', 'thank')).not.toHaveProperty('held')
    expect(earnedBy('ask-next-step', 'fix-owner', 'thank', 'thank')).not.toHaveProperty('held')
    expect(earnedBy('fix-date', 'ask-next-step', 'fix-owner')).not.toHaveProperty('held')
  })

  it('holds on by whichever comes first', () => {
    expect(earnedBy('ask-order', 'fix-date', 'fix-owner', 'wait')).toHaveProperty('held', { move: 0, act: 'fix-owner' })
    expect(earnedBy('ask-order', 'fix-date', 'wait', 'fix-owner')).toHaveProperty('held', { move: 0, act: 'wait' })
  })

  it('is not earned twice by the same step', () => {
    expect(earnedBy('ask-order', 'summarise-value', 'ask-next-step', 'summarise-value', 'wait', 'wait')).toEqual({
      asked: { move: 0, act: 'ask-order' }, summarised: { move: 0, act: 'summarise-value' }, held: { move: 0, act: 'wait' },
    })
  })
})

describe('the best a closing can earn', () => {
  /** Points, the best, and the percentage. */
  const figures = (...asked: Parameters<typeof closingIn>) => {
    const { points, best, percent } = closingIn(...asked)
    return [points, best, percent]
  }

  it('is four where every step is on offer, and what is earned is also a percentage of it', () => {
    const all = ['summarise-value', 'trial-close', 'ask-order', 'wait']
    expect(figures(talk([{ say: ['trial-close', 'ask-order'], all }], open), 'say')).toEqual([2, 4, 50])
    expect(figures(talk([{ say: ['trial-close'], ask: ['ask-order', 'wait', 'trial-close'] }], open), 'say')).toEqual([1, 3, 33])
  })

  it('counts no step that nobody could take', () => {
    expect(figures(talk([{ ask: ['ask-order'] }, { wait: ['wait'], chat: [] }], open), 'ask wait')).toEqual([2, 2, 100])
    expect(figures(talk([{ say: ['thank'] }], open), 'say')).toEqual([0, 0, undefined])
  })

  it('counts what other replies would have earned until the talk ends', () => {
    const turns = {
      t0: [{ out: ['bad', undefined, { acts: ['ask-order'] }], on: ['t1', undefined, { acts: ['trial-close'] }] }, open],
      t1: { ask: ['t2', undefined, { acts: ['ask-next-step', 'fix-date'] }], chat: ['t2'] },
      t2: { name: ['good', undefined, { acts: ['fix-owner'] }], chat: ['good'] },
    } satisfies Sketch['turns']
    expect(figures({ turns }, 'out')).toEqual([1, 3, 33])
    expect(figures({ turns }, 'on chat name')).toEqual([1, 3, 33])
    expect(figures({ turns }, 'on ask name')).toEqual([3, 3, 100])
  })

  it('counts only what is still open to this talk', () => {
    const full = ['good', undefined, { acts: ['summarise-value', 'ask-order'], needs: { has: 'figure' } }] as const
    const turns = {
      t0: { dig: ['t1', undefined, { sets: ['figure'] }], skip: ['t1'] },
      t1: [{ ask: ['good', undefined, { acts: ['ask-order'] }], full: [...full] }, open],
    } satisfies Sketch['turns']
    expect([figures({ turns }, 'dig ask'), figures({ turns }, 'skip ask')]).toEqual([[1, 2, 50], [1, 1, 100]])
  })

  it('counts nothing of what came before the window', () => {
    expect(figures(talk([{ say: ['summarise-value', 'trial-close'] }, { ask: ['ask-order'] }], {}, open), 'say ask')).toEqual([1, 1, 100])
  })

  it('remembers in what order an ask and what holds it came', () => {
    const turns = talk([{ early: ['fix-date'], ask: ['ask-order'] }, { both: ['fix-owner', 'ask-order'], date: ['fix-date'] }], open)
    expect(figures(turns, 'early both')).toEqual([1, 1, 100])
    const twoOwners = talk([{ ask: ['ask-order', 'fix-owner'] }, { owner: ['fix-owner'], date: ['fix-date'] }], open)
    expect(figures(twoOwners, 'ask owner')).toEqual([1, 2, 50])
  })
})

describe('the window for the ask', () => {
  it('opens with a turn, and what was said before does not count', () => {
    const sketch = talk([{ say: ['summarise-value'] }, { say: ['trial-close'] }], {}, open)
    expect(closingIn(sketch, 'say say')).toMatchObject({ n: 1, opened: 1, points: 1, earned: { tried: { move: 1, act: 'trial-close' } } })
  })

  it('opens after a reply, whose own words come before it', () => {
    const turns = {
      t0: { earn: ['t1', undefined, { acts: ['summarise-value'], closing: 'open' }], skip: ['t1'] },
      t1: { ask: ['good', undefined, { acts: ['ask-order'] }] },
    } satisfies Sketch['turns']
    expect(closingIn({ turns }, 'earn ask')).toMatchObject({ n: 1, opened: 1, points: 1, premature: [] })
    expect(closingIn({ turns }, 'skip ask'))
      .toEqual({ n: 0, earned: {}, points: 0, best: 0, premature: [{ move: 1, act: 'ask-order' }], missed: false })
  })

  it('stays open to the end of the talk', () => {
    expect(closingIn(talk([{ say: [] }, { say: [] }, { say: ['ask-order'] }], open), 'say say say')).toMatchObject({ opened: 0, points: 1 })
  })

  it('that nobody could answer is no window', () => {
    const turns = { t0: { earn: ['good', undefined, { closing: 'open' }] } } satisfies Sketch['turns']
    expect(closingIn({ turns }, 'earn')).toMatchObject({ n: 0 })
    expect(closingIn(talk([{ say: ['ask-order'] }], open), '')).toMatchObject({ n: 0 })
  })

  it('is no window where the file opens none', () => {
    expect(closingIn(talk([{ say: ['summarise-value', 'trial-close'] }]), 'say'))
      .toEqual({ n: 0, earned: {}, points: 0, best: 0, premature: [], missed: false })
  })
})

describe('an ask', () => {
  it('for the order is premature before it is earned', () => {
    const sketch = talk([{ say: ['ask-order', 'ask-next-step'] }, { say: ['ask-order'] }], {}, open)
    expect(closingIn(sketch, 'say say')).toMatchObject({ premature: [{ move: 0, act: 'ask-order' }], points: 1, missed: false })
  })

  it('for a next step may be made at any time', () => {
    expect(closingIn(talk([{ say: ['ask-next-step'] }]), 'say').premature).toEqual([])
  })

  it('is missed where it was open, on offer, and not made', () => {
    expect(closingIn(talk([{ ask: ['ask-order'], chat: [] }], open), 'chat').missed).toBe(true)
    expect(closingIn(talk([{ chat: [] }, { ask: ['ask-next-step'], chat: [] }], open), 'chat chat').missed).toBe(true)
    expect(closingIn(talk([{ ask: ['ask-order'], chat: [] }, { chat: ['ask-order'] }], open), 'chat chat').missed).toBe(false)
  })

  it('is not missed where none was on offer while it was open', () => {
    expect(closingIn(talk([{ ask: ['ask-order'], chat: [] }, { chat: ['trial-close'] }], {}, open), 'chat chat').missed).toBe(false)
    const hidden: Replies = { ask: ['good', undefined, { acts: ['ask-order'], needs: { has: 'figure' } }], chat: ['good'] }
    expect(closingIn({ turns: { t0: [hidden, open] } }, 'chat').missed).toBe(false)
  })

  it('made too early does not use the window', () => {
    const sketch = talk([{ ask: ['ask-order'] }, { ask: ['ask-order'], chat: [] }], {}, open)
    expect(closingIn(sketch, 'ask chat')).toMatchObject({ missed: true, premature: [{ move: 0, act: 'ask-order' }] })
  })
})
