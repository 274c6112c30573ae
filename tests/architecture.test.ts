import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { doorRules, plainRules, read, type SourceFile } from './support/house.ts'

const engine = (...rooms: string[]) => rooms.map((room) => `engine/${room}`)
/** What is needed to play, and what is needed to read scenario files: the second brings yaml and zod along. */
const door = 'engine/index.ts'
const files = 'engine/files.ts'

/** Which rooms and packages each room may look into. Every room sees itself; every feature is a room of its own. */
const doors = {
  'engine/scenario': ['zod', 'yaml'],
  'engine/machine': [...engine('scenario'), 'xstate'],
  'engine/solve': engine('scenario', 'machine'),
  'engine/score': engine('scenario', 'machine', 'solve'),
  'engine/check': engine('scenario', 'machine', 'solve', 'score'),
  'engine/report': engine('scenario', 'machine', 'solve', 'score'),
  'engine/schedule': [...engine('scenario', 'score', 'report'), 'ts-fsrs'],
  'engine/export': engine('scenario', 'machine', 'score', 'report'),
  'engine/index.ts': engine('scenario', 'machine', 'solve', 'score', 'check', 'report', 'export', 'schedule'),
  'engine/files.ts': engine('scenario', 'machine', 'solve', 'score', 'check', 'report'),
  session: [door, 'xstate', '@xstate/react', 'react'],
  state: [door, 'zustand', 'idb', 'ical-generator', 'react'],
  i18n: ['i18next', 'react', 'virtual'],
  ui: ['react', 'framer-motion', 'uqr', '@tanstack/react-virtual'],
  features: [door, 'session', 'state', 'i18n', 'ui', 'react'],
  app: [door, files, 'drawn', 'offline', 'features', 'session', 'state', 'i18n', 'ui', 'react', 'wouter', 'virtual', 'scenarios'],
  drawn: [door],
  offline: [],
  cli: [door, files, 'i18n', 'node', 'vite', 'budoux'],
  'main.tsx': ['app', 'state', 'i18n', 'react', 'react-dom'],
}

/** Packages that only some files of a room may open. */
const keepers = [
  { room: 'engine/schedule', door: 'ts-fsrs', files: /^engine\/schedule\/memory\.ts$/ },
  { room: 'session', door: 'react', files: /^session\/use-sitting\.ts$/ },
  { room: 'session', door: '@xstate/react', files: /^session\/use-sitting\.ts$/ },
  { room: 'state', door: 'react', files: /\/use-[a-z-]+\.ts$/ },
  { room: 'state', door: 'ical-generator', files: /^state\/calendar-file\.ts$/ },
  { room: 'i18n', door: 'react', files: /^i18n\/use-translation\.ts$/ },
  { room: 'ui', door: 'uqr', files: /^ui\/qr-code\.tsx$/ },
  { room: 'ui', door: 'framer-motion', files: /^ui\/motion(-features)?\.tsx?$/ },
  { room: 'ui', door: '@tanstack/react-virtual', files: /^ui\/virtual-grid\.tsx$/ },
  { room: 'cli', door: 'vite', files: /^cli\/vite-[a-z-]+\.ts$/ },
  { room: 'cli', door: 'budoux', files: /^cli\/vite-[a-z-]+\.ts$/ },
  { room: 'app', door: 'engine/files.ts', files: /^app\/solver\.worker\.ts$/ },
]

const rulesFor = (scenarios: string[]) => ({ ...doorRules({ doors, keepers }), ...plainRules(scenarios) })

const scenarios = readdirSync('scenarios', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'method')
  .map((entry) => entry.name)

const sources: SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }))

describe('the house', () => {
  const house = sources.map(read)

  it.each(Object.entries(rulesFor(scenarios)))('%s', (_, rule) => {
    expect(rule(house)).toEqual([])
  })

  it('has sources to look at and scenarios not to name', () => {
    expect([sources.length > 0, scenarios.length > 0]).toEqual([true, true])
  })
})

const rules = rulesFor(['a-hard-call'])

