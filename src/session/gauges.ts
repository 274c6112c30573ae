import { metersOf, type Meters } from '../engine/index.ts'
import { caseBefore } from './speech.ts'
import { startOfLetter } from './letter.ts'
import { turnAtMoment, type Talk } from './talk.ts'

export interface Gauge {
  value: number
  /** By the last reply. */
  change: number
  of: number
}

export interface Gauges {
  /** 0 to 100. */
  trust?: Gauge
  patience?: Gauge
  presence?: Gauge
  /** 0 to 100, each side by itself; absent where the scenario weighs no care. */
  cares?: { client: number; firm: number }
}

/** Care that fills its side of the balance. */
const FULL_CARE = 8

const weighsCare = ({ structure }: Talk) => Object.values(structure.turns).some(({ replies }) =>
  Object.values(replies).some(({ cases }) => cases.some(({ cares }) => cares)))

function caresUntil(talk: Talk, until: number): Required<Gauges>['cares'] {
  const shown = talk.moments.slice(1, until + 1).flatMap((_, index) => caseBefore(talk, index + 1)?.cares ?? [])
  const share = (side: 'client' | 'firm') =>
    Math.max(0, Math.min(100, (100 * shown.reduce((sum, cares) => sum + cares[side], 0)) / FULL_CARE))
  return { client: share('client'), firm: share('firm') }
}

/** The moment before what was last given: the parts of a letter are read as one. */
const momentBefore = (talk: Talk, index: number) =>
  talk.moments[turnAtMoment(talk, index - 1)?.part === undefined ? index - 1 : startOfLetter(talk, index - 1)] ?? talk.moments[index]!

/** The meters at a moment of the talk, with what the last reply did to them. */
export function gaugesAt(talk: Talk, index: number): Gauges {
  const { tables, moments } = talk
  const now = metersOf(tables, moments[index]!.meters)
  const before = metersOf(tables, momentBefore(talk, index).meters)
  const most = metersOf(tables, tables.meters.map(({ max }) => max))
  const gauge = (name: keyof Meters & keyof Gauges): Gauges => {
    const [value, of] = [now[name], most[name]]
    return value === undefined || of === undefined ? {} : { [name]: { value, of, change: value - (before[name] ?? value) } }
  }
  const cares = weighsCare(talk) ? { cares: caresUntil(talk, index) } : {}
  return { ...gauge('trust'), ...gauge('patience'), ...gauge('presence'), ...cares }
}
