import { z } from 'zod'
import { error, type Finding, type PlacedFinding } from './finding.ts'
import { readYaml } from './parse.ts'
import type { Readings } from './readings.ts'
import { ACTS, LANGUAGES, SKILLS, STEPS, type Act, type Skill } from './vocabulary.ts'

const key = z.string().regex(/^[a-z][a-z0-9-]*$/)
const words = z.string().trim().min(1)
const text = z.record(z.enum(LANGUAGES), words)
const listed = <T extends z.ZodType>(item: T) =>
  z.union([item.transform((one) => [one]), z.array(item).min(1)])

const asked = z.strictObject({
  tests: listed(z.enum(SKILLS)).optional(),
  objection: listed(key).optional(),
  step: listed(z.enum(STEPS)).optional(),
  cue: listed(key).optional(),
  closing: z.literal('open').optional(),
})

const principle = z.strictObject({
  name: text,
  rule: text,
  explanation: text,
  method: listed(z.string().regex(/^M\d\d$/)),
  if: asked,
  then: z.array(z.enum(ACTS)), // oxlint-disable-line unicorn/no-thenable -- acts, by the files’ own word: never awaited
  avoid: z.array(z.enum(ACTS)),
})

const system = z.strictObject({
  name: text,
  weight: z.enum(['core', 'support', 'edge']),
  seed: listed(z.string().regex(/^S\d$/)),
  card: text,
})

const person = z.strictObject({
  name: text,
  reading: words,
  role: text,
  firm: text,
  portrait: key,
  voice: text,
  traits: z.array(text).min(1),
})

const named = z.strictObject({ name: text })
const skill = z.strictObject({ name: text, advice: text })
const act = z.strictObject({ name: text, play: text, observer: text, fault: z.literal(true).optional() })

const files = {
  principles: z.strictObject({ principles: z.record(z.string().regex(/^P\d\d$/), principle) }),
  systems: z.strictObject({ systems: z.record(z.string().regex(/^M\d\d$/), system) }),
  skills: z.strictObject({ skills: z.record(z.enum(SKILLS), skill) }),
  acts: z.strictObject({ acts: z.record(z.enum(ACTS), act) }),
  objections: z.strictObject({ objections: z.record(key, named) }),
  cues: z.strictObject({ cues: z.record(key, named) }),
  cast: z.strictObject({ cast: z.record(key, person) }),
  readings: z.strictObject({ readings: z.record(words, words) }),
}

export type Principle = z.infer<typeof principle>
export type System = z.infer<typeof system>
export type Person = z.infer<typeof person>
export type Named = z.infer<typeof named>

/** What all scenarios share, each thing by its key. */
export interface Method {
  principles: Record<string, Principle>
  systems: Record<string, System>
  skills: Record<Skill, z.infer<typeof skill>>
  acts: Record<Act, z.infer<typeof act>>
  objections: Record<string, Named>
  cues: Record<string, Named>
  cast: Record<string, Person>
  /** Of hard Japanese words. */
  readings: Readings
}

export type MethodName = keyof Method

/** The files of `scenarios/method`, without their ending; each holds one map, under its own name. */
export const METHOD_NAMES = Object.keys(files) as MethodName[]

/** A finding with the name of the file it stands in. */
export interface FiledFinding extends PlacedFinding {
  file: string
}

function unknownIn(place: string[], names: readonly string[] | undefined, known: object, code: string): Finding[] {
  const blank = code.replace('unknown-', '')
  return (names ?? []).flatMap((name, index) =>
    Object.hasOwn(known, name) ? [] : [error(code, [...place, String(index)], { [blank]: name })])
}

/** Names in the principles that stand for nothing in the other files. */
function strayNames({ principles, systems, cues, objections }: Method): Finding[] {
  return Object.entries(principles).flatMap(([name, { method, if: { cue, objection } }]) => {
    const place = ['principles', name]
    return [
      ...unknownIn([...place, 'method'], method, systems, 'unknown-method'),
      ...unknownIn([...place, 'if', 'cue'], cue, cues, 'unknown-cue'),
      ...unknownIn([...place, 'if', 'objection'], objection, objections, 'unknown-objection'),
    ]
  })
}

const filed = (name: MethodName) => (finding: PlacedFinding): FiledFinding => ({ ...finding, file: `${name}.yaml` })

const isWhole = (method: Partial<Method>): method is Method => METHOD_NAMES.every((name) => method[name] !== undefined)

/** Reads the files of the method, given by name; the value is absent where anything is wrong with them. */
export function parseMethod(texts: Partial<Record<MethodName, string>>): { value?: Method; findings: FiledFinding[] } {
  const reads = METHOD_NAMES.map((name) => ({ name, ...readYaml<Partial<Method>>(texts[name] ?? '', files[name]) }))
  const findings = reads.flatMap((read) => read.findings.map(filed(read.name)))
  const method: Partial<Method> = Object.assign({}, ...reads.map(({ value }) => value))
  if (!isWhole(method)) return { findings }
  const { locate } = reads.find(({ name }) => name === 'principles')!
  const stray = strayNames(method).map(locate).map(filed('principles'))
  return stray.length > 0 ? { findings: stray } : { value: method, findings }
}
