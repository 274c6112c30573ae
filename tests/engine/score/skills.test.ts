import { describe, expect, it } from 'vitest'
import type { Sketch } from '../../support/scenario.ts'
import { chain, scored, times } from '../../support/talk.ts'

const skillsIn = (...talk: Parameters<typeof scored>) => scored(...talk).skills

describe('a skill', () => {
  const sketch = { turns: chain(4, { best: 3, weak: 1, harmful: 0, other: 0 }) }

  it('is 100 where it was used as well as possible', () => {
    expect(skillsIn(sketch, times(4, 'best'))).toEqual([{ skill: 'opening', share: 1, percent: 100, n: 4 }])
  })

  it('is the part won of what could be won above guessing', () => {
    expect(skillsIn(sketch, 'best weak')).toEqual([{ skill: 'opening', share: 0.5, percent: 50, n: 2 }])
  })

  it('is below guessing where guessing would have done better, and shown as 0', () => {
    const [skill] = skillsIn(sketch, 'harmful')
    expect(skill!.share).toBeCloseTo(-0.5, 12)
    expect([skill!.percent, skill!.n]).toEqual([0, 1])
  })

  it('is held against the best that applied, found out or not', () => {
    const hidden = { turns: chain(1, { best: [3, { needs: { has: 'figure' } }], sound: 2, weak: 0 }) }
    expect(skillsIn(hidden, 'sound')).toEqual([{ skill: 'opening', share: 0.5, percent: 50, n: 1 }])
  })

  it('is not held against a reply that does not exist in this run', () => {
    const absent = { turns: chain(1, { best: [3, { when: { has: 'figure' } }], sound: 2, weak: 0 }) }
    expect(skillsIn(absent, 'sound')).toMatchObject([{ share: 1 }])
  })

  it('is not shown where no reply on offer differed in it', () => {
    expect(skillsIn({ turns: chain(2, { one: 2, other: 2 }) }, 'one one')).toEqual([])
    expect(skillsIn({ turns: { ask: { only: ['good', 3], hidden: ['good', 0, { needs: { has: 'figure' } }] } } }, 'only')).toEqual([])
  })

  it('is not shown before anything was said', () => {
    expect(skillsIn(sketch, '')).toEqual([])
  })

  it('is counted at the turns that test it and no others', () => {
    const turns = {
      ask: [{ best: ['more', { cushion: 3 }], weak: ['more', { cushion: 0 }] }, { tests: ['cushion'] }],
      more: [
        { open: ['good', { opening: 3, cushion: 1 }], soft: ['good', { opening: 0, cushion: 2 }] },
        { tests: ['opening', 'cushion'] },
      ],
    } satisfies Sketch['turns']
    expect(skillsIn({ turns, weights: { opening: 60, cushion: 40 } }, 'best open')).toEqual([
      { skill: 'opening', share: 1, percent: 100, n: 1 },
      { skill: 'cushion', share: 0.5, percent: 50, n: 2 },
    ])
  })

  it('is graded by the sense that a reply had at that moment', () => {
    const turns = {
      door: { knock: ['ask', 3, { sets: ['known'] }], barge: ['ask', 0] },
      ask: { again: ['good', 0, { cases: [{ when: { has: 'known' }, quality: 3 }, {}] }], wait: ['good', 1] },
    } satisfies Sketch['turns']
    expect(skillsIn({ turns }, 'knock again')).toMatchObject([{ share: 1 }])
    expect(skillsIn({ turns }, 'barge again')).toMatchObject([{ share: -1 }])
  })
})
