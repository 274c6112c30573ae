import fc from 'fast-check'
import type { Scenario } from '../../src/engine/scenario/scenario.ts'
import { scenario, type Replies } from './scenario.ts'

const FLAGS = ['f1', 'f2', 'f3']

/** Small scenarios with everything a state can depend on: meters, flags, visits, cases, needs, loops, interrupts. */
export const smallScenario: fc.Arbitrary<Scenario> = fc
  .integer({ min: 3, max: 6 })
  .chain((size) => fc.tuple(turnsOf(size), endings, interruptsOf(size)))
  .map(([turns, ends, interrupts]) =>
    scenario({
      turns,
      endings: ends,
      interrupts,
      meters: { trust: { start: 2, max: 4 }, patience: { start: 2, max: 3 } },
      variants: { plain: {}, other: { meters: { patience: 1 }, sets: ['f1'] } },
    }))

const endings = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })).map(([a, b]) =>
  ({ first: a, second: { value: b, outcome: 'won' }, thrown: { value: 0, outcome: 'lost' } }))

const condition = (size: number) => fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.record({ trust: fc.record({ min: fc.integer({ min: 1, max: 3 }) }) }) },
  { weight: 1, arbitrary: fc.record({ patience: fc.record({ max: fc.integer({ min: 0, max: 2 }) }) }) },
  { weight: 1, arbitrary: fc.record({ has: fc.constantFrom(...FLAGS) }) },
  { weight: 1, arbitrary: fc.record({ not: fc.constantFrom(...FLAGS) }) },
  { weight: 1, arbitrary: fc.record({ visited: fc.integer({ min: 0, max: size - 1 }).map((turn) => `t${turn}`) }) },
  { weight: 1, arbitrary: fc.constant({ variant: 'other' }) },
)

const effects = fc.record({ trust: fc.integer({ min: -2, max: 2 }), patience: fc.integer({ min: -2, max: 1 }) })

/** Mostly onwards, now and then back. */
const goto = (turn: number, size: number) => fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: turn + 1, max: size }).map((next) => (next === size ? 'first' : `t${next}`)) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: turn }).map((next) => `t${next}`) },
  { weight: 1, arbitrary: fc.constantFrom('first', 'second') },
)

const reply = (turn: number, size: number) => fc
  .record({
    goto: goto(turn, size),
    quality: fc.integer({ min: 0, max: 3 }),
    when: condition(size),
    needs: condition(size),
    effects,
    sets: fc.option(fc.constantFrom(...FLAGS), { nil: undefined }),
    again: fc.integer({ min: 1, max: 2 }),
    otherwise: fc.option(fc.record({ when: condition(size), quality: fc.integer({ min: 0, max: 3 }), goto: goto(turn, size) })),
  })
  .map(({ goto: to, quality, sets, otherwise, ...more }): Replies[string] => [to, quality, {
    ...more,
    ...(sets ? { sets } : {}),
    ...(otherwise ? { cases: [otherwise, {}] } : {}),
  }])

const plainReply = (turn: number, size: number) =>
  fc.tuple(goto(turn, size), fc.integer({ min: 0, max: 3 })).map(([to, quality]): Replies[string] => [to, quality, { again: 5 }])

function turnsOf(size: number) {
  const turn = (index: number) => fc.record({ a: plainReply(index, size), b: reply(index, size), c: reply(index, size) })
  return fc.tuple(...Array.from({ length: size }, (_, index) => turn(index)))
    .map((turns) => Object.fromEntries(turns.map((replies, index) => [`t${index}`, replies])))
}

const interruptsOf = (size: number) => fc.record({
  out: fc.constant({ when: { patience: { max: 0 } }, goto: 'thrown' }),
  aside: fc.integer({ min: 0, max: size - 1 }).map((turn) =>
    ({ when: { has: 'f3', trust: { max: 1 } }, goto: `t${turn}` })),
}, { requiredKeys: ['out'] })
