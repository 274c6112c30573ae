import { assign, setup } from 'xstate'
import type { Scenario } from '../scenario/scenario.ts'
import { isOffered, replyNamed, startOf, step, type State } from './meaning.ts'
import type { ReplyRow } from './rows.ts'
import { tablesOf, type Tables } from './tables.ts'

/** A reply, named by its key. */
export interface ReplyEvent {
  type: string
}

interface Compiled {
  context: { moment: State }
  events: ReplyEvent
}

/** A key is a state's or an event's name; XState reads a dot as a path, and a key has none. */
const keyAt = ({ turns, endings }: Tables, at: number) => (at < 0 ? endings[-1 - at]!.key : turns[at]!.key)

/** Everywhere a reply can lead: what its cases say, and what may break in before a turn. */
function targetsOf({ cases }: ReplyRow, { interrupts }: Tables): number[] {
  const gotos = cases.map(({ goto }) => goto)
  const breakIns = gotos.some((goto) => goto >= 0) ? interrupts.map(({ goto }) => goto) : []
  return [...new Set([...breakIns, ...gotos])]
}

/** The one place a reply leads to, whatever the moment; undefined where it depends. */
function onlyTarget(row: ReplyRow, tables: Tables): number | undefined {
  if (row.cases.length === 1 && tables.interrupts.length === 0) return row.cases[0]!.goto
  const targets = targetsOf(row, tables)
  return targets.length === 1 ? targets[0] : undefined
}

const isOfferedNow = (tables: Tables, { moment }: Compiled['context'], { type }: ReplyEvent) => {
  const reply = replyNamed(tables.turns[moment.at]!, type)
  return reply !== undefined && isOffered(reply, moment)
}

const afterReply = (tables: Tables, { moment }: Compiled['context'], { type }: ReplyEvent): State =>
  step(tables, moment, replyNamed(tables.turns[moment.at]!, type)!)

const machineSetup = (tables: Tables) =>
  setup({
    types: {} as Compiled,
    guards: {
      isOffered: ({ context, event }) => isOfferedNow(tables, context, event),
      leadsTo: ({ context, event }, { at }: { at: number }) =>
        isOfferedNow(tables, context, event) && afterReply(tables, context, event).at === at,
    },
    actions: {
      give: assign(({ context, event }) => ({ moment: afterReply(tables, context, event) })),
    },
  })

const GIVE: 'give'[] = ['give']

/**
 * XState copies a transition for its reply and fills in the last four keys. They stand here already because V8 gives each
 * copy that has to make room for more a shape of its own, at five times the time and twice the memory.
 */
const transitionTo = (target: string, guard: 'isOffered' | { type: 'leadsTo'; params: { at: number } }) =>
  ({ target, guard, actions: GIVE, reenter: false, source: undefined, eventType: undefined, toJSON: undefined })

type Transition = ReturnType<typeof transitionTo>
type Node = { on: Record<string, Transition | Transition[]> } | { type: 'final' }

/** For each turn and each ending the transition that all replies share which lead nowhere else. */
interface Ways {
  turns: readonly Transition[]
  endings: readonly Transition[]
}

const waysIn = ({ turns, endings }: Tables): Ways => ({
  turns: turns.map(({ key }) => transitionTo(key, 'isOffered')),
  endings: endings.map(({ key }) => transitionTo(key, 'isOffered')),
})

function transitionsOf(row: ReplyRow, tables: Tables, { turns, endings }: Ways): Transition | Transition[] {
  const only = onlyTarget(row, tables)
  if (only !== undefined) return only < 0 ? endings[-1 - only]! : turns[only]!
  return targetsOf(row, tables).map((at) => transitionTo(keyAt(tables, at), { type: 'leadsTo', params: { at } }))
}

function statesOf(tables: Tables): Record<string, Node> {
  const ways = waysIn(tables)
  const states: Record<string, Node> = {}
  for (const { key, replies } of tables.turns) {
    const on: Record<string, Transition | Transition[]> = {}
    for (let index = 0; index < replies.length; index++)
      on[replies[index]!.key] = transitionsOf(replies[index]!, tables, ways)
    states[key] = { on }
  }
  for (const { key } of tables.endings) states[key] = { type: 'final' }
  return states
}

/** The machine of tables that were compiled already. */
export function machineOf(tables: Tables) {
  const start = startOf(tables)
  return machineSetup(tables).createMachine({
    id: `${tables.id}/${tables.variant}`,
    initial: keyAt(tables, start.at),
    context: { moment: start },
    states: statesOf(tables),
  })
}

/**
 * Compiles one variant of a scenario to an XState machine: a state per turn, a final state per ending, an event per
 * reply. Guards and actions call the functions of `meaning.ts` and decide nothing themselves. Starts no actor.
 */
export const compile = (scenario: Scenario<unknown>, variant: string) => machineOf(tablesOf(scenario, variant))

export type ScenarioMachine = ReturnType<typeof compile>
