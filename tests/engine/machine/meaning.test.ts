import { describe, expect, it } from 'vitest'
import { applies, caseOf, earned, isOver, offered, startOf, step, type State } from '../../../src/engine/machine/meaning.ts'
import { tablesOf, type Tables } from '../../../src/engine/machine/tables.ts'
import { scenario, type Sketch } from '../../support/scenario.ts'

const tables = (sketch: Sketch, variant = 'plain') => tablesOf(scenario(sketch), variant)
const keys = (of: Tables, state: State) => offered(of, state).map(({ key }) => key)

function say(of: Tables, ...replies: string[]): State {
  return replies.reduce((state, key) => step(of, state, offered(of, state).find((reply) => reply.key === key)!), startOf(of))
}

const place = (of: Tables, { at }: State) => (at < 0 ? of.endings[-1 - at]!.key : of.turns[at]!.key)

describe('a reply', () => {
  it('moves the talk to the turn it names', () => {
    const of = tables({ turns: { one: { on: ['two'], out: ['bad'] }, two: { end: ['good'] } } })
    expect(place(of, say(of, 'on'))).toBe('two')
    expect(isOver(say(of, 'on', 'end'))).toBe(true)
  })

  it('changes a meter no further than its bounds', () => {
    const of = tables({ turns: { one: { up: ['two', 3, { effects: { trust: 9 } }], down: ['two', 0, { effects: { trust: -9 } }] }, two: { end: ['good'] } } })
    expect(say(of, 'up').meters).toEqual([10])
    expect(say(of, 'down').meters).toEqual([0])
  })

  it('is offered only once unless it may be given again', () => {
    const of = tables({ turns: { one: { back: ['one'], twice: ['one', undefined, { again: 2 }], end: ['good'] } } })
    expect(keys(of, say(of, 'back', 'twice'))).toEqual(['twice', 'end'])
    expect(keys(of, say(of, 'twice', 'twice', 'back'))).toEqual(['end'])
  })

  it('that still has to be earned applies but is not offered', () => {
    const of = tables({ turns: {
      one: { ask: ['two', undefined, { sets: 'fact' }], tell: ['two'] },
      two: { use: ['good', undefined, { needs: { has: 'fact' } }], end: ['bad'] },
    } })
    const told = say(of, 'tell')
    const use = of.turns[1]!.replies[0]!
    expect([applies(use, told), earned(use, told)]).toEqual([true, false])
    expect(keys(of, say(of, 'ask'))).toEqual(['use', 'end'])
  })

  it('means what the first case that matches says, judged before it is given', () => {
    const reply = { effects: { trust: 2 }, cases: [{ when: { trust: { min: 5 } }, goto: 'bad' }, {}] }
    const of = tables({ turns: { one: { say: ['one', undefined, { ...reply, again: 2 }] } }, meters: { trust: { start: 3 } } })
    expect(place(of, say(of, 'say'))).toBe('one')
    expect(place(of, say(of, 'say', 'say'))).toBe('bad')
    expect(caseOf(of.replies[0]!, startOf(of)).index).toBe(1)
  })
})

describe('a condition', () => {
  const offeredWhen = (when: object, variant = 'plain', sets: string[] = []) => {
    const of = tables({
      turns: { one: { first: ['two', undefined, sets.length ? { sets } : {}] }, two: { it: ['good', undefined, { when }], end: ['bad'] } },
      meters: { trust: { start: 3 } },
      variants: { plain: {}, other: {} },
    }, variant)
    return keys(of, say(of, 'first')).includes('it')
  }

  it.each([[{ min: 3 }, true], [{ min: 4 }, false], [{ max: 3 }, true], [{ max: 2 }, false], [{ min: 3, max: 3 }, true]])(
    'on a meter of 3 with %o is %s', (trust, expected) => expect(offeredWhen({ trust })).toBe(expected))

  it('asks for all of its flags, and for none of those it excludes', () => {
    expect(offeredWhen({ has: ['a', 'b'] }, 'plain', ['a'])).toBe(false)
    expect(offeredWhen({ has: ['a', 'b'] }, 'plain', ['a', 'b'])).toBe(true)
    expect(offeredWhen({ not: ['a', 'c'] }, 'plain', ['a'])).toBe(false)
    expect(offeredWhen({ not: ['c'] }, 'plain', ['a'])).toBe(true)
    expect(offeredWhen({ has: 'a', not: 'a' }, 'plain', ['a'])).toBe(false)
  })

  it('asks for any of its turns and any of its variants', () => {
    expect(offeredWhen({ visited: ['two', 'one'] })).toBe(true)
    expect(offeredWhen({ visited: ['two'] })).toBe(false)
    expect(offeredWhen({ variant: ['other', 'plain'] })).toBe(true)
    expect(offeredWhen({ variant: 'other' })).toBe(false)
    expect(offeredWhen({ variant: 'other' }, 'other')).toBe(true)
  })
})

describe('an interrupt', () => {
  const sketch = (again?: number): Sketch => ({
    turns: {
      one: { cross: ['two', undefined, { effects: { trust: -2 } }], leave: ['good', undefined, { effects: { trust: -9 } }] },
      two: { on: ['three'] }, three: { end: ['bad'] }, aside: { back: ['two', undefined, { again: 5 }] },
    },
    meters: { trust: { start: 3 } },
    interrupts: { sigh: { when: { trust: { max: 2 } }, goto: 'aside', ...(again ? { again } : {}) } },
  })

  it('breaks in after the effects of a reply, once', () => {
    const of = tables(sketch())
    expect(place(of, say(of, 'cross'))).toBe('aside')
    expect(place(of, say(of, 'cross', 'back'))).toBe('two')
    expect(place(of, say(of, 'cross', 'back', 'on'))).toBe('three')
  })

  it('breaks in as often as it may', () => {
    const of = tables(sketch(2))
    expect(place(of, say(of, 'cross', 'back'))).toBe('aside')
    expect(place(of, say(of, 'cross', 'back', 'back'))).toBe('two')
  })

  it('leaves an ending alone', () => {
    const of = tables(sketch())
    expect(place(of, say(of, 'leave'))).toBe('good')
  })

  it('that comes first in the file wins', () => {
    const of = tables({
      turns: { one: { cross: ['two', undefined, { effects: { trust: -3 } }] }, two: { on: ['good'] } },
      meters: { trust: { start: 3 } },
      interrupts: { first: { when: { trust: { max: 0 } }, goto: 'bad' }, second: { when: { trust: { max: 1 } }, goto: 'good' } },
    })
    expect(place(of, say(of, 'cross'))).toBe('bad')
  })
})

describe('a variant', () => {
  it('may start with other meters, with flags set and at another turn', () => {
    const of = tables({
      turns: { one: { on: ['two'] }, two: { it: ['good', undefined, { when: { has: 'known' } }], end: ['bad'] } },
      variants: { plain: {}, late: { meters: { trust: 7 }, sets: 'known', start: 'two' } },
    }, 'late')
    expect(startOf(of).meters).toEqual([7])
    expect(keys(of, startOf(of))).toEqual(['it', 'end'])
  })

  it('that the scenario does not have is refused by name', () => {
    expect(() => tables({ turns: { one: { on: ['good'] } } }, 'absent')).toThrow('no variant named absent')
  })
})
