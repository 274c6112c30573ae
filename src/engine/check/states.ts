import type { CaseRow } from '../machine/rows.ts'
import { error, type Finding } from '../scenario/finding.ts'
import type { Act } from '../scenario/vocabulary.ts'
import type { Graph, Situation } from '../solve/graph.ts'
import type { Solution } from '../solve/values.ts'
import { factsOf } from './facts.ts'

/** The first edge of a state, and the first that is not its own any more. */
export const edgesAt = ({ first }: Graph, state: number): [begin: number, end: number] => [first[state]!, first[state + 1]!]

/** The case that counts on an edge. */
export const caseOn = ({ tables, reply, chosen }: Graph, edge: number): CaseRow =>
  tables.replies[reply[edge]!]!.cases[chosen[edge]!]!

export const makes = (graph: Graph, edge: number, act: Act): boolean => caseOn(graph, edge).acts.includes(act)

/** The cases that count in a situation, of each reply on offer. */
export const casesIn = ({ tables }: Graph, { reply, chosen }: Situation): CaseRow[] =>
  reply.map((number, index) => tables.replies[number]!.cases[chosen[index]!]!)

/** Whether something is decided in a situation: its turn is scored and two replies on offer differ in grade. */
export const isDecisive = ({ tables }: Graph, { turn, loss }: Situation): boolean =>
  tables.turns[turn]!.scored && loss.some((one) => one !== loss[0])

/** Whether something is decided in a state. */
export const isDecision = (graph: Graph, state: number): boolean => isDecisive(graph, graph.situations[graph.situation[state]!]!)

/** Looks at every state whose situation is suspected. */
export function eachState(graph: Graph, isSuspect: (situation: Situation) => boolean, look: (state: number) => void) {
  const suspects = graph.situations.map(isSuspect)
  if (!suspects.includes(true)) return
  for (let state = 0; state < graph.states; state++) if (suspects[graph.situation[state]!]) look(state)
}

type Solutions = ReadonlyMap<string, Solution>

/** Somewhere in a file, with the first variant that is wrong there, and in how many of its states. */
interface Wrong {
  path: string[]
  variant: string
  states: number
}

const findingsAt = (code: string, places: ReadonlyMap<number, Wrong>): Finding[] =>
  [...places.values()].map(({ path, ...detail }) => error(code, path, { ...detail, name: path.at(-1)! }))

function note(places: Map<number, Wrong>, place: number, variant: string, states: number, pathOf: (place: number) => string[]) {
  const known = places.get(place)
  if (!known) places.set(place, { path: pathOf(place), variant, states })
  else if (known.variant === variant) known.states += states
}

/** One finding for each turn that is wrong in some situation. */
export function turnsWhere(code: string, solutions: Solutions, isWrong: (graph: Graph, situation: Situation) => boolean): Finding[] {
  const places = new Map<number, Wrong>()
  for (const [variant, { graph }] of solutions) {
    const pathOf = (turn: number) => ['turns', graph.tables.turns[turn]!.key]
    graph.situations.forEach((situation, at) => {
      if (isWrong(graph, situation)) note(places, situation.turn, variant, factsOf(graph).states[at]!, pathOf)
    })
  }
  return findingsAt(code, places)
}

/** One finding for each reply with which something is wrong on some edge. */
export function repliesWhere(code: string, solutions: Solutions, look: (solution: Solution, wrong: (edge: number) => void) => void): Finding[] {
  const places = new Map<number, Wrong>()
  for (const [variant, solution] of solutions) {
    const { reply, tables: { replies, turns } } = solution.graph
    const pathOf = (number: number) => ['turns', turns[replies[number]!.turn]!.key, 'replies', replies[number]!.key]
    look(solution, (edge) => note(places, reply[edge]!, variant, 1, pathOf))
  }
  return findingsAt(code, places)
}

/** For each variant of its own, one finding where something is wrong with it as a whole. */
export function variantsWhere(
  solutions: Solutions,
  judge: (solution: Solution, path: string[], variant: string) => Finding[],
): Finding[] {
  return [...solutions].flatMap(([variant, solution]) => judge(solution, ['variants', variant], variant))
}
