import { error } from '../../scenario/finding.ts'
import type { Condition, Scenario } from '../../scenario/scenario.ts'
import { turnsIn, type PlacedTurn } from '../places.ts'
import type { Rule } from '../rule.ts'

/** The turns, flags and meters in which the other parts of the letter can leave a trace. */
function tracesOf(scenario: Scenario, part: string): Set<string> {
  const others = turnsIn(scenario).filter(({ key, turn }) => turn.part !== undefined && key !== part)
  const cases = others.flatMap(({ turn }) => Object.values(turn.replies).flatMap((reply) => reply.cases))
  return new Set([...others.map(({ key }) => key), ...cases.flatMap(({ sets, effects }) => [...sets, ...Object.keys(effects)])])
}

const asked = ({ has, not, visited, meters }: Condition) => [...has, ...not, ...visited, ...Object.keys(meters)]

function branches(scenario: Scenario, { key, turn }: PlacedTurn): boolean {
  const replies = Object.values(turn.replies)
  const ways = new Set(replies.flatMap(({ cases }) => cases.map(({ goto }) => goto)))
  const traces = tracesOf(scenario, key)
  return ways.size > 1 || replies.some(({ needs }) => asked(needs).some((name) => traces.has(name)))
}

/** A letter's parts follow one another whatever is chosen, so that each can be changed until it is sent. */
export const partBranches: Rule = {
  code: 'part-branches',
  find: ({ scenario }) =>
    turnsIn(scenario)
      .filter((placed) => placed.turn.part !== undefined && branches(scenario, placed))
      .map(({ path, key }) => error('part-branches', path, { turn: key })),
}