/** Every breach once, under the rule that must speak up: what its finding names, and the file that breaks it. */
const breaches: Record<string, [finding: string, path: string, text: string][]> = {
  'every file stands in a room of the table': [
    ['has no row', 'utils/text.ts', 'export const trim = 1'],
  ],
  'a room looks only through its own doors': [
    ['ui/card.tsx', 'engine/score/loss.ts', "import { Card } from '../../ui/card.tsx'"],
    ['engine/machine', 'engine/scenario/parse.ts', "import { replay } from '../machine/replay.ts'"],
    ['react', 'engine/machine/replay.ts', "const react = await import('react')"],
    ['node', 'engine/check/rules/tells.ts', "import fs from 'node:fs'"],
    ['xstate', 'engine/solve/solve.ts', "import { transition } from 'xstate'"],
    ['engine/check', 'engine/score/bands.ts', "import { check } from '../check/check.ts'"],
    ['engine/score', 'session/sitting.ts', "import { loss } from '../engine/score/loss.ts'"],
    ['state/attempts.ts', 'session/sitting.ts', "import { attempts } from '../state/attempts.ts'"],
    ['ui/card.tsx', 'state/attempts.ts', "type Card = import('../ui/card.tsx').Card"],
    ['xstate', 'state/attempts.ts', "export { createStore } from 'xstate'"],
    ['i18n/en.json', 'ui/card.tsx', "import en from '../i18n/en.json'"],
    ['engine/index.ts', 'i18n/index.ts', "import type { Locale } from '../engine/index.ts'"],
    ['conversation', 'features/briefing/cast.tsx', "import { Stage } from '../conversation/stage.tsx'"],
    ['wouter', 'features/library/library-screen.tsx', "import { Link } from 'wouter'"],
    ['app', 'features/library/library-screen.tsx', "import { routes } from '../../app/routes.tsx'"],
    ['scenarios', 'features/library/library-screen.tsx', "const all = import.meta.glob('/scenarios/*')"],
    ['app', 'ui/card.tsx', "const file = new URL('../app/solver.worker.ts', import.meta.url)"],
    ['zustand', 'app/routes.tsx', "import { createStore } from 'zustand/vanilla'"],
    ['yaml', 'app/loader.ts', "import { parse } from 'yaml'"],
    ['session', 'cli/scenarios.ts', "import { useSitting } from '../session/use-sitting.ts'"],
    ['ui/card.tsx', 'main.tsx', "import { Card } from './ui/card.tsx'"],
  ],
  'some doors open for a few files only': [
    ['react', 'session/sitting.ts', "import { useState } from 'react'"],
    ['@xstate/react', 'session/sitting.ts', "import { useSelector } from '@xstate/react'"],
    ['react', 'state/attempts.ts', "import { useState } from 'react'"],
    ['react', 'i18n/index.ts', "import { useState } from 'react'"],
    ['framer-motion', 'ui/card.tsx', "import { m } from 'framer-motion'"],
    ['uqr', 'ui/card.tsx', "import { encode } from 'uqr'"],
    ['@tanstack/react-virtual', 'ui/card.tsx', "import { useVirtualizer } from '@tanstack/react-virtual'"],
    ['ical-generator', 'state/plans.ts', "import ical from 'ical-generator'"],
    ['ts-fsrs', 'engine/schedule/today.ts', "import { fsrs } from 'ts-fsrs'"],
    ['vite', 'cli/scenarios.ts', "import { build } from 'vite'"],
    ['budoux', 'cli/scenarios.ts', "import { loadDefaultJapaneseParser } from 'budoux'"],
    ['engine/files.ts', 'app/loader.ts', "import { checkScenario } from '../engine/files.ts'"],
  ],
  'the parts of a feature reach no store and no session': [
    ['state', 'features/debrief/moment.tsx', "import { attempts } from '../../state/attempts.ts'"],
    ['session', 'features/debrief/moment.tsx', "import { useSitting } from '../../session/use-sitting.ts'"],
  ],
  'no file leads back to itself': [
    ['ui/a.tsx > ui/a.tsx', 'ui/a.tsx', "import type { A } from './a.tsx'\nexport type B = A"],
  ],
  'the engine knows neither chance nor clock': [
    ['Math.random', 'engine/solve/bots.ts', 'export const luck = Math.random()'],
    ['Math.random', 'engine/solve/bots.ts', "export const luck = Math['random']()"],
    ['Math', 'engine/solve/bots.ts', 'export const { random } = Math'],
    ['Date.now', 'engine/machine/replay.ts', 'export const now = Date.now()'],
    ['new Date()', 'engine/machine/replay.ts', 'export const now = new Date()'],
    ['performance.now', 'engine/machine/replay.ts', 'export const now = performance.now()'],
    ['crypto.randomUUID', 'engine/machine/replay.ts', 'export const id = crypto.randomUUID()'],
  ],
  'only features and the app speak': [
    ['speaks', 'ui/card.tsx', "export const Card = () => <p>{t('library.card')}</p>"],
    ['speaks', 'session/use-sitting.ts', 'export const words = () => useTranslation()'],
  ],
  'only its own room speaks and hears': [
    ['speechSynthesis', 'features/conversation/voice.tsx', 'export const stop = () => window.speechSynthesis.cancel()'],
    ['MediaRecorder', 'state/attempts.ts', 'export const record = (stream: MediaStream) => new MediaRecorder(stream)'],
  ],
  'no text becomes markup or code': [
    [
      'dangerouslySetInnerHTML',
      'ui/card.tsx',
      'export const Card = (html: string) => <p dangerouslySetInnerHTML={{ __html: html }} />',
    ],
    ['innerHTML', 'ui/card.tsx', 'export const show = (node: Element) => { node.innerHTML = "" }'],
    ['outerHTML', 'ui/card.tsx', "export const show = (node: Element) => node['outerHTML']"],
    ['eval', 'app/loader.ts', "export const run = () => eval('1')"],
    ['Function', 'app/loader.ts', "export const run = new Function('return 1')"],
  ],
  'no source names a scenario': [
    ['a-hard-call', 'features/library/first.ts', "export const first = 'a-hard-call'"],
    ['a-hard-call', 'app/routes.tsx', `export const first = (days: number) => \`#/s/a-hard-call/play?days=\${days}\``],
  ],
  'nothing is exported by default': [
    ['default', 'ui/card.tsx', 'export default function Card() { return null }'],
    ['default', 'ui/card.tsx', 'const Card = 1\nexport { Card as default }'],
  ],
  'no type is any': [
    ['any', 'state/attempts.ts', 'export const all: Map<string, any> = new Map()'],
  ],
  'no file but the doors of the engine only passes on': [
    ['barrel', 'ui/index.ts', "export { Card } from './card.tsx'"],
  ],
}

