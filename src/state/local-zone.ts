import type { Zone } from '../engine/index.ts'

/** The clock on the wall of this device. */
export const localZone: Zone = (at) => -new Date(at).getTimezoneOffset()
