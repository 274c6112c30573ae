import type { Graph } from './graph.ts'

/** What random play does from each state on, and what the talk as a whole can reach. */
export interface Chances {
  /** Mean loss still to come, charges included, in points of 300. */
  loss: Float64Array
  /** Mean value of the ending. */
  value: Float64Array
}

/** The scale of a variant: how loss and endings become points. Random play is 0, the best possible talk 100. */
export interface Scale {
  /** E[L]: mean loss of random play, charges included, in points of 300. */
  meanLoss: number
  /** E[v]: mean value of the ending that random play reaches. */
  meanValue: number
  /** max v: the highest ending value any run reaches. */
  bestValue: number
  /** Points for the process and for the outcome; 100 and 0 where all endings are worth the same. */
  shares: { process: number; outcome: number }
}

/** A variant solved: every figure exact. */
export interface Solution {
  graph: Graph
  scale: Scale
  chances: Chances
  /** For each edge its loss with the charge for what it leaves out, in points of 300. */
  loss: Float64Array
  /** For each state the best still to come, in points: W(s) of scoring.md 3. */
  best: Float64Array
  /** For each state the edge of its best line. */
  bestEdge: Int32Array
  /** For each state the worst still to come, in points. */
  worst: Float64Array
  worstEdge: Int32Array
}

/** The offered line of least remaining loss from each state, looked at without any charge. */
export interface Rest {
  loss: Float64Array
  /** Value of the ending it reaches. */
  value: Float64Array
  replies: Int32Array
  /** Mean loss over the replies offered, summed over its turns, this one included. */
  mean: Float64Array
  edge: Int32Array
}

export const endingOf = (to: number) => -1 - to

const edgesFrom = ({ first }: Graph, state: number): [number, number] => [first[state]!, first[state + 1]!]

/** Ties go to the higher ending value, then to more turns, then to the file's order. */
export function restLines(graph: Graph): Rest {
  const { states, to, loss, tables } = graph
  const values = tables.endings.map(({ value }) => value)
  const rest: Rest = {
    loss: new Float64Array(states),
    value: new Float64Array(states),
    replies: new Int32Array(states),
    mean: new Float64Array(states),
    edge: new Int32Array(states).fill(-1),
  }
  for (let state = states - 1; state >= 0; state--) {
    const [begin, end] = edgesFrom(graph, state)
    let least = Infinity
    let value = -Infinity
    let replies = -1
    let chosen = -1
    let sum = 0
    for (let edge = begin; edge < end; edge++) {
      const next = to[edge]!
      const edgeLoss = loss[edge]! + (next < 0 ? 0 : rest.loss[next]!)
      const edgeValue = next < 0 ? values[endingOf(next)]! : rest.value[next]!
      const edgeReplies = next < 0 ? 1 : 1 + rest.replies[next]!
      sum += loss[edge]!
      if (edgeLoss > least || (edgeLoss === least && (edgeValue < value || (edgeValue === value && edgeReplies <= replies)))) continue
      least = edgeLoss
      value = edgeValue
      replies = edgeReplies
      chosen = edge
    }
    if (chosen < 0) continue
    const next = to[chosen]!
    rest.loss[state] = least
    rest.value[state] = value
    rest.replies[state] = replies
    rest.edge[state] = chosen
    rest.mean[state] = sum / (end - begin) + (next < 0 ? 0 : rest.mean[next]!)
  }
  return rest
}

/**
 * Loss with the charge of decisions E-A 1: a reply that leads straight to an ending worth less than the end of the
 * rest line also pays what the later turns of that line would have cost, had they been played at random.
 */