const rows = Object.entries(breaches).flatMap(([rule, seeds]) => seeds.map((seed) => [rule, ...seed] as const))

describe('a breach', () => {
  it.each(rows)('of "%s" is found: %s in %s', (rule, finding, path, text) => {
    const findings = rules[rule]?.([read({ path, text })])
    expect(findings).toEqual([expect.stringContaining(path)])
    expect(findings?.[0]).toContain(finding)
  })

  it('is seeded for every rule', () => {
    expect(Object.keys(breaches).toSorted()).toEqual(Object.keys(rules).toSorted())
  })

  it('of the circle is found across files', () => {
    const circle = [
      { path: 'ui/a.tsx', text: "import type { B } from './b.tsx'\nexport type A = B" },
      { path: 'ui/b.tsx', text: "import type { A } from './a.tsx'\nexport type B = A" },
    ]
    expect(rules['no file leads back to itself']?.(circle.map(read))).toEqual(['ui/a.tsx > ui/b.tsx > ui/a.tsx'])
  })
})

describe('what only looks like a breach', () => {
  it.each([
    ['a comment', 'engine/score/loss.ts', "// import { Card } from '../../ui/card.tsx', Math.random(), any, innerHTML\nexport const loss = 1"],
    ['a string', 'state/attempts.ts', `export const hint = "import x from 'xstate'; new Date()"`],
    ['a date that was handed in', 'engine/report/debrief.ts', 'export const day = (at: number) => new Date(at).toISOString()'],
    ['a type built on any word', 'engine/check/finding.ts', 'export const any = (list: boolean[]) => list.some(Boolean)'],
    ['a screen at its store', 'features/debrief/debrief-screen.tsx', "import { attempts } from '../../state/attempts.ts'\nexport const screen = attempts"],
    ['a hook at its session', 'features/conversation/use-conversation.ts', "import { useSitting } from '../../session/use-sitting.ts'\nexport const use = useSitting"],
    ['a feature at home', 'features/debrief/debrief-screen.tsx', "import { Moment } from './moment.tsx'\nexport const part = Moment"],
  ])('%s stays unblamed', (_, path, text) => {
    const file = read({ path, text })
    expect(Object.values(rules).flatMap((rule) => rule([file]))).toEqual([])
  })
})
