import { dirname, join } from 'node:path/posix'
import { parseSync } from 'vite'

/** A source file by its path inside src. */
export type SourceFile = { path: string; text: string }

/** A file as the rules read it: what it imports (types too) and every node of its syntax tree. */
type Reading = { path: string; imports: string[]; nodes: Node[]; top: Node[] }
type Node = { type: string; [field: string]: unknown }
type Rule = (files: Reading[]) => string[]

/** Which rooms and packages a room may look into, and the packages that only some of its files may. */
export type House = { doors: Record<string, string[]>; keepers: { room: string; door: string; files: RegExp }[] }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const each of value) yield* nodesIn(each)
  if (!isNode(value)) return
  yield value
  for (const field of Object.values(value)) if (typeof field === 'object') yield* nodesIn(field)
}

export function read({ path, text }: SourceFile): Reading {
  const { program, errors } = parseSync(path, text)
  const body: unknown[] = program.body
  if (errors[0]) throw new SyntaxError(`${path}: ${errors[0].message}`)
  const nodes = [...nodesIn(program)]
  const imports = nodes.flatMap(specifiersOf).map((specifier) => targetOf(path, specifier))
  return { path, imports, nodes, top: body.filter(isNode) }
}

const textOf = (node: unknown) => (isNode(node) && typeof node.value === 'string' ? node.value : undefined)
const nameOf = (node: unknown) => (isNode(node) && typeof node.name === 'string' ? node.name : textOf(node))
const argumentsOf = (node: Node) => (Array.isArray(node.arguments) ? node.arguments : [])

/** The specifiers in a node that load another file: imports of every kind, workers by `new URL`, and globs. */
function specifiersOf(node: Node): string[] {
  const source = isUrlOfModule(node) || isGlob(node) ? argumentsOf(node)[0] : node.source
  return [...nodesIn(source)].flatMap((part) => textOf(part) ?? [])
}

const isMeta = (node: unknown) => isNode(node) && node.type === 'MetaProperty'
const isGlob = ({ type, callee }: Node) =>
  type === 'CallExpression' && isNode(callee) && isMeta(callee.object) && nameOf(callee.property) === 'glob'

function isUrlOfModule(node: Node) {
  const base: unknown = argumentsOf(node)[1]
  return node.type === 'NewExpression' && nameOf(node.callee) === 'URL' && isNode(base) && isMeta(base.object)
}

/** Where a specifier leads: a path inside src, a package by its name, else `node`, `virtual` or a folder outside src. */
function targetOf(path: string, specifier: string): string {
  const bare = specifier.replace(/\?.*$/, '')
  if (bare.startsWith('.')) return outside(join('src', dirname(path), bare))
  if (bare.startsWith('/')) return outside(bare.slice(1))
  const scheme = /^(node|virtual):/.exec(bare)?.[1]
  return scheme ?? bare.split('/').slice(0, bare.startsWith('@') ? 2 : 1).join('/')
}

const outside = (path: string) => (path.startsWith('src/') ? path.slice('src/'.length) : (path.split('/')[0] ?? path))

/** The rules that hang on the table of doors. */
export function doorRules({ doors, keepers }: House): Record<string, Rule> {
  const rowOf = (path: string) =>
    Object.keys(doors)
      .filter((row) => path === row || path.startsWith(`${row}/`))
      .toSorted((a, b) => b.length - a.length)[0]
  const featureOf = (path: string) => path.split('/').slice(0, 2).join('/')
  const roomOf = (path: string) => (rowOf(path) === 'features' ? featureOf(path) : (rowOf(path) ?? path))
  const isOpen = (from: string, to: string) =>
    rowOf(from) !== rowOf(to) && doors[rowOf(from) ?? '']?.includes(rowOf(to) ?? to)

  return {
    'every file stands in a room of the table': (files) =>
      files.filter(({ path }) => !rowOf(path)).map(({ path }) => `${path}: has no row`),

    'a room looks only through its own doors': eachImport(
      (path, target) => roomOf(path) !== roomOf(target) && !isOpen(path, target),
    ),

    'some doors open for a few files only': eachImport((path, target) =>
      keepers.some(({ room, door, files }) => rowOf(path) === room && target === door && !files.test(path)),
    ),

    'the parts of a feature reach no store and no session': eachImport(
      (path, target) =>
        path.startsWith('features/') &&
        !/(-screen\.tsx|\/use-[a-z-]+\.tsx?)$/.test(path) &&
        ['state', 'session'].includes(rowOf(target) ?? ''),
    ),
  }
}

