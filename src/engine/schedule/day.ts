/** How many minutes local time is ahead of universal time at a moment, in milliseconds since 1970. */
export type Zone = (at: number) => number

/** The hour at which a day begins: what is done after midnight belongs to the evening before. */
export const DAY_BEGINS = 4

const MINUTE = 60_000
const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** The local day of a moment, as a number that grows by one each day; a day begins at four in the morning. */
export const dayOf = (at: number, zone: Zone): number => Math.floor((at + zone(at) * MINUTE - DAY_BEGINS * HOUR) / DAY)

/** The date of a day, as YYYY-MM-DD. */
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)
