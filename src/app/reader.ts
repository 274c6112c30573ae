import { readerOf, type Readings } from '../engine/index.ts'
import type { RubyReader } from '../ui/ruby.tsx'

/** Parts texts by the readings of a scenario's words. */
export const readerFor = (readings: Readings): RubyReader => readerOf(readings)
