import { describe, expect, it } from 'vitest'
import { parseWalks } from '../../../src/engine/scenario/walks.ts'

const walks = `walks:
  model:
    variant: calm
    replies: [pickup/greet, ask/order]
    ending: won
    score: 100
    gates: kept
`

describe('planned walks', () => {
  it('are read by their keys', () => {
    expect(parseWalks(walks).value).toEqual({
      model: { variant: 'calm', replies: ['pickup/greet', 'ask/order'], ending: 'won', score: 100, gates: 'kept' },
    })
  })

  it.each([
    ['wrong-form', 'ask/order', 'ask.order', 4, 29],
    ['missing-key', '    ending: won\n', '', 2, 3],
    ['wrong-value', 'gates: kept', 'gates: bent', 7, 5],
    ['unknown-key', 'score: 100', 'points: 100', 6, 5],
    ['too-small', '[pickup/greet, ask/order]', '[]', 4, 5],
  ])('have the finding %s at its place', (code, find, put, line, column) => {
    const { value, findings } = parseWalks(walks.replace(find, put))
    expect(value).toBeUndefined()
    expect(findings).toMatchObject([{ code, line, column }])
  })
})
