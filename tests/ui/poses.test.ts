import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allMoods, mix, poseFor, type Pose } from '../../src/ui/portrait/poses.ts'

const pose = fc.tuple(fc.constantFrom(...allMoods), fc.double({ min: 0, max: 1.2, noNaN: true }))
  .map(([mood, intensity]) => poseFor(mood, intensity))
const part = fc.double({ min: 0, max: 1, noNaN: true })

const figures = (held: Pose) => Object.values(held).filter((figure) => typeof figure === 'number')

describe('mixing two poses', () => {
  it('begins at the one and ends at the other', () => {
    fc.assert(fc.property(pose, pose, (one, other) => {
      expect(figures(mix(one, other, 0))).toEqual(figures(one))
      figures(mix(one, other, 1)).forEach((figure, index) => expect(figure).toBeCloseTo(figures(other)[index] ?? Number.NaN))
      expect([mix(one, other, 0).arms, mix(one, other, 1).arms]).toEqual([one.arms, other.arms])
    }))
  })

  it('stays between the two', () => {
    fc.assert(fc.property(pose, pose, part, (one, other, at) => {
      figures(mix(one, other, at)).forEach((figure, index) => {
        const ends = [figures(one)[index] ?? Number.NaN, figures(other)[index] ?? Number.NaN]
        expect(figure).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-9)
        expect(figure).toBeLessThanOrEqual(Math.max(...ends) + 1e-9)
      })
    }))
  })

  it('leads the same way back', () => {
    fc.assert(fc.property(pose, pose, part, (one, other, at) => {
      const back = figures(mix(other, one, 1 - at))
      figures(mix(one, other, at)).forEach((figure, index) => expect(figure).toBeCloseTo(back[index] ?? Number.NaN))
    }))
  })

  it('leaves a pose mixed with itself as it is', () => {
    fc.assert(fc.property(pose, part, (one, at) => {
      figures(mix(one, one, at)).forEach((figure, index) => expect(figure).toBeCloseTo(figures(one)[index] ?? Number.NaN))
    }))
  })
})

describe('the pose of a mood', () => {
  it.each(allMoods)('%s at no intensity has the neutral face', (mood) => {
    expect(figures(poseFor(mood, 0))).toEqual(figures(poseFor('neutral')))
  })

  it('differs from that of every other mood', () => {
    const drawn = allMoods.map((mood) => JSON.stringify(poseFor(mood)))
    expect(new Set(drawn).size).toBe(allMoods.length)
  })
})
