import type { Scenario } from '../scenario/scenario.ts'

/** Where a scenario's turns can come back to themselves, and what keeps them from doing so for ever. */
export interface Cycles {
  /** For each turn, its strongly connected component; an edge never leads to a lower number. */
  component: readonly number[]
  /** For each turn, its place in an order that every reply follows unless it returns. */
  position: readonly number[]
  /** For each reply, whether it leads back; without those that do, the turns could be walked once only. */
  returns: readonly boolean[]
  /** For each reply, whether its uses must be counted: a run may come back to it more often than it may be given. */
  counted: readonly boolean[]
}

interface Edge {
  from: number
  to: number
  /** −1 where it is an interrupt that leads there. */
  reply: number
}

interface Graph {
  /** In the order of the turns they leave. */
  edges: readonly Edge[]
  /** For each turn, its first edge; one entry more than turns. */
  first: readonly number[]
  /** For each reply, how often it may be given. */
  limits: number[]
  /** For each reply, its turn. */
  turnOf: number[]
  breakIns: readonly BreakIn[]
}

interface BreakIn {
  to: number
  again: number
}

/** A turn being walked, and the next of its edges. */
type Call = [turn: number, edge: number]

/** Strongly connected components in topological order. (Tarjan 1972, without recursion) */
function componentsOf({ edges, first }: Graph): number[] {
  const size = first.length - 1
  const index = new Int32Array(size).fill(-1)
  const low = new Int32Array(size)
  const component = new Array<number>(size).fill(-1)
  const stack: number[] = []
  let time = 0
  let found = 0
  for (let root = 0; root < size; root++) {
    if (index[root] !== -1) continue
    const calls: Call[] = [[root, first[root]!]]
    while (calls.length > 0) {
      const call = calls[calls.length - 1]!
      const node = call[0]
      if (index[node] === -1) {
        index[node] = low[node] = time++
        stack.push(node)
      }
      if (call[1] < first[node + 1]!) {
        const child = edges[call[1]++]!.to
        if (index[child] === -1) calls.push([child, first[child]!])
        else if (component[child] === -1) low[node] = Math.min(low[node]!, index[child]!)
        continue
      }
      calls.pop()
      const parent = calls[calls.length - 1]
      if (parent) low[parent[0]] = Math.min(low[parent[0]]!, low[node]!)
      if (low[node] !== index[node]) continue
      let member: number
      do {
        member = stack.pop()!
        component[member] = found
      } while (member !== node)
      found++
    }
  }
  return component.map((number) => found - 1 - number)
}

/** Walks each component depth first: which replies' edges close a circle, and an order that all others follow. */
function unrolled({ edges, first }: Graph, component: number[], start: number): { back: Set<Edge>; position: number[] } {
  const size = component.length
  const colour = new Uint8Array(size)
  const back = new Set<Edge>()
  const position = new Array<number>(size).fill(0)
  let place = size
  for (let turn = -1; turn < size; turn++) {
    const root = turn < 0 ? start : turn
    if (colour[root] !== 0) continue
    const calls: Call[] = [[root, first[root]!]]
    colour[root] = 1
    while (calls.length > 0) {
      const call = calls[calls.length - 1]!
      const node = call[0]
      if (call[1] === first[node + 1]) {
        calls.pop()
        colour[node] = 2
        position[node] = --place
        continue
      }
      const edge = edges[call[1]++]!
      if (edge.reply < 0 || component[edge.to] !== component[node]) continue
      if (colour[edge.to] === 1) back.add(edge)
      else if (colour[edge.to] === 0) {
        colour[edge.to] = 1
        calls.push([edge.to, first[edge.to]!])
      }
    }
  }
  return { back, position }
}

function breakInsOf({ interrupts }: Scenario<unknown>, turnIndex: ReadonlyMap<string, number>): BreakIn[] {
  return Object.values(interrupts).flatMap(({ goto, again }) => {
    const to = turnIndex.get(goto)
    return to === undefined ? [] : [{ to, again }]
  })
}

function graphOf(scenario: Scenario<unknown>, turnIndex: ReadonlyMap<string, number>): Graph {
  const breakIns = breakInsOf(scenario, turnIndex)
  const edges: Edge[] = []
  const first = [0]
  const limits: number[] = []
  const turnOf: number[] = []
  for (const turn in scenario.turns) {
    const from = first.length - 1
    const { replies } = scenario.turns[turn]!
    for (const key in replies) {
      const { again, cases } = replies[key]!
      const reply = limits.push(again) - 1
      turnOf.push(from)
      for (let at = 0; at < cases.length; at++) {
        const to = turnIndex.get(cases[at]!.goto)
        if (to !== undefined) edges.push({ from, to, reply })
      }
    }
    if (edges.length > first[from]!) breakIns.forEach(({ to }) => edges.push({ from, to, reply: -1 }))
    first.push(edges.length)
  }
  return { edges, first, limits, turnOf, breakIns }
}

/** For each component, how often one of its turns may be met: once, and once more for each way back. */
function meetings({ limits, breakIns }: Graph, component: number[], back: Set<Edge>): number[] {
  const met: number[] = component.map(() => 1)
  const returning = new Set<number>()
  for (const edge of back) {
    if (returning.has(edge.reply)) continue
    returning.add(edge.reply)
    met[component[edge.to]!]! += limits[edge.reply]!
  }
  for (const { to, again } of breakIns) met[component[to]!]! += again
  return met
}

/** Finds the circles of a scenario: which replies lead back and which replies' uses a state must remember. */
export function cyclesOf(scenario: Scenario<unknown>, turnIndex: ReadonlyMap<string, number>): Cycles {
  const graph = graphOf(scenario, turnIndex)
  const component = componentsOf(graph)
  const { back, position } = unrolled(graph, component, turnIndex.get(scenario.start)!)
  const met = meetings(graph, component, back)
  const returns = graph.limits.map(() => false)
  for (const { reply } of back) returns[reply] = true
  const counted = graph.limits.map((limit, reply) =>
    returns[reply]! || limit < met[component[graph.turnOf[reply]!]!]!)
  return { component, position, returns, counted }
}
