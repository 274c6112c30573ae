import type { Evidence, Mark } from '../../engine/index.ts'

/** A decision of the trainee's at which a principle was at stake. */
export type Met = { attempt: string; scenario: string; move: number; mark: Mark; at: string }

/** Where each principle was met, the latest first. */
export function metByPrinciple(evidence: readonly Evidence[]): ReadonlyMap<string, readonly Met[]> {
  const by = new Map<string, Met[]>()
  for (const { attempt, scenario, at, kind, moves } of evidence.toSorted((a, b) => b.at.localeCompare(a.at)))
    for (const { principle, move, mark } of moves) {
      // A drill is one reply of a talk: its debrief is that of the talk.
      if (principle === undefined || kind === 'drill') continue
      by.set(principle, [...(by.get(principle) ?? []), { attempt, scenario, move, mark, at }])
    }
  return by
}
