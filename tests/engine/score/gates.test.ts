import { describe, expect, it } from 'vitest'
import { chain, scored, times } from '../../support/talk.ts'
import type { Sketch } from '../../support/scenario.ts'

const asking = (gates: Sketch['gates'] & object): Sketch => ({
  turns: chain(3, { ask: [3, { acts: ['thank', 'ask-next-step'] }], lie: [0, { acts: ['deceive'] }], plain: [1, {}] }),
  gates,
})
const must = { must: 'ask-next-step' }
const never = { never: 'deceive' }

describe('a gate', () => {
  it('that says must is kept by the first move that does it', () => {
    expect(scored(asking([must]), 'plain ask ask').gates).toEqual([{ gate: must, kind: 'kept', move: 1 }])
  })

  it('that says must is missed at the last turn where it could have been done', () => {
    expect(scored(asking([must]), 'plain plain lie').gates).toEqual([{ gate: must, kind: 'missed', move: 2 }])
  })

  it('that says must is missed at the ending where it could never have been done', () => {
    expect(scored({ turns: chain(2, { one: 3, other: 0 }), gates: [must] }, 'one one').gates).toEqual([{ gate: must, kind: 'missed' }])
  })

  it('that says must is missed at the first turn, too', () => {
    const turns = {
      t0: { ask: ['t1', 3, { acts: ['ask-next-step'] }], plain: ['t1', 1] },
      t1: { one: ['good', 3], other: ['good', 0] },
    } satisfies Sketch['turns']
    expect(scored({ turns, gates: [must] }, 'plain one').gates).toEqual([{ gate: must, kind: 'missed', move: 0 }])
  })

  it('that says must is looked for among the replies on offer only', () => {
    const turns = chain(2, { ask: [3, { acts: ['ask-next-step'], needs: { has: 'nothing' } }], plain: 2, weak: 1 })
    expect(scored({ turns, gates: [must] }, 'plain plain').gates).toEqual([{ gate: must, kind: 'missed' }])
  })

  it('that says must is open while the talk goes on', () => {
    expect(scored(asking([must]), 'plain').gates).toEqual([{ gate: must, kind: 'open' }])
  })

  it('that says never is broken by the first move that does it', () => {
    expect(scored(asking([never]), 'plain lie lie').gates).toEqual([{ gate: never, kind: 'broken', move: 1 }])
  })

  it('that says never is kept by leaving it', () => {
    expect(scored(asking([never]), times(3, 'plain')).gates).toEqual([{ gate: never, kind: 'kept' }])
  })

  it('stands beside the others in the order of the file', () => {
    expect(scored(asking([never, must]), 'ask lie plain').gates.map(({ kind }) => kind)).toEqual(['broken', 'kept'])
  })
})
