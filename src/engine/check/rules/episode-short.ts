import { warning } from '../../scenario/finding.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { bestEpisode } from '../../score/objection-best.ts'
import { settles } from '../../score/objection-steps.ts'
import type { Graph } from '../../solve/graph.ts'
import { turnsIn } from '../places.ts'
import type { ProofRule } from '../rule.ts'
import { caseOn, edgesAt, turnKeyAt } from '../states.ts'

/** The states in which an objection of a kind is raised: it was not there before, or had been settled. */
function openings(scenario: Scenario, graph: Graph, kind: string): Set<number> {
  const isKind = (state: number) => scenario.turns[turnKeyAt(graph, state)]?.objection === kind
  const found = new Set<number>(graph.states > 0 && isKind(0) ? [0] : [])
  for (let state = 0; state < graph.states; state++) {
    const [begin, end] = edgesAt(graph, state)
    for (let edge = begin; edge < end; edge++) {
      const to = graph.to[edge]!
      if (to >= 0 && isKind(to) && (!isKind(state) || settles(caseOn(graph, edge).acts))) found.add(to)
    }
  }
  return found
}

/** Every objection can be answered with all four points, in some variant. */
export const episodeShort: ProofRule = {
  code: 'episode-short',
  find({ scenario, solutions }) {
    const raised = new Map(turnsIn(scenario).toReversed().flatMap(({ path, turn }) =>
      (turn.objection === undefined ? [] : [[turn.objection, path] as const])))
    return [...raised].toReversed().flatMap(([objection, path]) => {
      const bests = [...solutions.values()].flatMap(({ graph }) =>
        [...openings(scenario, graph, objection)].map((state) => bestEpisode(scenario, graph, state, objection)))
      const best = Math.max(...bests)
      return bests.length > 0 && best < 4 ? [warning('episode-short', [...path, 'objection'], { objection, best })] : []
    })
  },
}
