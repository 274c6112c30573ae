import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app/app.tsx'
import { createLoader } from '../../src/app/loader.ts'
import type { Solver } from '../../src/app/solver.ts'
import { debriefOf, solve, type Attempt, type Language } from '../../src/engine/index.ts'
import { learnAll, speak, startSpeaking } from '../../src/i18n/index.ts'
import { createStores } from '../../src/state/stores.ts'
import { attempt as attemptWith, kept } from '../support/attempt.ts'
import { shelfOf, slateOf } from '../support/device.ts'
import { siteOf } from '../support/library.ts'
import { scenario } from '../support/scenario.ts'
import { method, scriptsOf } from '../support/script.ts'

const said = (en: string, ja = `${en}。`) => ({ en, ja })

const talk = scenario({
  title: said('A hard call', '難しい電話'),
  methods: ['M05'],
  turns: {
    hello: { greet: ['price', 3], shout: ['price', 0] },
    price: [
      { hear: ['order', 3, { acts: ['cushion'], principle: 'P04' }], argue: ['order', 0, { principle: 'P04' }] },
      { objection: 'too-expensive', tests: ['cushion'], recap: said('The quote lies on the table.') },
    ],
    order: [{ ask: ['good', 3, { acts: ['ask-order', 'fix-date'] }], wait: ['bad', 0] }, { tests: ['closing'], recap: said('She nods.') }],
  },
  weights: { opening: 20, cushion: 40, closing: 40 },
})

const solver: Solver = {
  prepare: () => undefined,
  debrief: async ({ structure }, attempt) => debriefOf({ scenario: structure, attempt, solution: solve(structure, attempt.variant) }),
  open: async () => ({ findings: [] }),
}

const { rulesHash, wordsHash } = scriptsOf(talk).en

const run = (more: Partial<Attempt> = {}): Attempt => attemptWith({
  rulesHash, wordsHash, replies: [kept('hello', 'greet'), kept('price', 'argue'), kept('order', 'ask')], ...more,
})

const frozen = (overall: number): NonNullable<Attempt['frozen']> => ({ overall, band: 'strong', gates: [], ending: 'good' })

type Visit = { address?: string; attempts?: Attempt[]; language?: Language; now?: string }

async function visit({ address = '#/progress', attempts = [run()], language = 'en', now = '2026-11-20T09:00:00Z' }: Visit = {}) {
  window.location.hash = address
  await speak(language)
  let time = Date.parse(now)
  const stores = createStores({ language, slate: slateOf(), shelf: shelfOf(attempts), locks: undefined, now: () => (time += 1000), chance: () => 7 })
  await Promise.all([stores.attempts.getState().load(), stores.evidence.getState().load()])
  await act(async () => void render(<App stores={stores} services={{ loader: createLoader(siteOf(talk)), solver }} />))
  const user = userEvent.setup()
  const click = async (name: string) => {
    const button = await screen.findByRole('button', { name })
    await act(async () => user.click(button))
  }
  return { user, click, stores }
}

const region = (name: string) => screen.findByRole('region', { name })

beforeAll(() => startSpeaking('en').then(learnAll))
beforeEach(() => {
  document.documentElement.dataset['motion'] = 'reduced'
})
afterEach(() => {
  vi.restoreAllMocks()
  cleanup()
  window.location.hash = ''
})

