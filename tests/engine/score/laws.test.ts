import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { isOver } from '../../../src/engine/machine/meaning.ts'
import { replay, type GivenReply, type Talk } from '../../../src/engine/machine/replay.ts'
import { tablesOf } from '../../../src/engine/machine/tables.ts'
import type { Scenario } from '../../../src/engine/scenario/scenario.ts'
import type { Episode } from '../../../src/engine/score/objection.ts'
import { scoreTalk, type Score } from '../../../src/engine/score/score.ts'
import { bestLine, extremesOf } from '../../../src/engine/solve/lines.ts'
import { solve } from '../../../src/engine/solve/solve.ts'
import { outcomePoints, type Scale, type Solution } from '../../../src/engine/solve/values.ts'
import { bruteForce, charged, randomFrom, type Node } from '../../support/brute-force.ts'
import { smallScenario } from '../../support/random-scenario.ts'
import { richScenario } from '../../support/rich-scenario.ts'
import { allRuns, randomReplies, sound } from '../../support/talk.ts'

vi.setConfig({ testTimeout: 60_000 })

const variants = fc.constantFrom('plain', 'other')
const picks = fc.array(fc.nat(11), { maxLength: 40 })
const hints = fc.array(fc.nat(8), { maxLength: 3 })
const talkOf = ({ graph }: Solution, replies: readonly GivenReply[]) => replay(graph.tables, replies)
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Overall by the words of the scoring page, from a graph that forgets nothing. */
function overallOf(start: Node, talk: Talk, scale: Scale): number {
  let node = start
  let loss = 0
  for (const { reply } of talk.moves) {
    const way = node.onward.find((onward) => onward.reply.key === reply.key)!
    loss += charged(node, way)
    node = way.next
  }
  const mean = randomFrom(start).loss
  const process = mean === 0 ? 1 : 1 - loss / mean
  return scale.shares.process * process + outcomePoints(scale, node.value)
}

/** Runs a law over random talks and counts how many it was held against. */
function onTalks(stories: fc.Arbitrary<Scenario>, law: (score: Score, solution: Solution, talk: Talk, story: Scenario) => void): number {
  let held = 0
  fc.assert(fc.property(stories, variants, picks, hints, (story, variant, choices, hinted) => {
    const solution = sound(story, variant)
    if (!solution) return
    const talk = talkOf(solution, randomReplies(solution.graph.tables, choices))
    law(scoreTalk({ scenario: story, talk, solution, hints: hinted }), solution, talk, story)
    held++
  }), { numRuns: 300, seed: 20261121 })
  return held
}

