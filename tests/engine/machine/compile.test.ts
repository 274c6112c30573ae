import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { compile } from '../../../src/engine/index.ts'
import { scenario } from '../../support/scenario.ts'

const story = scenario({
  turns: {
    pickup: { greet: ['ask', 3, { sets: 'greeted' }], hang: ['bad', 0] },
    ask: {
      order: ['good', 3, { needs: { has: 'greeted' } }],
      price: ['good', 1, { cases: [{ when: { variant: 'hurried' }, goto: 'bad' }, {}] }],
    },
  },
  variants: { plain: {}, hurried: {} },
})
const started = (variant = 'plain') => createActor(compile(story, variant)).start()

describe('the machine of a scenario', () => {
  it('has a state for each turn and a final one for each ending', () => {
    const { states } = compile(story, 'plain')
    expect(Object.entries(states).map(([key, { type }]) => [key, type]))
      .toEqual([['pickup', 'atomic'], ['ask', 'atomic'], ['good', 'final'], ['bad', 'final']])
  })

  it('goes where a reply leads, and is done at an ending', () => {
    const talk = started()
    talk.send({ type: 'greet' })
    expect(talk.getSnapshot().value).toBe('ask')
    talk.send({ type: 'order' })
    expect(talk.getSnapshot()).toMatchObject({ value: 'good', status: 'done' })
  })

  it('goes where the case of the variant leads', () => {
    const talk = started('hurried')
    talk.send({ type: 'greet' })
    talk.send({ type: 'price' })
    expect(talk.getSnapshot().value).toBe('bad')
  })

  it('stays where it is at a reply of another turn', () => {
    const talk = started()
    const before = talk.getSnapshot()
    expect(before.can({ type: 'order' })).toBe(false)
    talk.send({ type: 'order' })
    expect(talk.getSnapshot()).toBe(before)
  })
})
