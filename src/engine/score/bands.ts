export const BANDS = ['starting', 'developing', 'working', 'strong', 'expert'] as const
export type Band = (typeof BANDS)[number]

/** What may be said of a talk as a whole; where there is no number, the kind says why. */
export type Verdict =
  | { kind: 'judged'; /** 0 to 100. */ overall: number; band: Band; /** A failed gate lowered the band. */ capped: boolean }
  /** The counterpart ended it: no number, whatever had been won before. */
  | { kind: 'broken-off'; band: 'starting' }
  | { kind: 'too-short'; /** Scored decisions met, fewer than eight. */ decisions: number }
  | { kind: 'unfinished' }
