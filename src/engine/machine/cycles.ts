import type { Scenario } from '../scenario/scenario.ts'

/** Where a scenario's turns can come back to themselves, and what keeps them from doing so for ever. */
export interface Cycles {
  /** For each turn, its strongly connected component; an edge never leads to a lower number. */
  component: readonly number[]
  /** For each turn, its place in an order that every reply follows unless it is in `returning`. */
  position: readonly number[]
  /** Replies, as `turn/reply`, that lead back; without them the turns could be walked once only. */
  returning: ReadonlySet<string>
  /** Replies whose uses must be counted, since a run may come back to them more often than they may be given. */
  counted: ReadonlySet<string>
}

interface Edge {
  from: number
  to: number
  reply: string
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
function unrolled(edges: Edge[], size: number, component: number[], start: number): { back: Set<Edge>; position: number[] } {
  const out: Edge[][] = Array.from({ length: size }, () => [])
  for (const edge of edges) if (component[edge.from] === component[edge.to]) out[edge.from]!.push(edge)
  const colour = new Uint8Array(size)
  const back = new Set<Edge>()
  const finished: number[] = []
  const roots = [start, ...Array.from({ length: size }, (_, turn) => turn)]
  for (const root of roots) {
    if (colour[root] !== 0) continue
    const calls: [number, number][] = [[root, 0]]
    colour[root] = 1
    while (calls.length > 0) {
      const call = calls[calls.length - 1]!
      const edge = out[call[0]]![call[1]++]
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
  const position = new Array<number>(size).fill(0)
  finished.forEach((turn, order) => (position[turn] = size - 1 - order))
  return { back, position }
}

interface Graph {
  edges: Edge[]
  next: Neighbours
  limits: Map<string, number>
  breakIns: { to: number; again: number }[]
}

function graphOf(scenario: Scenario<unknown>, turnIndex: ReadonlyMap<string, number>): Graph {
  const breakIns = Object.values(scenario.interrupts).flatMap(({ goto, again }) => {
    const to = turnIndex.get(goto)
    return to === undefined ? [] : [{ to, again }]
  })
  const edges: Edge[] = []
  const next: number[][] = []
  const limits = new Map<string, number>()
  for (const [turn, { replies }] of Object.entries(scenario.turns)) {
    const from = turnIndex.get(turn)!
    const reached = new Set<number>()
    for (const [key, reply] of Object.entries(replies)) {
      limits.set(`${turn}/${key}`, reply.again)
      for (const { goto } of reply.cases) {
        const to = turnIndex.get(goto)
        if (to === undefined) continue
        edges.push({ from, to, reply: `${turn}/${key}` })
        reached.add(to)
      }
    }
    if (reached.size > 0) for (const { to } of breakIns) reached.add(to)
    next.push([...reached])
  }
  return { edges, next, limits, breakIns }
}

/** Finds the circles of a scenario: which replies lead back and which replies' uses a state must remember. */
export function cyclesOf(scenario: Scenario<unknown>, turnIndex: ReadonlyMap<string, number>): Cycles {
  const { edges, next, limits, breakIns } = graphOf(scenario, turnIndex)
  const component = componentsOf(next)
  const { back, position } = unrolled(edges, next.length, component, turnIndex.get(scenario.start) ?? 0)
  const returning = new Set([...back].map(({ reply }) => reply))
  const visits = component.map(() => 1)
  const rise = (to: number, by: number) => {
    for (let turn = 0; turn < visits.length; turn++) if (component[turn] === component[to]) visits[turn]! += by
  }
  const risen = new Set<string>()
  for (const { reply, to } of back) {
    if (!risen.has(reply)) rise(to, limits.get(reply) ?? 1)
    risen.add(reply)
  }
  for (const { to, again } of breakIns) rise(to, again)
  const runsOut = ([reply, limit]: [string, number]) => limit < visits[turnIndex.get(reply.split('/')[0]!)!]!
  const counted = new Set([...returning, ...[...limits].filter(runsOut).map(([reply]) => reply)])
  return { component, position, returning, counted }
}
