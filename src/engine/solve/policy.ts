import type { Graph } from './graph.ts'
import { endingOf, lossPoints, outcomePoints, type Solution } from './values.ts'

/** How a bot picks: how willing it is to take each edge of a state; the most willing share the choice equally. */
export type Policy = (state: number, begin: number, end: number) => ArrayLike<number>

/** The edges a policy takes at a state, each as likely as the others. */
export function picks(policy: Policy, state: number, begin: number, end: number): number[] {
  const wills = policy(state, begin, end)
  let most = -Infinity
  for (let i = 0; i < end - begin; i++) most = Math.max(most, wills[i]!)
  const edges: number[] = []
  for (let i = 0; i < end - begin; i++) if (wills[i]! >= most - 1e-12) edges.push(begin + i)
  return edges
}

/** The mean overall of a policy, before clamping: exact, by one sweep backwards. */
export function meanOverall({ graph, scale, loss }: Solution, policy: Policy): number {
  const points = new Float64Array(graph.states)
  const endings = graph.tables.endings.map(({ value }) => outcomePoints(scale, value))
  for (let state = graph.states - 1; state >= 0; state--) {
    const edges = picks(policy, state, graph.first[state]!, graph.first[state + 1]!)
    let sum = 0
    for (const edge of edges) {
      const next = graph.to[edge]!
      sum += (next < 0 ? endings[endingOf(next)]! : points[next]!) - lossPoints(scale, loss[edge]!)
    }
    points[state] = edges.length === 0 ? 0 : sum / edges.length
  }
  return scale.shares.process + points[0]!
}

/** For each state, how likely random play is to come by it. */
export function likelihoods({ states, first, to }: Graph): Float64Array {
  const likely = new Float64Array(states)
  likely[0] = 1
  for (let state = 0; state < states; state++) {
    const begin = first[state]!
    const share = likely[state]! / (first[state + 1]! - begin)
    for (let edge = begin; edge < first[state + 1]!; edge++) if (to[edge]! >= 0) likely[to[edge]!]! += share
  }
  return likely
}

/** The share of runs under random play that reach each ending; sums to 1. */
export function endingShares({ graph }: Solution): Record<string, number> {
  const { states, first, to, tables } = graph
  const likely = likelihoods(graph)
  const shares = tables.endings.map(() => 0)
  for (let state = 0; state < states; state++)
    for (let edge = first[state]!; edge < first[state + 1]!; edge++)
      if (to[edge]! < 0) shares[endingOf(to[edge]!)]! += likely[state]! / (first[state + 1]! - first[state]!)
  return Object.fromEntries(tables.endings.map(({ key }, ending) => [key, shares[ending]!]))
}
