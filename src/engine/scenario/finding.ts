export type Severity = 'error' | 'warning'

/** Something wrong in a file: a stable code, a place, and what a sentence about it needs to know. */
export interface Finding {
  code: string
  severity: Severity
  /** The keys that lead to the place, outermost first. */
  path: string[]
  /** Blanks of the sentence that the code stands for. */
  detail: Record<string, string | number>
}

/** A finding with its place in the text; line and column count from 1. */
export interface PlacedFinding extends Finding {
  line: number
  column: number
}

export const error = (code: string, path: string[], detail: Finding['detail'] = {}): Finding =>
  ({ code, severity: 'error', path, detail })

export const warning = (code: string, path: string[], detail: Finding['detail'] = {}): Finding =>
  ({ code, severity: 'warning', path, detail })
