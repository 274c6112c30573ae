import { describe, expect, it } from 'vitest'
import { cornerOf } from '../../../src/engine/score/cares.ts'
import type { Replies, Sketch } from '../../support/scenario.ts'
import { scored } from '../../support/talk.ts'

/** Turns one after another, each with the replies given by what the file says of them. */
const talk = (...turns: Record<string, object>[]): Sketch => ({
  turns: Object.fromEntries(turns.map((replies, index) => {
    const goto = index + 1 < turns.length ? `t${index + 1}` : 'good'
    return [`t${index}`, Object.fromEntries(Object.entries(replies).map(([key, more]) => [key, [goto, undefined, more]])) as Replies]
  })),
})

describe('the BANTER card', () => {
  it('has six lamps and the move that lit each', () => {
    const sketch = talk({ say: { banter: { need: 1, budget: 2 } } }, { say: { banter: { need: 2 } } }, { say: { banter: { need: 2 } } })
    expect(scored(sketch, 'say say say').banter).toEqual([
      { lamp: 'budget', level: 2, move: 0 },
      { lamp: 'authority', level: 0 },
      { lamp: 'need', level: 2, move: 1 },
      { lamp: 'timing', level: 0 },
      { lamp: 'engagement', level: 0 },
      { lamp: 'request', level: 0 },
    ])
  })

  it('never goes darker', () => {
    expect(scored(talk({ say: { banter: { need: 2 } } }, { say: { banter: { need: 1 } } }), 'say say').banter![2])
      .toEqual({ lamp: 'need', level: 2, move: 0 })
  })

  it('is dark before anything was said', () => {
    expect(scored(talk({ say: { banter: { need: 2 } } }), '').banter!.every(({ level }) => level === 0)).toBe(true)
  })

  it('is not there where no reply can light a lamp', () => {
    expect(scored(talk({ say: {} }), 'say')).not.toHaveProperty('banter')
    const cases = [{ when: { has: 'figure' }, banter: { need: 1 } }, {}]
    expect(scored(talk({ say: {}, other: { cases } }), 'say')).toHaveProperty('banter')
  })

  it('is lit by the sense that a reply had at that moment', () => {
    const cases = [{ when: { has: 'figure' }, banter: { need: 2 } }, { banter: { need: 1 } }]
    const sketch = talk({ dig: { sets: ['figure'] }, skip: {} }, { say: { cases } })
    expect([scored(sketch, 'dig say'), scored(sketch, 'skip say')].map(({ banter }) => banter![2]!.level)).toEqual([2, 1])
  })
})

describe('the two cares', () => {
  it('add up over the talk and end in a corner', () => {
    const sketch = talk({ say: { cares: { client: 2, firm: -1 } } }, { say: {} }, { say: { cares: { client: 1, firm: 2 } } })
    expect(scored(sketch, 'say say say').cares).toEqual({
      points: [{ client: 0, firm: 0 }, { client: 2, firm: -1 }, { client: 2, firm: -1 }, { client: 3, firm: 1 }],
      corner: 'both',
    })
  })

  it.each([
    [1, 1, 'both'], [1, 0, 'buyer-first'], [1, -1, 'buyer-first'], [0, 1, 'force'], [-1, 1, 'force'],
    [-1, 0, 'neglect'], [0, -1, 'neglect'], [-1, -1, 'neglect'], [0, 0, undefined],
  ] as const)('client %d and firm %d is %s', (client, firm, corner) => {
    expect(cornerOf({ client, firm })).toBe(corner)
  })

  it('have no corner in the very middle', () => {
    expect(scored(talk({ say: {}, other: { cares: { client: 1, firm: 0 } } }), 'say').cares)
      .toEqual({ points: [{ client: 0, firm: 0 }, { client: 0, firm: 0 }] })
  })

  it('are not there where the scenario weighs none', () => {
    expect(scored(talk({ say: {} }), 'say')).not.toHaveProperty('cares')
  })
})

describe('asking and telling', () => {
  it.each([
    ['clarify'], ['ask-open'], ['ask-closed'], ['confirm-settled'], ['trial-close'], ['ask-order'], ['ask-next-step'],
  ])('counts %s as asked', (act) => {
    expect(scored(talk({ say: { acts: [act] } }), 'say').askTell).toEqual({ asks: 1, tells: 0, percent: 100 })
  })

  it.each([['state-name'], ['give-evidence'], ['cushion'], ['comply'], ['argue']])('counts %s as told', (act) => {
    expect(scored(talk({ say: { acts: [act] } }), 'say').askTell).toEqual({ asks: 0, tells: 1, percent: 0 })
  })

  it('counts silence as neither', () => {
    expect(scored(talk({ say: { acts: ['wait', 'ask-open', 'thank', 'cushion'] } }, { say: { acts: ['wait'] } }), 'say say').askTell)
      .toEqual({ asks: 1, tells: 2, percent: 33 })
  })

  it('has no percentage where nothing was said', () => {
    expect(scored(talk({ say: { acts: ['wait'] } }), 'say').askTell).toEqual({ asks: 0, tells: 0 })
  })
})

describe('the numbers', () => {
  it('count asks made and dates fixed, with the move of each', () => {
    const sketch = talk(
      { say: { acts: ['ask-next-step', 'fix-date'] } }, { say: { acts: ['thank'] } }, { say: { acts: ['ask-order', 'fix-owner'] } },
    )
    expect(scored(sketch, 'say say say').numbers).toEqual({
      asks: [{ move: 0, act: 'ask-next-step' }, { move: 2, act: 'ask-order' }],
      dated: [{ move: 0, act: 'fix-date' }],
    })
  })

  it('are nothing where nothing was asked', () => {
    expect(scored(talk({ say: { acts: ['trial-close'] } }), 'say').numbers).toEqual({ asks: [], dated: [] })
  })
})

describe('the ladder', () => {
  const say = (goto: string, step?: string): Sketch['turns'][string] => [{ say: [goto], over: ['bad'] }, step ? { step } : {}]
  const turns = { a: say('b', 'later'), b: say('c', 'absent'), c: say('d'), d: say('e', 'later'), e: say('good', 'stop') }

  it('has the steps met, in its own order, with the first move at each', () => {
    expect(scored({ turns }, 'say say say say').ladder).toEqual([{ step: 'absent', move: 1 }, { step: 'later', move: 0 }])
    expect(scored({ turns }, 'say say say say say').ladder).toContainEqual({ step: 'stop', move: 4 })
  })

  it('is empty where no step was met, and not there where the scenario has none', () => {
    expect(scored({ turns }, '').ladder).toEqual([])
    expect(scored(talk({ say: {} }), 'say')).not.toHaveProperty('ladder')
  })
})
