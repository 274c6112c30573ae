import { act, fireEvent, screen, within } from '@testing-library/react'
import { type ComponentProps, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { Attempt, Evidence, Frozen, ShownMove } from '../../../src/engine/index.ts'
import type { Filters } from '../../../src/features/library/filters.ts'
import { LibraryScreen } from '../../../src/features/library/library-screen.tsx'
import type { OpenedFile } from '../../../src/features/library/use-file.ts'
import { attempt, kept } from '../../support/attempt.ts'
import { evidence, shown as shownMove } from '../../support/evidence.ts'
import { renderScreen, type Circumstances } from '../../support/render-screen.tsx'
import { scenario } from '../../support/scenario.ts'
import { methodIn, scriptsOf } from '../../support/script.ts'
import { listing } from './listings.ts'

type Props = ComponentProps<typeof LibraryScreen>

const listings = [listing('first'), listing('second', { level: 2 }), listing('third', { channel: 'meeting', level: 3 })]

/** A promise that React need not wait for: what waits inside an act that nobody awaits is never called again. */
const arrived = <T,>(value: T) => Object.assign(Promise.resolve(value), { status: 'fulfilled', value })
const methods = { en: arrived(methodIn('en')), ja: arrived(methodIn('ja')) }

/** Keeps the filters as the app's address does. */
function Library(props: Partial<Props>) {
  const [filters, setFilters] = useState<Filters>({ query: '' })
  return (
    <LibraryScreen
      listings={listings}
      own={[]}
      filters={filters}
      addresses={{
        briefing: (id) => `#/s/${id}`,
        play: (id, other) => `#/s/${id}/play/${other ?? ''}`,
        drill: (what) => `#/drill${what ? `?card=${what.card}` : ''}`,
        progress: '#/progress',
      }}
      onFilter={setFilters}
      scriptOf={async () => undefined}
      method={() => methods.en}
      onOpenFile={async ({ name }) => ({ file: name, findings: [] })}
      {...props}
    />
  )
}

const renderLibrary = (props: Partial<Props> = {}, circumstances: Circumstances = {}) =>
  renderScreen(<Library {...props} />, circumstances)

const shown = () => screen.queryAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
const card = (title: string) => within(screen.getByRole('heading', { level: 3, name: title }).closest('li')!)
const frozen = (overall: number, more: Partial<Frozen> = {}): Frozen =>
  ({ overall, band: 'working', gates: [], ending: 'good', ...more })
const leftOpen = (id: string, of: string, more: Partial<Attempt> = {}): Attempt => {
  const { finished: _, ...left } = attempt({ id, scenario: of, ...more })
  return left
}
const finished = (id: string, more: Partial<Attempt> = {}) => attempt({ id, scenario: 'first', frozen: frozen(61), ...more })

describe('where to go on', () => {
  it('recommends the first scenario at the first visit, and says where the records stay', async () => {
    await renderLibrary()
    const go = within(screen.getByRole('region', { name: 'A good one to begin with' }))
    expect(go.getByRole('heading', { name: 'The first call' })).toBeVisible()
    expect(go.getByRole('link', { name: /Begin/ })).toHaveAttribute('href', '#/s/first')
    expect(go.getByText('No account. What you do stays in this browser.')).toBeVisible()
  })

  it('recommends the first that was never finished', async () => {
    await renderLibrary({}, { attempts: [finished('done')] })
    const go = within(screen.getByRole('region', { name: 'Next' }))
    expect(go.getByRole('heading', { name: 'The second call' })).toBeVisible()
    expect(go.queryByText(/No account/)).not.toBeInTheDocument()
  })

  it('offers the talk that was left, at its turn, with the last line that was said', async () => {
    const story = scenario({ turns: { t0: { on: ['t1', 3], off: ['bad', 0] }, t1: { on: ['good', 3], off: ['bad', 0] } } })
    const script = scriptsOf(story).en
    const { rulesHash } = script
    const left = leftOpen('left', 'second', { rulesHash, replies: [kept('t0', 'on')] })
    await renderLibrary({ scriptOf: async () => script }, { attempts: [left, finished('done')] })
    const go = within(screen.getByRole('region', { name: 'Where you left off · Turn 2' }))
    expect(await go.findByText('“line t1”')).toBeVisible()
    expect(go.getByText('about 2 turns')).toBeVisible()
    expect(go.getByRole('link', { name: /Continue/ })).toHaveAttribute('href', '#/s/second/play/left')
    expect(go.getByRole('link', { name: 'Start again' })).toHaveAttribute('href', '#/s/second/play/')
    expect(go.getByRole('link', { name: 'Briefing' })).toHaveAttribute('href', '#/s/second')
  })

  it('tells nothing of the turns to come where the setting does not, and offers no new start of an exam', async () => {
    const script = scriptsOf(scenario({ turns: { t0: { on: ['good', 3], off: ['bad', 0] } } })).en
    const left = leftOpen('left', 'second', { rulesHash: script.rulesHash, setting: 'exam' })
    await renderLibrary({ scriptOf: async () => script }, { attempts: [left] })
    const go = within(screen.getByRole('region', { name: 'Where you left off · Turn 1' }))
    expect(await go.findByText('“line t0”')).toBeVisible()
    expect(go.queryByText(/turns$/)).not.toBeInTheDocument()
    expect(go.queryByRole('link', { name: 'Start again' })).not.toBeInTheDocument()
  })

  it('names the other talks that were left, the latest first', async () => {
    const third = leftOpen('c', 'third', { started: '2026-11-04T09:00:00.000Z' })
    const second = leftOpen('b', 'second', { started: '2026-11-03T09:00:00.000Z', replies: [kept('t0', 'on')] })
    await renderLibrary({}, { attempts: [leftOpen('a', 'first'), third, second] })
    const others = within(await screen.findByRole('list', { name: 'Also left open' })).getAllByRole('link')
    expect(others.map(({ textContent }) => textContent)).toEqual(['The second call, turn 2', 'The first call, turn 1'])
    expect(others[0]).toHaveAttribute('href', '#/s/second/play/b')
  })

  it('takes a drill that was left for no talk to go on with', async () => {
    await renderLibrary({}, { attempts: [leftOpen('drill', 'second', { kind: 'drill' })] })
    expect(screen.getByRole('region', { name: 'Next' })).toBeVisible()
  })

  it('goes on with Enter', async () => {
    const { user } = await renderLibrary()
    const pressed = vi.fn()
    screen.getByRole('link', { name: /Begin/ }).addEventListener('click', pressed)
    await user.keyboard('{Enter}')
    expect(pressed).toHaveBeenCalledOnce()
  })
})

describe('what today asks for', () => {
  const LONG_AGO = '1969-12-01T09:00:00.000Z'
  const played = finished('done', { started: LONG_AGO, finished: LONG_AGO })
  const showing = (...moves: ShownMove[]) => evidence({ attempt: 'done', scenario: 'first', at: LONG_AGO, moves })

  /** The library of somebody whose device has been read. */
  async function renderToday({ attempts = [played], shows = [] as Evidence[], language = 'en' as 'en' | 'ja' } = {}) {
    const rendered = await renderLibrary({ method: () => methods[language] }, { attempts, language })
    const { stores } = rendered
    await act(async () => {
      await Promise.all([stores.attempts.getState().load(), stores.evidence.getState().load()])
      shows.forEach((each) => stores.evidence.getState().keep(each))
    })
    return rendered
  }

  it('is nothing to speak of at a first visit', async () => {
    await renderToday({ attempts: [] })
    expect(screen.queryByRole('region', { name: 'Worth another go today' })).not.toBeInTheDocument()
  })

  it('is the turns that fade, each with what it trains, where it stands and how long it takes', async () => {
    await renderToday({ shows: [showing(shownMove({ turn: 'price', principle: 'P51', mark: 'costly', move: 2 }), shownMove({ turn: 'later', mark: 'mixed', move: 4 }))] })
    const today = within(await screen.findByRole('region', { name: 'Worth another go today' }))
    const name = methodIn('en').principles['P51']!.name
    expect(await today.findByRole('link', { name })).toHaveAttribute('href', '#/drill?card=first/price/plain')
    expect(today.getByText('The first call · turn 3')).toBeVisible()
    expect(today.getByText('Short rehearsals: 2, about 4 minutes')).toBeVisible()
    expect(today.getByRole('link', { name: 'Begin with the first' })).toHaveAttribute('href', '#/drill')
  })

  it('is what the trainee meant to try, until they have', async () => {
    const meant = finished('meant', { plan: { text: 'When he says he is busy, I ask for a day.', on: '2026-11-03' } })
    const did = finished('did', { plan: { text: 'I wait.', kept: LONG_AGO } })
    await renderToday({ attempts: [meant, did] })
    const today = within(await screen.findByRole('region', { name: 'Worth another go today' }))
    expect(await today.findByRole('link', { name: 'When he says he is busy, I ask for a day.' })).toHaveAttribute('href', '#/s/first')
    expect(today.getByText(/The first call · .*November 3/)).toBeVisible()
    expect(today.queryByText('I wait.')).not.toBeInTheDocument()
  })

  it('is nothing, at no cost, where nothing is due', async () => {
    await renderToday()
    const today = within(await screen.findByRole('region', { name: 'Worth another go today' }))
    expect(await today.findByText('Nothing is due today. A missed day costs nothing.')).toBeVisible()
    expect(today.getByRole('link', { name: 'Your progress' })).toHaveAttribute('href', '#/progress')
  })

  it('tells when the next one is due', async () => {
    const today = new Date(0).toISOString()
    await renderToday({ shows: [{ ...showing(shownMove({ mark: 'best' })), at: today }] })
    expect(await screen.findByText(/^The next rehearsal comes up on /)).toBeVisible()
  })

  it('speaks Japanese', async () => {
    await renderToday({ shows: [showing(shownMove())], language: 'ja' })
    const today = within(await screen.findByRole('region', { name: '今日もう一度' }))
    expect(await today.findByText('短い練習を1つ、およそ2分')).toBeVisible()
  })
})

describe('the cards', () => {
  it('lead to the briefing and say channel, minutes and level', async () => {
    await renderLibrary()
    const second = card('The second call')
    expect(second.getByRole('link', { name: 'The second call' })).toHaveAttribute('href', '#/s/second')
    expect(second.getByText('Phone · 8 min')).toBeVisible()
    expect(second.getByRole('img', { name: 'Level 2 of 3' })).toBeVisible()
  })

  it('show what the last finished run came to', async () => {
    const older = finished('older', { started: '2026-10-01T09:00:00.000Z', frozen: frozen(30, { band: 'developing' }) })
    await renderLibrary({}, { attempts: [older, finished('newer')] })
    expect(card('The first call').getByRole('img', { name: 'Last result: 61 of 100, Working' })).toBeVisible()
    expect(card('The first call').getByText('Working 61')).toBeVisible()
  })

  it('show no number where none was given', async () => {
    const { overall: _, band: __, ...short } = frozen(0)
    await renderLibrary({}, { attempts: [finished('short', { frozen: short })] })
    expect(card('The first call').getByText('too short to judge')).toBeVisible()
  })

  it('count the variants in which the trainee is ready', async () => {
    const strong = (id: string, variant: string) => finished(id, { variant, frozen: frozen(80, { band: 'strong' }) })
    await renderLibrary({}, { attempts: [strong('one', 'calm')] })
    expect(card('The first call').getByText('ready 1 of 2')).toBeVisible()
  })

  it('say when both are done', async () => {
    const strong = (id: string, variant: string) => finished(id, { variant, frozen: frozen(80, { band: 'strong' }) })
    await renderLibrary({}, { attempts: [strong('one', 'calm'), strong('two', 'busy')] })
    expect(card('The first call').getByText('ready')).toBeVisible()
  })
})

describe('finding a conversation', () => {
  it('filters by channel, with counts', async () => {
    const { user } = await renderLibrary()
    await user.click(screen.getByRole('button', { name: 'Phone 2' }))
    expect(shown()).toEqual(['The first call', 'The second call'])
    await user.click(screen.getByRole('button', { name: 'All 3' }))
    expect(shown()).toHaveLength(3)
  })

  it('keeps level, situation and skill behind one button, and says how many of them are in use', async () => {
    const { user } = await renderLibrary()
    const more = screen.getByRole('button', { name: 'More filters' })
    expect(more).toHaveAttribute('aria-expanded', 'false')
    await user.click(more)
    await user.click(await screen.findByRole('button', { name: 'Level 2 1' }))
    expect(shown()).toEqual(['The second call'])
    expect(screen.getByRole('button', { name: 'Level 2 1' })).toHaveAttribute('aria-pressed', 'true')
    await user.click(screen.getByRole('button', { name: 'Level 2 1' }))
    expect(shown()).toHaveLength(3)
    await user.click(within(screen.getByRole('group', { name: 'Skill' })).getByRole('button', { name: 'Cushion 3' }))
    await user.click(within(screen.getByRole('group', { name: 'Situation' })).getByRole('button', { name: 'Gatekeeper 3' }))
    expect(screen.getByRole('button', { name: 'More filters (2)' })).toHaveAttribute('aria-expanded', 'true')
  })

  it('keeps the focus on a filter that was the last to narrow the list', async () => {
    const { user } = await renderLibrary()
    await user.click(screen.getByRole('button', { name: 'More filters' }))
    const level = await screen.findByRole('button', { name: 'Level 2 1' })
    await user.click(level)
    await user.click(level)
    expect(level).toHaveFocus()
  })

  it('stands open where the address narrows by them', async () => {
    await renderLibrary({ filters: { family: 'gatekeeper', query: '' } })
    expect(await screen.findByRole('button', { name: 'Gatekeeper 3' })).toHaveAttribute('aria-pressed', 'true')
  })

  it('searches from the slash key', async () => {
    const { user } = await renderLibrary()
    await user.keyboard('/third')
    expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveValue('third')
    expect(shown()).toEqual(['The third call'])
    expect(screen.getByText('Conversations shown: 1')).toHaveAttribute('role', 'status')
  })

  it('says so where nothing is found, and clears the filters', async () => {
    const { user } = await renderLibrary()
    await user.type(screen.getByRole('searchbox'), 'nowhere')
    expect(screen.getByRole('heading', { name: 'Nobody here yet' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(shown()).toHaveLength(3)
  })
})

describe('a list of which the rest is missing', () => {
  it('says so and asks again', async () => {
    const onFetch = vi.fn()
    const { user } = await renderLibrary({ onFetch })
    expect(await screen.findByText('The rest of the list has not arrived.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Fetch it' }))
    expect(onFetch).toHaveBeenCalledOnce()
  })
})

describe('scenarios of one’s own', () => {
  const file = new File(['version: 1'], 'mine.yaml')
  const finding = { code: 'weights-sum', severity: 'error', line: 12, column: 5, path: ['weights'], detail: { sum: 90 } } as const
  const refused: OpenedFile = { file: 'mine.yaml', findings: [{ ...finding, path: [...finding.path] }] }

  it('opens a file and says that it stands in the library', async () => {
    const own = [listing('own-mine', { title: 'My own call' })]
    const { user } = await renderLibrary({ own, onOpenFile: async () => ({ id: 'own-mine', file: 'mine.yaml', findings: [] }) })
    await user.upload(screen.getByLabelText('Open a scenario file…', { selector: 'input' }), file)
    expect(await screen.findByText('My own call stands under “Your scenarios”.')).toBeVisible()
    expect(card('My own call').getByRole('link')).toHaveAttribute('href', '#/s/own-mine')
  })

  it('shows where a broken file is broken, and what mends it', async () => {
    const { user } = await renderLibrary({ onOpenFile: async () => refused })
    await user.upload(screen.getByLabelText('Open a scenario file…', { selector: 'input' }), file)
    const findings = within(await screen.findByRole('region', { name: 'mine.yaml' }))
    expect(findings.getByRole('heading')).toHaveFocus()
    expect(findings.getByText(/Error · Line 12, column 5/)).toBeVisible()
    expect(findings.getByText('The weights add up to 90. Change them so that they add up to 100.')).toBeVisible()
    await user.click(findings.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('region', { name: 'mine.yaml' })).not.toBeInTheDocument()
  })

  it('says so where a file cannot be read at all', async () => {
    const { user } = await renderLibrary({ onOpenFile: () => Promise.reject(new Error('gone')) })
    await user.upload(screen.getByLabelText('Open a scenario file…', { selector: 'input' }), file)
    expect(await screen.findByText('mine.yaml could not be read. Nothing has been changed.')).toBeVisible()
  })

  it('takes a file that is dropped on the page', async () => {
    const onOpenFile = vi.fn(async () => refused)
    await renderLibrary({ onOpenFile })
    const page = screen.getByRole('heading', { level: 1 })
    fireEvent.dragOver(page, { dataTransfer: { types: ['Files'] } })
    expect(screen.getByText('Drop the file to open it')).toBeVisible()
    fireEvent.drop(page, { dataTransfer: { types: ['Files'], files: [file] } })
    expect(onOpenFile).toHaveBeenCalledExactlyOnceWith(file)
    expect(await screen.findByRole('region', { name: 'mine.yaml' })).toBeVisible()
  })

  it('removes one from this browser', async () => {
    const own = [listing('own-mine', { title: 'My own call' })]
    const { user, stores } = await renderLibrary({ own })
    const { language, words, cast, ...edition } = scriptsOf(scenario({ turns: { t0: { on: ['good', 3], off: ['bad', 0] } } })).en
    const mine = { ...edition, wordings: [{ language, words, cast }], id: 'own-mine', file: 'mine.yaml', added: '2026-11-02' }
    stores.ownScenarios.getState().keep(mine)
    await user.click(screen.getByRole('button', { name: 'Remove My own call' }))
    expect(stores.ownScenarios.getState().all).toEqual({})
  })
})

describe('the library in Japanese', () => {
  it('greets at the first visit', async () => {
    await renderLibrary({}, { language: 'ja' })
    expect(screen.getByRole('region', { name: 'まずはこの一本から' })).toBeVisible()
    expect(screen.getByText('登録は要りません。記録はこのブラウザの中だけに残ります。')).toBeVisible()
    expect(screen.getByRole('button', { name: '電話 2' })).toBeVisible()
  })
})