describe('a score', () => {
  it('is the same for the same list of replies', () => {
    const held = onTalks(richScenario, (score, solution, talk, scenario) => {
      const again = talkOf(solution, talk.moves.map(({ turn, reply }) => ({ turn: turn.key, reply: reply.key })))
      const hinted = score.moves.flatMap(({ hint, index }) => (hint ? [index] : []))
      expect(scoreTalk({ scenario, talk: again, solution, hints: hinted })).toEqual(score)
    })
    expect(held).toBeGreaterThanOrEqual(200)
  })

  it('takes points from nobody for nothing: costs are never negative and add up to what was lost', () => {
    const held = onTalks(smallScenario, ({ moves, points }, solution) => {
      expect(Math.min(0, ...moves.map(({ exact }) => exact))).toBe(0)
      expect(sum(moves.map(({ exact }) => exact)) + points.hints).toBeCloseTo(extremesOf(solution).best - points.exact, 9)
    })
    expect(held).toBeGreaterThanOrEqual(200)
  })

  it('adds up on the screen as well, in whole points', () => {
    const held = onTalks(smallScenario, ({ moves, points }) => {
      expect(sum(moves.map(({ cost }) => cost)) + points.hints).toBe(points.best - points.standing)
      expect(points.lost).toBe(points.best - points.standing)
      for (const { cost, exact } of moves) expect([Math.floor(exact), Math.floor(exact) + 1]).toContain(cost)
    })
    expect(held).toBeGreaterThanOrEqual(200)
  })

  it('is what the scoring page says, reckoned by hand over all moments', () => {
    let compared = 0
    onTalks(smallScenario, ({ points, ending }, solution, talk) => {
      if (!isOver(talk.state)) return
      const truth = bruteForce(solution.graph.tables)
      if (!truth) return
      expect(ending).toBe(talk.ending)
      expect(points.exact).toBeCloseTo(overallOf(truth.start, talk, solution.scale) - points.hints, 8)
      compared++
    })
    expect(compared).toBeGreaterThanOrEqual(150)
  })

  it('is 100 and free of cost along the best line wherever a talk without loss reaches the best ending', () => {
    let perfect = 0
    onTalks(smallScenario, (_, solution, __, scenario) => {
      const replies = bestLine(solution).replies.map((path) => ({ turn: path.split('/')[0]!, reply: path.split('/')[1]! }))
      const { points, moves, tally } = scoreTalk({ scenario, talk: talkOf(solution, replies), solution, hints: [] })
      expect(moves.every(({ exact }) => exact < 1e-9)).toBe(true)
      expect(points.exact).toBeCloseTo(extremesOf(solution).best, 9)
      if (extremesOf(solution).best < 100 - 1e-9) return
      perfect++
      expect([points.exact.toFixed(9), points.standing, points.lost, tally.costly + tally.redline]).toEqual(['100.000000000', 100, 0, 0])
    })
    expect(perfect).toBeGreaterThanOrEqual(45)
  })

  it('is 0 on average for whoever picks at random', () => {
    let compared = 0
    fc.assert(fc.property(smallScenario, variants, (scenario, variant) => {
      const solution = sound(scenario, variant)
      const runs = solution && allRuns(solution.graph.tables, 400)
      if (!runs || solution.scale.meanLoss === 0) return
      const overalls = runs.map(({ replies, chance }) =>
        chance * scoreTalk({ scenario, talk: talkOf(solution, replies), solution, hints: [] }).points.exact)
      expect(sum(overalls)).toBeCloseTo(0, 7)
      compared++
    }), { numRuns: 120, seed: 20261122 })
    expect(compared).toBeGreaterThanOrEqual(30)
  })

  it('never breaks, whatever is replied, not even where a scenario leads nowhere', () => {
    fc.assert(fc.property(richScenario, variants, picks, hints, (scenario, variant, choices, hinted) => {
      const tables = tablesOf(scenario, variant)
      const talk = replay(tables, randomReplies(tables, choices))
      const score = scoreTalk({ scenario, talk, solution: solve(scenario, variant), hints: hinted })
      expect(score.moves).toHaveLength(talk.moves.length)
    }), { numRuns: 300, seed: 20261123 })
  })
})

const startsAlike = (a: readonly GivenReply[], b: readonly GivenReply[], length: number) =>
  a.slice(0, length).every(({ turn, reply }, index) => b[index]?.turn === turn && b[index]?.reply === reply)

const episodeAt = (score: Score, first: number): Episode | undefined =>
  score.objections.episodes.find((episode) => episode.first === first)

describe('the best that an objection could still earn', () => {
  it('is what the best of all runs from that moment earns', () => {
    let compared = 0
    fc.assert(fc.property(richScenario, variants, fc.nat(), (scenario, variant, pick) => {
      const solution = sound(scenario, variant)
      const runs = solution && allRuns(solution.graph.tables, 300)
      if (!runs) return
      const scores = runs.map(({ replies }) => scoreTalk({ scenario, talk: talkOf(solution, replies), solution, hints: [] }))
      const chosen = pick % runs.length
      for (const { first, best, points } of scores[chosen]!.objections.episodes) {
        const rivals = scores.filter((_, index) => startsAlike(runs[index]!.replies, runs[chosen]!.replies, first))
        expect(best).toBe(Math.max(...rivals.map((score) => episodeAt(score, first)!.points)))
        expect(points).toBeLessThanOrEqual(best)
        compared++
      }
    }), { numRuns: 200, seed: 20261124 })
    expect(compared).toBeGreaterThanOrEqual(60)
  })
})

describe('the best that a closing could still earn', () => {
  it('is what the best of all runs from that moment earns', () => {
    let compared = 0
    fc.assert(fc.property(richScenario, variants, fc.nat(), (scenario, variant, pick) => {
      const solution = sound(scenario, variant)
      const runs = solution && allRuns(solution.graph.tables, 300)
      if (!runs) return
      const scores = runs.map(({ replies }) => scoreTalk({ scenario, talk: talkOf(solution, replies), solution, hints: [] }))
      const chosen = pick % runs.length
      const { opened, best, points } = scores[chosen]!.closing
      if (opened === undefined) return
      const rivals = scores.filter((_, index) => startsAlike(runs[index]!.replies, runs[chosen]!.replies, opened))
      expect(best).toBe(Math.max(...rivals.map(({ closing }) => closing.points)))
      expect(points).toBeLessThanOrEqual(best)
      compared++
    }), { numRuns: 300, seed: 20261125 })
    expect(compared).toBeGreaterThanOrEqual(60)
  })
})
