import { describe, expect, it } from 'vitest'
import type { Replies, Sketch } from '../../support/scenario.ts'
import { scored } from '../../support/talk.ts'

type Acts = string[]

/** One turn after another under the same objection; each offers the replies given, by their acts. */
function raised(turns: (Record<string, Acts> | [Record<string, Acts>, object])[], objection = 'no-need'): Sketch['turns'] {
  return Object.fromEntries(turns.map((source, index) => {
    const [replies, more] = Array.isArray(source) ? source : [source, {}]
    const goto = index + 1 < turns.length ? `t${index + 1}` : 'good'
    const rows: Replies = Object.fromEntries(Object.entries(replies).map(([key, acts]) => [key, [goto, undefined, { acts }]]))
    return [`t${index}`, [rows, { objection, ...more }] as const]
  })) as Sketch['turns']
}

const episodesIn = (turns: Sketch['turns'], keys: string) => scored({ turns }, keys).objections.episodes
const first = (turns: Sketch['turns'], keys: string) => episodesIn(turns, keys)[0]!
/** The steps that one reply with these acts earns. */
const stepsOf = (acts: Acts, more: object = {}) => Object.keys(first(raised([[{ say: acts }, more]]), 'say').earned)

describe('an answer to an objection', () => {
  it('earns a point each for cushion, question, answer and check, with the words that earned it', () => {
    const turns = raised([{ soft: ['cushion', 'clarify'] }, { reason: ['answer-reason'] }, { settle: ['confirm-settled'] }])
    expect(first(turns, 'soft reason settle')).toEqual({
      objection: 'no-need', first: 0, last: 2, points: 4, best: 4, faults: [],
      earned: {
        cushioned: { move: 0, act: 'cushion' },
        clarified: { move: 0, act: 'clarify' },
        answered: { move: 1, act: 'answer-reason' },
        confirmed: { move: 2, act: 'confirm-settled' },
      },
    })
  })

  it.each([['cushion'], ['apologise-effect'], ['thank']])('is cushioned by %s', (act) => {
    expect(stepsOf([act])).toEqual(['cushioned'])
  })

  it.each([['clarify'], ['ask-open']])('is clarified by %s', (act) => {
    expect(stepsOf([act])).toEqual(['clarified'])
  })

  it.each([['ask-closed'], ['trial-close'], ['hold-decision'], ['comply'], ['wait']])('earns nothing by %s', (act) => {
    expect(stepsOf([act])).toEqual([])
  })

  it('may be to hold a decision or to comply where the turn says so', () => {
    expect(stepsOf(['hold-decision'], { answers: ['hold-decision'] })).toEqual(['answered'])
    expect(stepsOf(['comply'], { answers: ['hold-decision', 'comply'] })).toEqual(['answered'])
    expect(stepsOf(['hold-decision', 'confirm-settled'], { answers: ['hold-decision'] })).toEqual(['answered', 'confirmed'])
  })

  it.each([
    ['answer-reason'], ['give-evidence'], ['offer-option'], ['link-outcome'],
  ])('comes too late to cushion or clarify after %s', (act) => {
    expect(stepsOf([act, 'cushion', 'clarify'])).toEqual(act === 'answer-reason' ? ['answered'] : [])
  })

  it('comes too late to clarify after an answer the turn asks for', () => {
    expect(stepsOf(['comply', 'clarify'], { answers: ['comply'] })).toEqual(['answered'])
  })

  it('may be cushioned, clarified and answered in this order within one reply', () => {
    expect(stepsOf(['thank', 'ask-open', 'give-evidence', 'answer-reason', 'confirm-settled']))
      .toEqual(['cushioned', 'clarified', 'answered', 'confirmed'])
  })

  it('is not confirmed before the reason given was answered', () => {
    expect(stepsOf(['confirm-settled'])).toEqual([])
    expect(stepsOf(['give-evidence', 'confirm-settled'])).toEqual([])
    expect(stepsOf(['confirm-settled', 'answer-reason'])).toEqual(['answered'])
  })

  it('earns each step once, by the words that came first', () => {
    const { earned, points } = first(raised([{ say: ['cushion', 'thank'] }, { say: ['cushion', 'clarify', 'ask-open'] }]), 'say say')
    expect(earned).toEqual({ cushioned: { move: 0, act: 'cushion' }, clarified: { move: 1, act: 'clarify' } })
    expect(points).toBe(2)
  })

  it('loses a point for each reply with a fault, once a reply', () => {
    const turns = raised([{ say: ['cushion', 'argue', 'blame'] }, { say: ['clarify', 'hedge'] }, { say: ['answer-reason'] }])
    expect(first(turns, 'say say say')).toMatchObject({ points: 1, faults: [{ move: 0, act: 'argue' }, { move: 1, act: 'hedge' }] })
  })

  it('is never worth less than nothing', () => {
    expect(first(raised([{ say: ['argue'] }, { say: ['blame'] }]), 'say say')).toMatchObject({ points: 0, best: 0 })
  })
})