describe('progress before any run', () => {
  it('is one empty line and the way to begin', async () => {
    await visit({ attempts: [] })
    expect(await screen.findByRole('img', { name: /without a mark/ })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Begin' })).toHaveAttribute('href', '#/s/sketch')
    expect(screen.queryByRole('region', { name: 'Skills' })).not.toBeInTheDocument()
  })
})

describe('progress', () => {
  it('has a row for each skill with its decisions, its marks and the day to come back', async () => {
    await visit()
    const skills = await region('Skills')
    const row = (await within(skills).findByRole('heading', { name: 'Cushion' })).closest('li')!
    expect(within(row).getByText('n = 1')).toBeVisible()
    expect(within(row).getByRole('img')).toHaveAccessibleName('1 decision in eight weeks; Mon, November 2 Costly; next: Today')
    expect(within(skills).getByText(/Not at stake so far: .*Farewell/)).toBeVisible()
  })

  it('keeps first and best apart, each with its way to the debrief', async () => {
    await visit({ attempts: [
      run({ id: 'first', setting: 'guided', frozen: frozen(41), started: '2026-11-01T09:00:00.000Z' }),
      run({ id: 'best', frozen: frozen(88), started: '2026-11-05T09:00:00.000Z' }),
    ] })
    const row = (await within(await region('First and best')).findAllByRole('row'))[1]!
    expect(within(row).getByRole('link', { name: '41' })).toHaveAttribute('href', '#/s/sketch/debrief/first')
    expect(within(row).getByRole('link', { name: '88' })).toHaveAttribute('href', '#/s/sketch/debrief/best')
    expect(within(row).getByText(/guided/)).toBeVisible()
    expect(within(row).getByText('1 of 2')).toBeVisible()
  })

  it('counts asks and dates week by week', async () => {
    await visit()
    const rows = within(await region('Asks and dates')).getAllByRole('row')
    const cells = (row: HTMLElement) => within(row).getAllByRole('cell').map(({ textContent }) => textContent)
    expect(rows.slice(1).map(cells)).toEqual([['0', '0', '0', '0', '0', '1', '0', '0'], ['0', '0', '0', '0', '0', '1', '0', '0']])
  })

  it('offers what is due today', async () => {
    await visit()
    const today = await region('Today')
    expect(await within(today).findByRole('link', { name: 'Begin' })).toHaveAttribute('href', '#/drill')
    expect(within(today).getByRole('link', { name: 'Always leave a message' }).getAttribute('href')).toMatch(/card=sketch%2Fprice%2Fplain$/)
  })

  it('speaks Japanese', async () => {
    await visit({ language: 'ja' })
    const row = (await within(await region('技能')).findByRole('heading', { name: '受け止め' })).closest('li')!
    expect(within(row).getByRole('img')).toHaveAccessibleName('八週間に1回の判断・11月2日(月) 逆効果・次回は今日')
  })
})

describe('a plan', () => {
  const planned = run({ plan: { text: 'When they say no, I ask why.', on: '2026-11-21' } })

  it('comes back until it has been carried out, and again when that was too soon', async () => {
    const { click, stores } = await visit({ attempts: [planned] })
    await region('What you meant to do')
    await click('Done')
    expect(stores.attempts.getState().all['one']?.plan).toMatchObject({ kept: expect.any(String) })
    expect(screen.getByText('No open plan. The end of a debrief asks for one.')).toBeVisible()
    await act(async () => screen.getByText('1 plan carried out').click())
    await click('Not done yet')
    expect(stores.attempts.getState().all['one']?.plan).toEqual(planned.plan)
  })

  it('goes into a calendar as a file', async () => {
    const files: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => (files.push(file as Blob), 'blob:plan'))
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    const { click } = await visit({ attempts: [planned] })
    await click('Into your calendar')
    await waitFor(() => expect(files).toHaveLength(1))
    expect(files[0]?.type).toBe('text/calendar')
    expect(await files[0]?.text()).toContain('DTSTART:20261121T090000')
  })

  it('of old, in plain words, is there as well', async () => {
    await visit({ attempts: [run({ plan: 'Ring on the fourth at ten.' })] })
    expect(await within(await region('What you meant to do')).findByText('Ring on the fourth at ten.')).toBeVisible()
  })
})

describe('the method', () => {
  it('has every system and every principle, and every system its card', async () => {
    await visit({ address: '#/method' })
    const names = Object.values(method.systems).map(({ name }) => name.en)
    await screen.findByRole('heading', { name: 'The method' })
    for (const { name, card } of Object.values(method.systems)) {
      const item = screen.getByRole('link', { name: name.en }).closest('li')!
      expect(within(item).getByText(card.en)).toBeVisible()
    }
    for (const { name } of Object.values(method.principles)) expect(screen.getAllByRole('link', { name: name.en }).length).toBeGreaterThan(0)
    expect([names.length, Object.keys(method.principles).length]).toEqual([53, 56])
  })

  it('is searched by any word', async () => {
    const { user } = await visit({ address: '#/method' })
    await act(async () => user.type(await screen.findByRole('searchbox'), 'buried message'))
    expect(screen.getByText('1 system')).toBeVisible()
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1)
  })

  it('leads from a principle to its scenarios and to the marks won there', async () => {
    await visit({ address: '#/method/P04' })
    expect(await screen.findByRole('heading', { name: 'Always leave a message' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'A hard call' })).toHaveAttribute('href', '#/s/sketch')
    expect((await screen.findByRole('link', { name: /Costly/ })).getAttribute('href')).toBe('#/s/sketch/debrief/one?move=2')
  })

  it('leads from a system to its principles and scenarios', async () => {
    await visit({ address: '#/method/M05' })
    expect(await screen.findByRole('heading', { name: 'A message every time' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Always leave a message' })).toHaveAttribute('href', '#/method/P04')
    expect(screen.getByRole('link', { name: 'A hard call' })).toBeVisible()
  })

  it('says so where it has no such part', async () => {
    await visit({ address: '#/method/P99' })
    expect(await screen.findByRole('heading', { name: 'The method has no such part' })).toBeVisible()
  })
})

describe('a scenario that is listed no more', () => {
  const gone = run({ id: 'gone', scenario: 'gone', frozen: frozen(64) })

  it('keeps its row, by the title in its record, and leads to no briefing', async () => {
    const { stores } = await visit({ attempts: [] })
    const { words, cast, language, structure, proven } = scriptsOf(talk).en
    await stores.shelf.keepEdition({ rulesHash, wordsHash, structure, proven, wordings: [{ language, words, cast }] })
    act(() => stores.attempts.getState().receive([gone]))
    const row = (await screen.findByRole('rowheader', { name: 'A hard call' })).closest('tr')!
    expect(within(row).queryByRole('link', { name: 'A hard call' })).toBeNull()
    expect(within(row).getAllByRole('link', { name: '64' })[0]).toHaveAttribute('href', '#/s/gone/debrief/gone')
  })

  it('is called by its name in the address where there is no record', async () => {
    await visit({ attempts: [gone] })
    expect(await screen.findByRole('rowheader', { name: 'gone' })).toBeVisible()
  })
})
