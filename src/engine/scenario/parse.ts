import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml'
import type { z } from 'zod'
import { isDeeperThan } from './depth.ts'
import { error, type Finding, type PlacedFinding } from './finding.ts'
import { normalise } from './normal.ts'
import type { Scenario } from './scenario.ts'
import { scenarioFile } from './schema.ts'

/** In bytes of UTF-8; larger files are refused before they are read. */
export const LARGEST_FILE = 2 ** 20

/** Levels of nesting; deeper files are refused, since they could exhaust the reader of YAML. */
const DEEPEST = 64

/** Of a file with more faults than these the first are named. */
const MOST_FINDINGS = 100

const bytesOf = (unit: number) => (unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3)

function sizeOf(text: string): number {
  let bytes = 0
  for (let index = 0; index < text.length; index++) bytes += bytesOf(text.charCodeAt(index))
  return bytes
}

/** Puts a finding at the place in the text that its path names, or at the nearest place above it. */
export type Locate = (finding: Finding) => PlacedFinding

export interface Read<T> {
  /** Absent where a finding is an error. */
  value?: T
  findings: PlacedFinding[]
  locate: Locate
}

const atTop: Locate = (finding) => ({ ...finding, line: 1, column: 1 })
const refused = <T>(finding: Finding): Read<T> => ({ findings: [atTop(finding)], locate: atTop })

function childOf(node: unknown, key: string): { key?: Node; value: unknown } | undefined {
  if (isMap(node)) {
    for (const { key: name, value } of node.items) if (isScalar(name) && String(name.value) === key) return { key: name, value }
  }
  return isSeq(node) && /^\d+$/.test(key) ? { value: node.items[Number(key)] } : undefined
}

/** The offset of the deepest node that the path leads to; steps that the file leaves out as a shorthand are passed over. */
function offsetOf(document: Document, path: string[]): number {
  let node: unknown = document.contents
  let offset = 0
  for (const key of path) {
    const child = childOf(node, key)
    if (!child) continue
    const place = child.key ?? (child.value as Node | null)
    offset = place?.range?.[0] ?? offset
    node = child.value
  }
  return offset
}

function locator(document: Document, lines: LineCounter): Locate {
  return (finding) => {
    const { line, col } = lines.linePos(offsetOf(document, finding.path))
    return { ...finding, line: Math.max(1, line), column: Math.max(1, col) }
  }
}

type Placer = (offset: number) => { line: number; column: number }

const placer = (lines: LineCounter): Placer => (offset) => {
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}

const syntaxFindings = (document: Document, place: Placer): PlacedFinding[] =>
  document.errors.slice(0, MOST_FINDINGS).map((fault) =>
    ({ ...error('yaml-syntax', [], { fault: fault.message.split('\n')[0]! }), ...place(fault.pos[0]) }))

/** Keys that stand twice in a map; the reader of YAML would compare each with each. */
function duplicateFindings(document: Document, place: Placer): PlacedFinding[] {
  const found: PlacedFinding[] = []
  visit(document, {
    Map(_, { items }) {
      const known = new Set<string>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        const name = String(key.value)
        if (known.has(name)) found.push({ ...error('duplicate-key', [], { key: name }), ...place(key.range![0]) })
        known.add(name)
      }
    },
  })
  return found.slice(0, MOST_FINDINGS)
}

function aliasFindings(document: Document, place: Placer): PlacedFinding[] {
  const found: PlacedFinding[] = []
  visit(document, {
    Alias(_, node) {
      found.push({ ...error('yaml-alias', [], { name: node.source }), ...place(node.range![0]) })
      return visit.BREAK
    },
  })
  return found
}

const pathOf = (path: PropertyKey[]) => path.map(String)

/** Of the shapes a value may have, the one whose complaint goes deepest says most. */
function deepest(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const depth = (issues: z.core.$ZodIssue[]) => Math.max(0, ...issues.map(({ path }) => path.length))
  const best = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0]!
  return best.flatMap((inner) => deepest({ ...inner, path: [...issue.path, ...inner.path] }))
}

function schemaFindings(issue: z.core.$ZodIssue): Finding[] {
  const path = pathOf(issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => error('unknown-key', [...path, key], { key }))
    case 'invalid_type':
      return [issue.input === undefined
        ? error('missing-key', path, { key: path.at(-1)!, expected: issue.expected })
        : error('wrong-type', path, { expected: issue.expected })]
    case 'invalid_value':
      return [issue.input === undefined
        ? error('missing-key', path, { key: path.at(-1)!, expected: issue.values.map(String).join(', ') })
        : error('wrong-value', path, { allowed: issue.values.map(String).join(', ') })]
    case 'too_small':
      return [error('too-small', path, { least: Number(issue.minimum) })]
    case 'too_big':
      return [error('too-big', path, { most: Number(issue.maximum) })]
    case 'invalid_key':
      return [error('wrong-key', path, { key: path.at(-1)! })]
    default:
      return [error('wrong-form', path, { rule: issue.message })]
  }
}

/** Reads one YAML document by a schema; anchors, duplicate keys and files over 1 MiB are refused. */
export function readYaml<T>(text: string, schema: z.ZodType<T>): Read<T> {
  if (sizeOf(text) > LARGEST_FILE) return refused(error('file-too-large', [], { most: LARGEST_FILE }))
  if (isDeeperThan(DEEPEST, text)) return refused(error('yaml-too-deep', [], { most: DEEPEST }))
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false, logLevel: 'error' })
  const faults = [syntaxFindings, aliasFindings, duplicateFindings].flatMap((find) => find(document, placer(lines)))
  const locate = locator(document, lines)
  if (faults.length > 0) return { findings: faults, locate }
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }), { reportInput: true })
  if (result.success) return { value: result.data, findings: [], locate }
  const findings = result.error.issues.flatMap(deepest).flatMap(schemaFindings).slice(0, MOST_FINDINGS)
  return { findings: findings.map(locate), locate }
}

/** Reads a scenario file into its normal form; what the words and the graph mean is for the check to judge. */
export function parseScenario(text: string, id: string): Read<Scenario> {
  const { value, ...rest } = readYaml(text, scenarioFile)
  return value ? { ...rest, value: normalise(value, id) } : rest
}