export function chargedLoss(graph: Graph, rest: Rest): Float64Array {
  const { states, to, loss, tables } = graph
  const charged = Float64Array.from(loss)
  for (let state = 0; state < states; state++) {
    const line = rest.edge[state]!
    if (line < 0) continue
    const next = to[line]!
    const leftOut = next < 0 ? 0 : rest.mean[next]!
    const [begin, end] = edgesFrom(graph, state)
    for (let edge = begin; edge < end; edge++) {
      const target = to[edge]!
      if (target < 0 && tables.endings[endingOf(target)]!.value < rest.value[state]!) charged[edge]! += leftOut
    }
  }
  return charged
}

function chancesOf(graph: Graph, loss: Float64Array): Chances {
  const { states, to, tables } = graph
  const values = tables.endings.map(({ value }) => value)
  const chances = { loss: new Float64Array(states), value: new Float64Array(states) }
  for (let state = states - 1; state >= 0; state--) {
    const [begin, end] = edgesFrom(graph, state)
    let losses = 0
    let value = 0
    for (let edge = begin; edge < end; edge++) {
      const next = to[edge]!
      losses += loss[edge]! + (next < 0 ? 0 : chances.loss[next]!)
      value += next < 0 ? values[endingOf(next)]! : chances.value[next]!
    }
    if (end === begin) continue
    chances.loss[state] = losses / (end - begin)
    chances.value[state] = value / (end - begin)
  }
  return chances
}

function endingValues({ to, tables }: Graph): { best: number; worst: number } {
  const reached = new Set<number>()
  for (const target of to) if (target < 0) reached.add(tables.endings[endingOf(target)]!.value)
  return { best: Math.max(...reached), worst: Math.min(...reached) }
}

function scaleOf(graph: Graph, { loss, value }: Chances): Scale {
  const { best, worst } = endingValues(graph)
  const shares = best === worst ? { process: 100, outcome: 0 } : { process: 70, outcome: 30 }
  return { meanLoss: loss[0]!, meanValue: value[0]!, bestValue: best, shares }
}

/** Points that a loss takes away. */
export const lossPoints = ({ shares, meanLoss }: Scale, loss: number): number =>
  loss === 0 ? 0 : (shares.process * loss) / meanLoss

/** Points, from minus infinity to 30, that an ending is worth. */
export const outcomePoints = ({ shares, bestValue, meanValue }: Scale, value: number): number =>
  shares.outcome === 0 ? 0 : (shares.outcome * (value - meanValue)) / (bestValue - meanValue)

/** W(s), the best or the worst that is still to come, and the edge that leads there. */
function extremes(graph: Graph, loss: Float64Array, scale: Scale, sign: 1 | -1): { points: Float64Array; edges: Int32Array } {
  const { states, to, tables } = graph
  const endings = tables.endings.map(({ value }) => outcomePoints(scale, value))
  const points = new Float64Array(states)
  const edges = new Int32Array(states).fill(-1)
  for (let state = states - 1; state >= 0; state--) {
    const [begin, end] = edgesFrom(graph, state)
    let found = -Infinity
    for (let edge = begin; edge < end; edge++) {
      const next = to[edge]!
      const value = sign * ((next < 0 ? endings[endingOf(next)]! : points[next]!) - lossPoints(scale, loss[edge]!))
      const better = value > found + 1e-9
      const asGood = value > found - 1e-9 && graph.loss[edge]! < graph.loss[edges[state]!]!
      if (!better && !(sign === 1 && asGood)) continue
      found = Math.max(found, value)
      edges[state] = edge
    }
    points[state] = sign * found
  }
  return { points, edges }
}

/** Solves an explored variant: three sweeps backwards over its states. */
export function solveGraph(graph: Graph): Solution {
  const loss = chargedLoss(graph, restLines(graph))
  const chances = chancesOf(graph, loss)
  const scale = scaleOf(graph, chances)
  const best = extremes(graph, loss, scale, 1)
  const worst = extremes(graph, loss, scale, -1)
  return {
    graph, scale, chances, loss,
    best: best.points, bestEdge: best.edges, worst: worst.points, worstEdge: worst.edges,
  }
}
