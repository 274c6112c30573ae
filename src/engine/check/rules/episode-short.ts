import { warning } from '../../scenario/finding.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { bestEpisode } from '../../score/objection-best.ts'
import { OBJECTION_STEPS, settles } from '../../score/objection-steps.ts'
import type { Graph } from '../../solve/graph.ts'
import { turnsIn } from '../places.ts'
import type { ProofRule, Solved } from '../rule.ts'
import { caseOn, edgesAt } from '../states.ts'

const STEPS = OBJECTION_STEPS.length

/** The states in which an objection is raised, by its kind: it was not there before, or had been settled. */
function openings(scenario: Scenario, graph: Graph): Map<string, Set<number>> {
  const kinds = graph.tables.turns.map(({ key }) => scenario.turns[key]?.objection)
  const kindAt = (state: number) => kinds[graph.turn[state]!]
  const found = new Map<string, Set<number>>()
  const raise = (state: number) => {
    const kind = kindAt(state)
    if (kind !== undefined) found.set(kind, (found.get(kind) ?? new Set()).add(state))
  }
  if (kinds.every((kind) => kind === undefined)) return found
  raise(0)
  for (let state = 0; state < graph.states; state++) {
    const [begin, end] = edgesAt(graph, state)
    for (let edge = begin; edge < end; edge++) {
      const to = graph.to[edge]!
      if (to >= 0 && (kindAt(to) !== kindAt(state) || settles(caseOn(graph, edge).acts))) raise(to)
    }
  }
  return found
}

/** The most points that each kind of objection can earn, wherever it is raised. */
function mostPoints({ scenario, solutions }: Solved): Map<string, number> {
  const most = new Map<string, number>()
  for (const { graph } of solutions.values())
    for (const [kind, states] of openings(scenario, graph))
      for (const state of states) {
        if (most.get(kind) === STEPS) break
        most.set(kind, Math.max(most.get(kind) ?? 0, bestEpisode(scenario, graph, state, kind)))
      }
  return most
}

/** Every objection can be answered with all four points, in some variant. */
export const episodeShort: ProofRule = {
  code: 'episode-short',
  find(subject) {
    return [...mostPoints(subject)].flatMap(([objection, best]) => {
      const first = turnsIn(subject.scenario).find(({ turn }) => turn.objection === objection)
      return best < STEPS && first ? [warning('episode-short', [...first.path, 'objection'], { objection, best })] : []
    })
  },
}
