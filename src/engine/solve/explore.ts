import type { Tables } from '../machine/tables.ts'
import { MET, UNMET, type Block } from './blocks.ts'
import { Explorer, type ExploreOptions } from './explorer.ts'
import type { Graph, Situation } from './graph.ts'
import { known } from './known.ts'
import { firstAt } from './shape.ts'

/** A block and its first state. */
interface Numbered {
  block: Block
  first: number
}

/** Numbers the cells that a run has reached, block after block. */
function numbered(blocks: readonly Block[]): { numbered: Numbered[]; states: number; edges: number } {
  let state = 0
  let edges = 0
  const all = blocks.map((block): Numbered => {
    const first = state
    const { states, pattern: { at, situations } } = block
    for (let cell = 0; cell < states.length; cell++) {
      if (states[cell] !== MET) continue
      states[cell] = state++
      edges += situations[at[cell]!]!.slot.length
    }
    return { block, first }
  })
  return { numbered: all, states: state, edges }
}

type Lists = Pick<Graph, 'turn' | 'first' | 'to' | 'reply' | 'chosen' | 'loss' | 'heard' | 'situation'>

const listsFor = (states: number, edges: number): Lists => ({
  turn: new Int32Array(states),
  first: new Int32Array(states + 1),
  heard: new Int16Array(states),
  situation: new Int32Array(states),
  to: new Int32Array(edges),
  reply: new Int32Array(edges),
  chosen: new Uint8Array(edges),
  loss: new Int16Array(edges),
})

/** Writes the edges of one state; returns the number of the next edge. */
function writeEdges(lists: Lists, { reply, chosen, loss, slot }: Situation, ways: Block['ways'], cell: number, begin: number) {
  let edge = begin
  for (let index = 0; index < slot.length; index++, edge++) {
    const { target, goto, move } = firstAt(ways[slot[index]!]!, cell)
    lists.to[edge] = target ? target.states[move[cell]!]! : goto
    lists.reply[edge] = reply[index]!
    lists.chosen[edge] = chosen[index]!
    lists.loss[edge] = loss[index]!
  }
  return edge
}

/** Situations that some state is in, in the order in which they are first met. */
class Met {
  readonly situations: Situation[] = []
  private readonly numbers = new Map<Situation, number>()

  numberOf(situation: Situation): number {
    return known(this.numbers, situation, () => this.situations.push(situation) - 1)
  }
}

/** Writes the states of a block and their edges; returns the number of the next edge. */
function write(lists: Lists, { turn, heard, states, ways, pattern: { at, situations } }: Block, met: Met, begin: number) {
  const numbers = new Int32Array(situations.length).fill(UNMET)
  let edge = begin
  for (let cell = 0; cell < states.length; cell++) {
    const state = states[cell]!
    if (state === UNMET) continue
    const situation = at[cell]!
    lists.turn[state] = turn.index
    lists.heard[state] = heard
    if (numbers[situation] === UNMET) numbers[situation] = met.numberOf(situations[situation]!)
    lists.situation[state] = numbers[situation]!
    edge = writeEdges(lists, situations[situation]!, ways, cell, edge)
    lists.first[state + 1] = edge
  }
  return edge
}

function blockOf(all: readonly Numbered[], state: number): Block {
  let low = 0
  let high = all.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (all[middle]!.first <= state) low = middle
    else high = middle - 1
  }
  return all[low]!.block
}

/** What was explored as flat lists: each is made once, in its full length. */
function graphOf(explorer: Explorer): Graph {
  const { tables, blocks, endings } = explorer
  const { numbered: all, states, edges } = numbered(blocks)
  const lists = listsFor(states, edges)
  const met = new Met()
  blocks.reduce((edge, block) => write(lists, block, met, edge), 0)
  return {
    tables,
    states,
    ...lists,
    situations: met.situations,
    endings,
    find(state) {
      const place = explorer.placeOf(state)
      const found = place ? place.block.states[place.cell]! : UNMET
      return found === UNMET ? undefined : found
    },
    moment(state) {
      const { turn, shape, bits, states: own } = blockOf(all, state)
      return { at: turn.index, meters: shape.valuesAt(own.indexOf(state)), bits, after: -1 }
    },
  }
}

/**
 * Explores a variant completely.
 * @throws TooLarge where it has more cells than `most` (20 million unless said); nothing is sampled instead.
 */
export function explore(tables: Tables, options: ExploreOptions = {}): Graph {
  const explorer = new Explorer(tables, options)
  explorer.run()
  return graphOf(explorer)
}
