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
  reply: number
}

type Neighbours = readonly (readonly number[])[]

/** Strongly connected components in topological order. (Tarjan 1972, without recursion) */
function componentsOf(next: Neighbours): number[] {
  const size = next.length
  const index = new Int32Array(size).fill(-1)
  const low = new Int32Array(size)
  const component = new Array<number>(size).fill(-1)
  const stack: number[] = []
  let time = 0
  let found = 0
  for (let root = 0; root < size; root++) {
    if (index[root] !== -1) continue
    const calls: [number, number][] = [[root, 0]]
    while (calls.length > 0) {
      const call = calls[calls.length - 1]!
      const node = call[0]
      if (call[1] === 0) {
        index[node] = low[node] = time++
        stack.push(node)
      }
      const child = next[node]![call[1]++]
      if (child !== undefined) {
        if (index[child] === -1) calls.push([child, 0])
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

/** Walks each component depth first: which edges close a circle, and an order that all others follow. */
function unrolled(edges: Edge[], component: number[], start: number): { back: Set<Edge>; position: number[] } {
  const size = component.length
  // Most turns lie on no circle and have nothing to walk.
  const out: (Edge[] | undefined)[] = []
  edges.forEach((edge) => {
    if (component[edge.from] === component[edge.to]) (out[edge.from] ??= []).push(edge)
  })
  const colour = new Uint8Array(size)
  const back = new Set<Edge>()
  const finished: number[] = []
  const walk = (root: number) => {
    if (!out[root] || colour[root] !== 0) return
    const calls: [number, number][] = [[root, 0]]
    colour[root] = 1
    while (calls.length > 0) {
      const call = calls[calls.length - 1]!
      const edge = out[call[0]]?.[call[1]++]
      if (!edge) {
        calls.pop()
        colour[call[0]] = 2
        finished.push(call[0])
      } else if (colour[edge.to] === 1) back.add(edge)
      else if (colour[edge.to] === 0) {
        colour[edge.to] = 1
        calls.push([edge.to, 0])
      }
    }
  }
  walk(start)
  for (const root in out) walk(Number(root))
  const position = new Array<number>(size).fill(0)
  finished.forEach((turn, order) => (position[turn] = size - 1 - order))
  return { back, position }
}

interface Graph {
  edges: Edge[]
  next: Neighbours
  /** For each reply, how often it may be given. */
  limits: number[]
  /** For each reply, its turn. */
  turnOf: number[]
  breakIns: { to: number; again: number }[]
}

function breakInsOf({ interrupts }: Scenario<unknown>, turnIndex: ReadonlyMap<string, number>): Graph['breakIns'] {
  return Object.values(interrupts).flatMap(({ goto, again }) => {
    const to = turnIndex.get(goto)
    return to === undefined ? [] : [{ to, again }]
  })
}

function graphOf(scenario: Scenario<unknown>, turnIndex: ReadonlyMap<string, number>): Graph {
  const graph: Graph = { edges: [], next: [], limits: [], turnOf: [], breakIns: breakInsOf(scenario, turnIndex) }
  const next: number[][] = []
  let from = 0
  for (const turn in scenario.turns) {
    const reached: number[] = []
    const { replies } = scenario.turns[turn]!
    for (const key in replies) {
      const { again, cases } = replies[key]!
      const reply = graph.limits.push(again) - 1
      graph.turnOf.push(from)
      for (let at = 0; at < cases.length; at++) {
        const to = turnIndex.get(cases[at]!.goto)
        if (to === undefined) continue
        graph.edges.push({ from, to, reply })
        if (!reached.includes(to)) reached.push(to)
      }
    }
    if (reached.length > 0) for (const { to } of graph.breakIns) reached.push(to)
    next.push(reached)
    from++
  }
  return { ...graph, next }
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
  const component = componentsOf(graph.next)
  const { back, position } = unrolled(graph.edges, component, turnIndex.get(scenario.start)!)
  const met = meetings(graph, component, back)
  const returns = graph.limits.map(() => false)
  for (const { reply } of back) returns[reply] = true
  const counted = graph.limits.map((limit, reply) =>
    returns[reply]! || limit < met[component[graph.turnOf[reply]!]!]!)
  return { component, position, returns, counted }
}
