import { describe, expect, it } from 'vitest'
import { replay, visitsOf } from '../../../src/engine/machine/replay.ts'
import { tablesOf } from '../../../src/engine/machine/tables.ts'
import { scenario } from '../../support/scenario.ts'

const tables = tablesOf(scenario({ turns: {
  one: { again: ['one', 1, { again: 2 }], on: ['two', 3], hidden: ['two', 0, { needs: { has: 'never' } }] },
  two: { end: ['good', 3] },
} }), 'plain')
const given = (...paths: string[]) => paths.map((path) => ({ turn: path.split('/')[0]!, reply: path.split('/')[1]! }))

describe('replaying a list of replies', () => {
  it('gives every move with all that was possible', () => {
    const { moves, ending, stop } = replay(tables, given('one/again', 'one/on', 'two/end'))
    expect(moves.map(({ turn, reply, visit }) => [turn.key, reply.key, visit])).toEqual([['one', 'again', 0], ['one', 'on', 1], ['two', 'end', 0]])
    expect(moves[0]!.offered.map(({ key }) => key)).toEqual(['again', 'on'])
    expect(ending).toBe('good')
    expect(stop).toBeUndefined()
  })

  it('gives the same talk for the same list', () => {
    const list = given('one/on', 'two/end')
    expect(replay(tables, list)).toEqual(replay(tables, list))
  })

  it('leaves a talk that goes on without an ending', () => {
    const talk = replay(tables, given('one/on'))
    expect(talk.ending).toBeUndefined()
    expect(visitsOf(talk, 'one')).toBe(1)
    expect(visitsOf(talk, 'two')).toBe(0)
  })

  it.each([
    ['one/gone', 'unknown-reply'], ['one/hidden', 'not-offered'], ['two/end', 'other-turn'],
  ])('stops at %s and says %s', (path, reason) => {
    const { moves, stop } = replay(tables, given('one/again', path))
    expect(moves).toHaveLength(1)
    expect(stop).toEqual({ at: 1, reason })
  })

  it('stops at a reply given after the end', () => {
    const { ending, stop } = replay(tables, given('one/on', 'two/end', 'two/end'))
    expect(ending).toBe('good')
    expect(stop).toEqual({ at: 2, reason: 'over' })
  })
})
