import { z } from 'zod'
import { readYaml, type Read } from './parse.ts'

const key = z.string().regex(/^[a-z][a-z0-9-]*$/)
const given = z.string().regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/)

const walk = z.strictObject({
  variant: key,
  replies: z.array(given).min(1).describe('The replies in order, as turn/reply.'),
  ending: key.describe('Where they must lead.'),
  score: z.int().optional().describe('The overall they must earn, in whole points, before clamping.'),
  gates: z.enum(['kept', 'broken']).optional(),
})

const walksFile = z.strictObject({ walks: z.record(key, walk) })

/** A planned run: these replies lead to this ending, with these points. */
export type Walk = z.infer<typeof walk>
export type Walks = Record<string, Walk>

/** Reads a scenario's `walks.yaml`; whether the walks end as planned is for the check to judge. */
export function parseWalks(text: string): Read<Walks> {
  const { value, ...rest } = readYaml(text, walksFile)
  return value ? { ...rest, value: value.walks } : rest
}
