import type { Graph } from '../solve/graph.ts'
import { likelihoods } from '../solve/policy.ts'
import { once } from './once.ts'

/** What one walk over the states of a variant gathers for all rules; each list has one entry for each situation. */
export interface Facts {
  /** Its first state. */
  first: Int32Array
  /** How many states it has. */
  states: Int32Array
  /** How often random play is in it during one run, on average. */
  likely: Float64Array
}

function gathered(graph: Graph): Facts {
  const { situation, situations } = graph
  const ofState = likelihoods(graph)
  const first = new Int32Array(situations.length)
  const states = new Int32Array(situations.length)
  const likely = new Float64Array(situations.length)
  for (let state = graph.states - 1; state >= 0; state--) {
    const at = situation[state]!
    first[at] = state
    states[at]!++
    likely[at]! += ofState[state]!
  }
  return { first, states, likely }
}

export const factsOf = once(gathered)
