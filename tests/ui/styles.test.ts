import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'

type Sources = Readonly<Record<string, string>>

const importsOf = (path: string, sources: Sources) =>
  [...(sources[path] ?? '').matchAll(/^(?:import|export) (?!type )(?:[^'"]*? from )?'(\.[^']+)'/gm)]
    .map(([, target = '']) => posix.join(posix.dirname(path), target))

function reached(path: string, sources: Sources, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  for (const target of importsOf(path, sources)) reached(target, sources, seen)
  return seen
}

const classesIn = (sheet: string) => new Set([...sheet.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name))
const classesOn = (source: string) =>
  new Set([...source.matchAll(/className=(?:"([^"]*)"|\{([^\n]*)\})/g)].flatMap(([, plain, code]) => (plain ?? code ?? '').match(/[a-z][\w-]*/g) ?? []))

/** The parts of the kit that wear a class whose styles neither they bring nor everything that draws them. */
function unstyled(sources: Sources): string[] {
  const sheets = Object.entries(sources).flatMap(([path, text]) => (path.endsWith('.css') ? [{ path, classes: classesIn(text) }] : []))
  const always = reached('app/app.tsx', sources)
  const brings = (path: string, name: string) =>
    sheets.some((sheet) => sheet.classes.has(name) && (always.has(sheet.path) || reached(path, sources).has(sheet.path)))
  return Object.keys(sources).filter((path) => path.startsWith('ui/') && path.endsWith('.tsx')).flatMap((path) => {
    const users = Object.keys(sources).filter((other) => importsOf(other, sources).includes(path))
    return [...classesOn(sources[path] ?? '')]
      .filter((name) => sheets.some((sheet) => sheet.path.startsWith('ui/') && sheet.classes.has(name)))
      .filter((name) => !brings(path, name) && !(users.length > 0 && users.every((user) => brings(user, name))))
      .map((name) => `${path}: ${name}`)
  })
}

const sources = Object.fromEntries(readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^(app|features|ui)\/.*\.(tsx?|css)$/.test(path))
  .map((path) => [path, readFileSync(`src/${path}`, 'utf8')]))

describe('the styles of the kit', () => {
  it('travel with the parts that wear them, whichever screen is opened first', () => {
    expect(unstyled(sources)).toEqual([])
  })

  it.each<[string, Sources, string[]]>([
    ['forgotten', { 'ui/room.tsx': '<p className="room" />', 'ui/stage.css': '.room {}' }, ['ui/room.tsx: room']],
    [
      'brought by one of two that draw it',
      {
        'ui/room.tsx': "<p className={wide ? 'room' : ''} />",
        'ui/stage.css': '.room {}',
        'ui/stage.tsx': "import './stage.css'\nimport { Room } from './room.tsx'",
        'features/briefing/who.tsx': "import { Room } from '../../ui/room.tsx'",
      },
      ['ui/room.tsx: room'],
    ],
    ['its own', { 'ui/room.tsx': 'import \'./room.css\'\n<p className="room" />', 'ui/room.css': '.room {}' }, []],
    ['every page’s', { 'ui/room.tsx': '<p className="room" />', 'ui/base.css': '.room {}', 'app/app.tsx': "import '../ui/base.css'" }, []],
  ])('are told from others when they are %s', (_, some, found) => {
    expect(unstyled(some)).toEqual(found)
  })
})
