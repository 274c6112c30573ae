import { error, type Finding } from '../scenario/finding.ts'
import type { Graph } from '../solve/graph.ts'
import type { Solution } from '../solve/values.ts'
import type { CaseRow } from '../machine/tables.ts'
import type { Act } from '../scenario/vocabulary.ts'

/** The first edge of a state, and the first that is not its own any more. */
export const edgesAt = ({ first }: Graph, state: number): [begin: number, end: number] => [first[state]!, first[state + 1]!]

export const turnKeyAt = ({ tables, turn }: Graph, state: number): string => tables.turns[turn[state]!]!.key

export const turnPath = (graph: Graph, state: number): string[] => ['turns', turnKeyAt(graph, state)]

/** The case that counts on an edge. */
export const caseOn = ({ tables, reply, chosen }: Graph, edge: number): CaseRow =>
  tables.replies[reply[edge]!]!.cases[chosen[edge]!]!

export const makes = (graph: Graph, edge: number, act: Act): boolean => caseOn(graph, edge).acts.includes(act)

export function replyPath({ tables, reply }: Graph, edge: number): string[] {
  const { turn, key } = tables.replies[reply[edge]!]!
  return ['turns', tables.turns[turn]!.key, 'replies', key]
}

/** Whether something is decided in a state: its turn is scored and two replies on offer differ in grade. */
export function isDecision(graph: Graph, state: number): boolean {
  const [begin, end] = edgesAt(graph, state)
  if (!graph.tables.turns[graph.turn[state]!]!.scored) return false
  for (let edge = begin + 1; edge < end; edge++) if (graph.loss[edge] !== graph.loss[begin]) return true
  return false
}

/** One finding for each place that some state of some variant is wrong at: the first variant, and how many states. */
export function placesWhere(
  code: string,
  solutions: ReadonlyMap<string, Solution>,
  look: (solution: Solution, state: number) => string[][],
): Finding[] {
  const found = new Map<string, { path: string[]; variant: string; states: number }>()
  for (const [variant, solution] of solutions)
    for (let state = 0; state < solution.graph.states; state++)
      for (const path of look(solution, state)) {
        const known = found.get(path.join('/'))
        if (!known) found.set(path.join('/'), { path, variant, states: 1 })
        else if (known.variant === variant) known.states++
      }
  return [...found.values()].map(({ path, ...detail }) => error(code, path, { ...detail, name: path.at(-1)! }))
}

/** For each variant of its own, one finding where something is wrong with it as a whole. */
export function variantsWhere(
  solutions: ReadonlyMap<string, Solution>,
  judge: (solution: Solution, path: string[], variant: string) => Finding[],
): Finding[] {
  return [...solutions].flatMap(([variant, solution]) => judge(solution, ['variants', variant], variant))
}
