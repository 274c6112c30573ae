import type { Evidence, ShownMove, Zone } from '../../src/engine/index.ts'

/** Japan: nine hours ahead, all year. */
export const tokyo: Zone = () => 540

/** A moment of a local day in Japan: the second of November 2026 and so many days on. */
export const at = (day: number, time = '10:00'): string =>
  new Date(Date.parse(`2026-11-02T${time}:00+09:00`) + day * 86_400_000).toISOString()

/** A decision where the counterpart objected; everything else is up to the case. */
export const shown = (more: Partial<ShownMove> = {}): ShownMove =>
  ({ ...plain(), objection: 'too-expensive', ...more })

/** A decision where nobody objects and nothing is asked for. */
export const plain = (): ShownMove => ({ move: 2, turn: 'price', mark: 'good', cost: 4, skills: ['cushion'] })

/** What a finished run showed. */
export const evidence = (more: Partial<Evidence> = {}): Evidence => ({
  attempt: 'one', scenario: 'sketch', variant: 'plain', rulesHash: 'rules', scoring: 1, kind: 'run',
  at: at(0), moves: [shown()], asks: 0, dated: 0,
  ...more,
})
