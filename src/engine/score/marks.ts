/** ◎ ○ △ ✕ and ⊘, from the best to the line that must not be crossed. */
export const MARKS = ['best', 'good', 'mixed', 'costly', 'redline'] as const
export type Mark = (typeof MARKS)[number]

export type Tally = Record<Mark, number>