describe('an episode', () => {
  it('opens where an objection is raised and ends where the talk moves on', () => {
    const turns = {
      hello: { go: ['t0'] },
      ...raised([{ say: ['cushion'] }, { say: ['clarify'] }]),
      t1: [{ say: ['bye', undefined, { acts: ['clarify'] }] }, { objection: 'no-need' }],
      bye: { go: ['good', undefined, { acts: ['answer-reason'] }] },
    } satisfies Sketch['turns']
    expect(episodesIn(turns, 'go say say go')).toMatchObject([{ first: 1, last: 2, points: 2 }])
  })

  it('ends where another objection is raised', () => {
    const price = raised([{ say: ['cushion'] }], 'price')
    const turns = {
      first: [{ say: ['t0', undefined, { acts: ['cushion'] }] }, { objection: 'no-need' }],
      ...price,
    } satisfies Sketch['turns']
    expect(episodesIn(turns, 'say say')).toMatchObject([
      { objection: 'no-need', first: 0, last: 0, points: 1, best: 1 }, { objection: 'price', first: 1, last: 1, points: 1, best: 1 },
    ])
  })

  it('ends with the reply that checks whether it is settled; the same objection opens another', () => {
    const turns = raised([{ say: ['answer-reason', 'confirm-settled'] }, { say: ['cushion'] }])
    expect(episodesIn(turns, 'say say')).toMatchObject([
      { first: 0, last: 0, points: 2, best: 2 }, { first: 1, last: 1, points: 1, best: 1 },
    ])
  })

  it('ends even where the check earned nothing', () => {
    const turns = raised([{ say: ['confirm-settled'], soft: ['cushion'] }, { say: ['answer-reason'] }])
    expect(episodesIn(turns, 'say say'))
      .toMatchObject([{ first: 0, last: 0, points: 0 }, { first: 1, last: 1, points: 1 }])
  })

  it('that returns after another talk is another episode', () => {
    const turns = {
      a: [{ say: ['b', undefined, { acts: ['cushion'] }] }, { objection: 'no-need' }],
      b: { say: ['c'] },
      c: [{ say: ['good', undefined, { acts: ['cushion'] }] }, { objection: 'no-need' }],
    } satisfies Sketch['turns']
    expect(episodesIn(turns, 'say say say').map((episode) => [episode.first, episode.points])).toEqual([[0, 1], [2, 1]])
  })

  it('is not there where nothing was objected', () => {
    expect(scored({ turns: { hello: { go: ['good', undefined, { acts: ['cushion'] }] } } }, 'go').objections)
      .toEqual({ episodes: [], points: 0, best: 0 })
  })
})

