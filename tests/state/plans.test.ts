import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../src/engine/index.ts'
import { plansOf } from '../../src/state/plans.ts'
import { attempt } from '../support/attempt.ts'

const all = (...attempts: Attempt[]) => Object.fromEntries(attempts.map((each) => [each.id, each]))
const texts = (...attempts: Attempt[]) => plansOf(all(...attempts)).map(({ plan }) => plan.text)

describe('plans', () => {
  it('stand with the open ones first, by their day, and those that were kept after them', () => {
    expect(texts(
      attempt({ id: 'a', plan: { text: 'kept long ago', on: '2026-11-01', kept: '2026-11-01T09:00:00Z' } }),
      attempt({ id: 'b', plan: { text: 'for Friday', on: '2026-11-06' } }),
      attempt({ id: 'c', plan: { text: 'kept lately', on: '2026-11-03', kept: '2026-11-04T09:00:00Z' } }),
      attempt({ id: 'd', plan: { text: 'for Tuesday', on: '2026-11-03' } }),
      attempt({ id: 'e' }),
    )).toEqual(['for Tuesday', 'for Friday', 'kept lately', 'kept long ago'])
  })

  it('of old, in plain words, are open', () => {
    expect(texts(attempt({ plan: 'Ring on the fourth at ten.' }))).toEqual(['Ring on the fourth at ten.'])
  })
})
