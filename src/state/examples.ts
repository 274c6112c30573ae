import { dayOf, type Attempt, type Listing } from '../engine/index.ts'
import type { Slate } from './journal.ts'
import { localZone } from './local-zone.ts'
import { attemptsOf, openAttempt } from './past.ts'
import type { Stores } from './stores.ts'

/** A model conversation that was looked at: for which scenario, and which talk was shown. */
export interface SeenExample {
  scenario: string
  shown: string
  variant: string
  /** Milliseconds since 1970. */
  at: number
}

const KEY = 'taiza-examples'

const isSeen = (value: unknown): value is SeenExample =>
  typeof value === 'object' && value !== null && 'scenario' in value && 'shown' in value && 'variant' in value && 'at' in value

function readFrom(slate: Slate | undefined): SeenExample[] {
  try {
    const read: unknown = JSON.parse(slate?.getItem(KEY) ?? '[]')
    return Array.isArray(read) ? read.filter(isSeen) : []
  } catch {
    return []
  }
}

/** Where nothing can be written, the page itself remembers. */
const unwritten = new WeakMap<Stores, SeenExample[]>()

const isSameDay = (now: number) => ({ at }: SeenExample) => dayOf(at, localZone) === dayOf(now, localZone)

/** The model conversations that were looked at today; a day begins at four in the morning. */
export const examplesToday = (stores: Stores): SeenExample[] =>
  [...readFrom(stores.slate), ...(unwritten.get(stores) ?? [])].filter(isSameDay(stores.now()))

/** Whether what was seen bears on a scenario: it was looked at for it, or it was that scenario's own. */
const concerns = (scenario: string) => (seen: SeenExample) => seen.scenario === scenario || seen.shown === scenario

export const sawExample = (stores: Stores, scenario: string): boolean => examplesToday(stores).some(concerns(scenario))

/** The variants of a scenario whose model conversation was shown today. */
export const variantsShown = (stores: Stores, scenario: string): string[] =>
  examplesToday(stores).filter(({ shown }) => shown === scenario).map(({ variant }) => variant)

/** Remembers until the day is over that a model conversation was seen; the talks it bears on go on as practice. */
export function noteExample(stores: Stores, example: Omit<SeenExample, 'at'>) {
  const seen = { ...example, at: stores.now() }
  const today = examplesToday(stores)
  const isKnown = today.some(({ scenario, shown, variant }) =>
    scenario === seen.scenario && shown === seen.shown && variant === seen.variant)
  if (!isKnown) {
    try {
      if (!stores.slate) throw new Error('there is nothing to write on')
      stores.slate.setItem(KEY, JSON.stringify([...today, seen]))
    } catch {
      unwritten.set(stores, [...(unwritten.get(stores) ?? []), seen])
    }
  }
  markOpen(stores, [example.scenario, example.shown])
}

function markOpen({ attempts }: Stores, scenarios: readonly string[]) {
  const { all, keep } = attempts.getState()
  for (const scenario of new Set(scenarios)) {
    const open = openAttempt(all, scenario)
    if (open && !open.example) keep({ ...open, example: true })
  }
}

/** The variant of a scenario that was finished most often, so that the next run is another; the last of equals. */
function mostPlayed(variants: readonly string[], attempts: readonly Attempt[]): string | undefined {
  const count = (variant: string) => attempts.filter((each) => each.variant === variant && each.finished).length
  const most = Math.max(...variants.map(count))
  return variants.findLast((variant) => count(variant) === most)
}

type Known = Pick<Listing, 'id' | 'family' | 'variants'>

/**
 * Whose model conversation is shown before a scenario is played: that of another scenario of the family, else of a
 * variant that is not being played. Undefined where there is neither.
 */
export function exampleFor(
  scenario: Known, listings: readonly Known[], all: Readonly<Record<string, Attempt>>,
): { scenario: string; variant: string } | undefined {
  const other = listings.find(({ id, family }) => family === scenario.family && id !== scenario.id)
  const shown = other ?? scenario
  const playing = openAttempt(all, scenario.id)?.variant
  const variants = other ? shown.variants : shown.variants.filter((variant) => variant !== playing)
  if (!other && scenario.variants.length < 2) return undefined
  const variant = mostPlayed(variants, attemptsOf(all, shown.id))
  return variant === undefined ? undefined : { scenario: shown.id, variant }
}
