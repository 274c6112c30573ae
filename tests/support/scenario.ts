import { normalise } from '../../src/engine/scenario/normal.ts'
import type { Scenario } from '../../src/engine/scenario/scenario.ts'
import { scenarioFile } from '../../src/engine/scenario/schema.ts'

type Json = Record<string, unknown>

/** A turn in one line: `{ good: ['next', 3], weak: ['next', 1, { effects: { trust: -1 } }] }`. */
export type Replies = Record<string, [goto: string, quality?: number | Json | undefined, more?: Json]>

export interface Sketch {
  turns: Record<string, Replies | [replies: Replies, more: Json]>
  endings?: Record<string, number | Json>
  variants?: Json
  weights?: Json
  meters?: Json
  gates?: unknown[]
  interrupts?: Json
  [key: string]: unknown
}

const words = (en: string) => ({ en, ja: `${en}。` })

const replyFrom = (key: string, [goto, quality, more]: Replies[string]): Json =>
  ({ ...words(key), goto, ...(quality === undefined ? {} : { quality }), ...more })

function turnFrom(key: string, sketch: Sketch['turns'][string]): Json {
  const [replies, more] = Array.isArray(sketch) ? sketch : [sketch, {}]
  const scored = Object.values(replies).some(([, quality]) => quality !== undefined)
  return {
    by: 'sato-towa',
    says: words(`line ${key}`),
    ...(scored ? { tests: ['opening'] } : {}),
    replies: Object.fromEntries(Object.entries(replies).map(([name, reply]) => [name, replyFrom(name, reply)])),
    ...more,
  }
}

const endingFrom = (key: string, sketch: number | Json): Json =>
  ({ outcome: 'open', says: words(`end ${key}`), ...(typeof sketch === 'number' ? { value: sketch } : sketch) })

/** A whole scenario file from a sketch of its turns; everything else has a plain default. */
export function fileFrom({ turns, endings = { good: 100, bad: 0 }, ...rest }: Sketch): Json {
  return {
    version: 1,
    title: words('A talk'),
    summary: words('Two people talk.'),
    family: 'gatekeeper',
    channel: 'phone',
    level: 1,
    minutes: 5,
    methods: ['M01'],
    briefing: { you: words('You'), goal: words('Goal'), facts: [words('A fact')] },
    cast: ['sato-towa'],
    weights: { opening: 100 },
    meters: { trust: { start: 3 } },
    variants: { plain: {} },
    start: Object.keys(turns)[0],
    turns: Object.fromEntries(Object.entries(turns).map(([key, turn]) => [key, turnFrom(key, turn)])),
    endings: Object.fromEntries(Object.entries(endings).map(([key, ending]) => [key, endingFrom(key, ending)])),
    ...rest,
  }
}

/** A scenario from a sketch, in its normal form. */
export const scenario = (sketch: Sketch): Scenario => normalise(scenarioFile.parse(fileFrom(sketch)), 'sketch')
