import { isOver, offered, startOf, step, type State } from '../../src/engine/machine/meaning.ts'
import { applying, caseOf } from '../../src/engine/machine/meaning.ts'
import type { ReplyRow } from '../../src/engine/machine/rows.ts'
import type { Tables } from '../../src/engine/machine/tables.ts'

interface Onward {
  reply: ReplyRow
  loss: number
  next: Node
}

export interface Node {
  state: State
  value: number
  onward: Onward[]
  rest?: { loss: number; value: number; replies: number; mean: number; line: Onward | undefined }
  random?: { loss: number; value: number }
}

const keyOf = ({ at, meters, bits }: State) => JSON.stringify([at, meters, bits])

/** Every reachable moment with nothing forgotten, as a plain graph; undefined where there are more than `most`. */
export function bruteForce(tables: Tables, most = 4000): { start: Node; nodes: Node[] } | undefined {
  const known = new Map<string, Node>()
  const order: Node[] = []
  const visit = (state: State): Node => {
    const found = known.get(keyOf(state))
    if (found) return found
    const node: Node = { state, value: isOver(state) ? tables.endings[-1 - state.at]!.value : 0, onward: [] }
    known.set(keyOf(state), node)
    if (known.size > most) throw new RangeError('too many moments')
    const best = Math.max(0, ...applying(tables, state).map((reply) => caseOf(reply, state).grade))
    for (const reply of offered(tables, state))
      node.onward.push({ reply, loss: best - caseOf(reply, state).grade, next: visit(step(tables, state, reply)) })
    order.push(node)
    return node
  }
  try {
    return { start: visit(startOf(tables)), nodes: order }
  } catch (fault) {
    if (fault instanceof RangeError) return undefined
    throw fault
  }
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

function restOf(node: Node): NonNullable<Node['rest']> {
  if (node.rest) return node.rest
  if (isOver(node.state) || node.onward.length === 0) return (node.rest = { loss: 0, value: node.value, replies: 0, mean: 0, line: undefined })
  const ranked = node.onward.toSorted((a, b) => {
    const [x, y] = [restOf(a.next), restOf(b.next)]
    return a.loss + x.loss - (b.loss + y.loss) || y.value - x.value || y.replies - x.replies
  })
  const line = ranked[0]!
  const rest = restOf(line.next)
  return (node.rest = {
    loss: line.loss + rest.loss, value: rest.value, replies: 1 + rest.replies,
    mean: mean(node.onward.map(({ loss }) => loss)) + rest.mean, line,
  })
}

/** Loss with the charge for what the reply leaves out, straight from the words of decisions E-A 1. */
export function charged(node: Node, { loss, next }: Onward): number {
  const rest = restOf(node)
  const leftOut = rest.line && !isOver(rest.line.next.state) ? restOf(rest.line.next).mean : 0
  return isOver(next.state) && next.value < rest.value ? loss + leftOut : loss
}

export function randomFrom(node: Node): { loss: number; value: number } {
  if (node.random) return node.random
  if (node.onward.length === 0) return (node.random = { loss: 0, value: node.value })
  return (node.random = {
    loss: mean(node.onward.map((way) => charged(node, way) + randomFrom(way.next).loss)),
    value: mean(node.onward.map((way) => randomFrom(way.next).value)),
  })
}