describe('the best an episode can earn', () => {
  const bestOf = (turns: Sketch['turns'], keys: string) => first(turns, keys).best

  it('counts what other replies would have earned', () => {
    const turns = raised([{ soft: ['cushion', 'clarify'], hard: ['argue'] }, { reason: ['answer-reason'], beside: ['give-evidence'] }])
    expect(first(turns, 'hard beside')).toMatchObject({ points: 0, best: 3 })
  })

  it('counts only what is still open to this talk', () => {
    const turns = {
      t0: { dig: ['t1', undefined, { sets: ['figure'] }], skip: ['t1'] },
      t1: [{
        soft: ['good', undefined, { acts: ['cushion'] }],
        full: ['good', undefined, { acts: ['cushion', 'clarify', 'answer-reason'], needs: { has: 'figure' } }],
      }, { objection: 'price' }],
    } satisfies Sketch['turns']
    expect([bestOf(turns, 'dig soft'), bestOf(turns, 'skip soft')]).toEqual([3, 1])
  })

  it('takes into account that a fault may not be avoidable', () => {
    expect(bestOf(raised([{ a: ['cushion', 'clarify', 'argue'], b: ['cushion'] }, { c: ['answer-reason', 'hedge'] }]), 'b c')).toBe(1)
  })

  it('does not reach beyond the check, the next topic or the end', () => {
    const check = ['answer-reason', 'confirm-settled']
    const settling = raised([{ soft: ['cushion'], check }, { c: ['clarify', ...check] }])
    expect(bestOf(settling, 'check c')).toBe(4)
    const only = raised([{ check }, { c: ['cushion', 'clarify'] }])
    expect(bestOf(only, 'check c')).toBe(2)
    const leaving = {
      t0: [
        { on: ['t1', undefined, { acts: ['cushion'] }], out: ['bad', undefined, { acts: ['cushion', 'clarify'] }] },
        { objection: 'price' },
      ],
      t1: { say: ['good', undefined, { acts: ['clarify', 'answer-reason'] }] },
    } satisfies Sketch['turns']
    expect(bestOf(leaving, 'on say')).toBe(2)
  })

  it('remembers what was answered too early', () => {
    const turns = raised([
      { beside: ['offer-option'], reason: ['answer-reason'] }, { soft: ['cushion', 'clarify'], check: ['confirm-settled'] },
    ])
    expect(bestOf(turns, 'beside soft')).toBe(2)
  })

  it('goes round in circles no longer than the replies last', () => {
    const turns = {
      t0: [{
        more: ['t0', undefined, { acts: ['cushion'], again: 2 }],
        ask: ['t0', undefined, { acts: ['clarify'] }],
        go: ['good', undefined, { acts: ['answer-reason'] }],
      }, { objection: 'price' }],
    } satisfies Sketch['turns']
    expect(first(turns, 'more more go')).toMatchObject({ first: 0, last: 2, points: 2, best: 3 })
  })

  it('reads a reply in the sense it has at that moment', () => {
    const cases = [{ when: { has: 'figure' }, acts: ['answer-reason'] }, { acts: ['argue'] }]
    const turns = {
      t0: { dig: ['t1', undefined, { sets: ['figure'] }], skip: ['t1'] },
      t1: [{ say: ['good', undefined, { cases }] }, { objection: 'price' }],
    } satisfies Sketch['turns']
    expect([bestOf(turns, 'dig say'), bestOf(turns, 'skip say')]).toEqual([1, 0])
  })
})

describe('all objections of a talk', () => {
  it('are the points of the best that could be earned, also as a percentage', () => {
    const turns = {
      a: [
        { soft: ['b', undefined, { acts: ['cushion', 'clarify'] }], hard: ['b', undefined, { acts: ['argue'] }] },
        { objection: 'price' },
      ],
      b: [{ reason: ['good', undefined, { acts: ['answer-reason'] }], none: ['good'] }, { objection: 'no-need' }],
    } satisfies Sketch['turns']
    expect(scored({ turns }, 'hard reason').objections).toMatchObject({ points: 1, best: 3, percent: 33 })
    expect(scored({ turns }, 'soft none').objections).toMatchObject({ points: 2, best: 3, percent: 67 })
  })

  it('have no percentage where nothing could be earned', () => {
    expect(scored({ turns: raised([{ say: ['wait'] }]) }, 'say').objections).not.toHaveProperty('percent')
  })
})
