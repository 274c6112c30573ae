import type { Cares, Meters } from '../../engine/index.ts'

/** A change with its sign, in the field's own minus. */
export const signed = (change: number): string => `${change < 0 ? '−' : '+'}${Math.abs(change)}`

/** What was lost; nothing where nothing was. */
export const loss = (cost: number): string | undefined => (cost > 0 ? signed(-cost) : undefined)

export type Effect = { what: 'trust' | 'patience' | 'presence' | 'client' | 'firm'; change: number }

type Changed = { before: Meters; after: Meters; cares?: Cares }

/** What a move did to the meters and the two cares, without what it left as it was. */
export function effectsOf({ before, after, cares = { client: 0, firm: 0 } }: Changed): Effect[] {
  const effects: Effect[] = [
    { what: 'trust', change: (after.trust ?? 0) - (before.trust ?? 0) },
    { what: 'patience', change: (after.patience ?? 0) - (before.patience ?? 0) },
    { what: 'presence', change: (after.presence ?? 0) - (before.presence ?? 0) },
    { what: 'client', change: cares.client },
    { what: 'firm', change: cares.firm },
  ]
  return effects.filter(({ change }) => change !== 0)
}

/** Running sums of care between −1 and 1, so that the farthest point still lies in the square. */
export function inSquare(points: readonly Cares[]): Cares[] {
  const reach = Math.max(4, ...points.flatMap(({ client, firm }) => [Math.abs(client), Math.abs(firm)]))
  return points.map(({ client, firm }) => ({ client: client / reach, firm: firm / reach }))
}