const eachImport =
  (isBreach: (path: string, target: string) => boolean | undefined): Rule =>
  (files) =>
    files.flatMap(({ path, imports }) => {
      const breaches = imports.filter((target) => isBreach(path, target))
      return breaches.map((target) => `${path}: imports ${target}`)
    })

const eachNode =
  (findingIn: (node: Node, path: string) => string | false | undefined): Rule =>
  (files) =>
    files.flatMap(({ path, nodes }) => {
      const findings = nodes.flatMap((node) => findingIn(node, path) || [])
      return findings.map((finding) => `${path}: ${finding}`)
    })

/** The rules that hold whatever the table says. `scenarios` are the names that no source may speak. */
export const plainRules = (scenarios: string[]): Record<string, Rule> => ({
  'no file leads back to itself': (files) => cyclesIn(new Map(files.map(({ path, imports }) => [path, imports]))),

  'the engine knows neither chance nor clock': eachNode((node, path) => path.startsWith('engine/') && chanceIn(node)),

  'only features and the app speak': eachNode(
    (node, path) => !/^(features|app|i18n)\//.test(path) && speaks(node) && 'speaks',
  ),

  'only its own room speaks and hears': eachNode(
    (node, path) => !/^(state\/voice\/|main\.tsx$)/.test(path) && voices.find((word) => nameOf(node) === word),
  ),

  'no text becomes markup or code': eachNode((node) => markupOrCodeIn(node)),

  'no source names a scenario': eachNode((node) => scenarios.find((name) => wordsIn(node).includes(name))),

  'nothing is exported by default': eachNode((node) => isDefaultExport(node) && 'exports a default'),

  'no type is any': eachNode((node) => node.type === 'TSAnyKeyword' && 'any'),

  'no file but the doors of the engine only passes on': (files) => {
    const barrels = files.filter(({ top }) => top.length > 0 && top.every(isPassedOn))
    return barrels.flatMap(({ path }) => (['engine/index.ts', 'engine/files.ts'].includes(path) ? [] : `${path}: a barrel`))
  },
})

function cyclesIn(graph: Map<string, string[]>): string[] {
  const done = new Set<string>()
  function visit(path: string, way: string[]): string[] {
    if (way.includes(path)) return [[...way.slice(way.indexOf(path)), path].join(' > ')]
    if (done.has(path)) return []
    const found = (graph.get(path) ?? []).flatMap((next) => visit(next, [...way, path]))
    done.add(path)
    return found
  }
  return [...graph.keys()].flatMap((path) => visit(path, []))
}

const clocks = ['performance', 'crypto']

function chanceIn(node: Node): string | false {
  const called = nameOf(node.callee)
  const renamed = node.type === 'VariableDeclarator' ? (nameOf(node.init) ?? '') : ''
  const member = node.type === 'MemberExpression' ? `${nameOf(node.object)}.${nameOf(node.property)}` : ''
  if (node.type === 'NewExpression' && called === 'Date' && argumentsOf(node).length === 0) return 'new Date()'
  if (node.type === 'CallExpression' && called === 'Date') return 'Date()'
  if (['Math', 'Date', ...clocks].includes(renamed)) return `${renamed} under another name`
  return /^(Math\.random|Date\.now|performance\..*|crypto\..*)$/.test(member) && member
}

const isCallOfT = (node: Node) =>
  node.type === 'CallExpression' && nameOf(node.callee) === 't' && textOf(argumentsOf(node)[0]) !== undefined

const speaks = (node: Node) => isCallOfT(node) || nameOf(node) === 'useTranslation'

const voices = ['speechSynthesis', 'SpeechSynthesisUtterance', 'MediaRecorder', 'getUserMedia']

const markup = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'srcdoc', 'srcDoc']

function markupOrCodeIn(node: Node): string | false | undefined {
  const called = ['CallExpression', 'NewExpression'].includes(node.type) ? nameOf(node.callee) : ''
  return called === 'eval' || called === 'Function' ? called : markup.find((word) => nameOf(node) === word)
}

/** A string's own segments, be it a name, a path or an address: 'scenarios/april/scenario.yaml' holds three. */
function wordsIn(node: Node): string[] {
  const cooked = isNode(node) && node.type === 'TemplateElement' ? (node.value as { cooked?: string }).cooked : textOf(node)
  return (cooked ?? '').trim().split(/[/#?]/)
}

const isDefaultExport = ({ type, exported }: Node) =>
  type === 'ExportDefaultDeclaration' || (type === 'ExportSpecifier' && nameOf(exported) === 'default')

const isPassedOn = ({ type, source }: Node) => type === 'ExportAllDeclaration' || (type === 'ExportNamedDeclaration' && isNode(source))
