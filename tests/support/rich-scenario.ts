import fc from 'fast-check'
import type { Case, Scenario, Turn } from '../../src/engine/scenario/scenario.ts'
import { ACTS, LAMPS, STEPS, type Act } from '../../src/engine/scenario/vocabulary.ts'
import { chance } from '../../src/engine/scenario/hash.ts'
import { smallScenario } from './random-scenario.ts'

type Draw = () => number

const oneOf = <T>(items: readonly T[], draw: Draw): T => items[Math.floor(draw() * items.length)]!
const OFTEN: readonly Act[] = ['cushion', 'clarify', 'answer-reason', 'confirm-settled', 'give-evidence', 'argue', 'ask-order', 'wait']

const actsOf = (draw: Draw): Act[] =>
  Array.from({ length: Math.floor(draw() * 4) }, () => oneOf(draw() < 0.7 ? OFTEN : ACTS, draw))

const caseWith = <T>(source: Case<T>, draw: Draw): Case<T> => ({
  ...source,
  acts: actsOf(draw),
  opensClosing: draw() < 0.1,
  banter: draw() < 0.3 ? { [oneOf(LAMPS, draw)]: 1 + Math.floor(draw() * 2) } : {},
  ...(draw() < 0.5 ? { cares: { client: Math.floor(draw() * 5) - 2, firm: Math.floor(draw() * 5) - 2 } } : {}),
})

const turnWith = <T>(source: Turn<T>, draw: Draw): Turn<T> => ({
  ...source,
  ...(draw() < 0.7 ? { objection: draw() < 0.8 ? 'no-need' : 'price' } : {}),
  ...(draw() < 0.3 ? { step: oneOf(STEPS, draw) } : {}),
  answers: draw() < 0.3 ? ['hold-decision'] : [],
  opensClosing: draw() < 0.2,
  replies: Object.fromEntries(Object.entries(source.replies).map(([key, reply]) =>
    [key, { ...reply, cases: reply.cases.map((entry) => caseWith(entry, draw)) }])),
})

function enriched(story: Scenario, seed: number): Scenario {
  const draw = chance(seed)
  const turns = Object.entries(story.turns).map(([key, turn]) => [key, turnWith(turn, draw)] as const)
  return { ...story, gates: [{ must: 'ask-order' }, { never: 'argue' }], turns: Object.fromEntries(turns) }
}

/** Small random scenarios in which there is something for every instrument. */
export const richScenario: fc.Arbitrary<Scenario> = fc.tuple(smallScenario, fc.integer()).map(([story, seed]) => enriched(story, seed))
