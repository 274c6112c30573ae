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
interface Rest {
  loss: Int32Array
  /** Value of the ending it reaches. */
  value: Int32Array
  replies: Int32Array
  /** Mean loss over the replies offered, summed over its turns, this one included. */
  mean: Float64Array
}

export const endingOf = (to: number) => -1 - to

const valuesOf = ({ tables }: Graph): number[] => tables.endings.map(({ value }) => value)

/** What can be said of a state once it is known of all that follow: rest line, charges, and what random play comes to. */
class Expected {
  readonly chances: Chances
  /** For each edge its loss with the charge for what it leaves out. */
  readonly loss: Float64Array
  private readonly rest: Rest
  private readonly graph: Graph
  private readonly values: number[]

  constructor(graph: Graph) {
    const { states, loss } = graph
    this.graph = graph
    this.values = valuesOf(graph)
    this.loss = new Float64Array(loss)
    this.chances = { loss: new Float64Array(states), value: new Float64Array(states) }
    this.rest = {
      loss: new Int32Array(states),
      value: new Int32Array(states),
      replies: new Int32Array(states),
      mean: new Float64Array(states),
    }
  }

  sweep() {
    const { states, first, to } = this.graph
    for (let state = states - 1; state >= 0; state--) {
      const begin = first[state]!
      const end = first[state + 1]!
      if (begin === end) continue
      const next = to[this.restLine(state, begin, end)]!
      const leftOut = next < 0 ? 0 : this.rest.mean[next]!
      this.rest.mean[state] = this.meanLoss(begin, end) + leftOut
      this.charge(begin, end, this.rest.value[state]!, leftOut)
      this.average(state, begin, end)
    }
  }

  /** Finds the rest line's edge. Ties go to the higher ending value, then to more turns, then to the file's order. */
  private restLine(state: number, begin: number, end: number): number {
    const { graph: { to, loss }, rest, values } = this
    let least = Infinity
    let value = -Infinity
    let replies = -1
    let chosen = begin
    for (let edge = begin; edge < end; edge++) {
      const next = to[edge]!
      const edgeLoss = loss[edge]! + (next < 0 ? 0 : rest.loss[next]!)
      const edgeValue = next < 0 ? values[endingOf(next)]! : rest.value[next]!
      const edgeReplies = next < 0 ? 1 : 1 + rest.replies[next]!
      if (edgeLoss > least || (edgeLoss === least && (edgeValue < value || (edgeValue === value && edgeReplies <= replies)))) continue
      least = edgeLoss
      value = edgeValue
      replies = edgeReplies
      chosen = edge
    }
    rest.loss[state] = least
    rest.value[state] = value
    rest.replies[state] = replies
    return chosen
  }

  private meanLoss(begin: number, end: number): number {
    const { loss } = this.graph
    let sum = 0
    for (let edge = begin; edge < end; edge++) sum += loss[edge]!
    return sum / (end - begin)
  }

  /**
   * The charge of decisions E-A 1: a reply that leads straight to an ending worth less than the end of the rest line
   * also pays what the later turns of that line would have cost, had they been played at random.
   */
  private charge(begin: number, end: number, value: number, leftOut: number) {
    const { graph: { to }, values, loss } = this
    for (let edge = begin; edge < end; edge++)
      if (to[edge]! < 0 && values[endingOf(to[edge]!)]! < value) loss[edge]! += leftOut
  }

  private average(state: number, begin: number, end: number) {
    const { graph: { to }, chances, values, loss } = this
    let losses = 0
    let value = 0
    for (let edge = begin; edge < end; edge++) {
      const next = to[edge]!
      losses += loss[edge]! + (next < 0 ? 0 : chances.loss[next]!)
      value += next < 0 ? values[endingOf(next)]! : chances.value[next]!
    }
    chances.loss[state] = losses / (end - begin)
    chances.value[state] = value / (end - begin)
  }
}

function scaleOf(graph: Graph, { loss, value }: Chances): Scale {
  const reached = valuesOf(graph).filter((_, ending) => graph.endings[ending])
  const best = Math.max(...reached)
  const shares = reached.every((one) => one === best) ? { process: 100, outcome: 0 } : { process: 70, outcome: 30 }
  return { meanLoss: loss[0]!, meanValue: value[0]!, bestValue: best, shares }
}

/** Points that a loss takes away. */
export const lossPoints = ({ shares, meanLoss }: Scale, loss: number): number =>
  loss === 0 ? 0 : (shares.process * loss) / meanLoss

/** Points, from minus infinity to 30, that an ending is worth. */
export const outcomePoints = ({ shares, bestValue, meanValue }: Scale, value: number): number =>
  shares.outcome === 0 ? 0 : (shares.outcome * (value - meanValue)) / (bestValue - meanValue)

/** W(s), the best or the worst that is still to come from each state, and the edge that leads there. */
class Extreme {
  readonly points: Float64Array
  readonly edges: Int32Array
  private readonly graph: Graph
  private readonly sign: 1 | -1

  constructor(graph: Graph, sign: 1 | -1) {
    this.graph = graph
    this.sign = sign
    this.points = new Float64Array(graph.states)
    this.edges = new Int32Array(graph.states).fill(-1)
  }

  look(state: number, loss: Float64Array, scale: Scale, endings: readonly number[]) {
    const { graph: { first, to, loss: own }, points, sign } = this
    let found = -Infinity
    let chosen = -1
    for (let edge = first[state]!; edge < first[state + 1]!; edge++) {
      const next = to[edge]!
      const value = sign * ((next < 0 ? endings[endingOf(next)]! : points[next]!) - lossPoints(scale, loss[edge]!))
      if (value <= found + 1e-9 && (sign === -1 || value <= found - 1e-9 || own[edge]! >= own[chosen]!)) continue
      found = Math.max(found, value)
      chosen = edge
    }
    points[state] = sign * found
    this.edges[state] = chosen
  }
}

/** Solves an explored variant: two sweeps backwards over its states, the second on the scale that the first has found. */
export function solveGraph(graph: Graph): Solution {
  const expected = new Expected(graph)
  expected.sweep()
  const { chances, loss } = expected
  const scale = scaleOf(graph, chances)
  const endings = valuesOf(graph).map((value) => outcomePoints(scale, value))
  const best = new Extreme(graph, 1)
  const worst = new Extreme(graph, -1)
  for (let state = graph.states - 1; state >= 0; state--) {
    best.look(state, loss, scale, endings)
    worst.look(state, loss, scale, endings)
  }
  return {
    graph, scale, chances, loss,
    best: best.points, bestEdge: best.edges, worst: worst.points, worstEdge: worst.edges,
  }
}
