import { act, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { SettingsScreen } from '../../../src/features/settings-menu/settings-screen.tsx'
import { Strips } from '../../../src/features/settings-menu/strips.tsx'
import { copyOf } from '../../../src/state/copy.ts'
import type { Copy } from '../../../src/state/copy.ts'
import { attempt } from '../../support/attempt.ts'
import { renderScreen, type Circumstances } from '../../support/render-screen.tsx'

const saved: string[] = []
const parts = { about: '#/about', isForgetful: false, onSave: (text: string) => void saved.push(text), onGuest: () => undefined }

async function shown(circumstances: Circumstances = {}, props: Partial<typeof parts> = {}) {
  saved.length = 0
  const rendered = await renderScreen(<><Strips onEndGuest={() => undefined} /><SettingsScreen {...parts} {...props} /></>, circumstances)
  return { ...rendered, press: (name: string | RegExp) => rendered.user.click(screen.getByRole('button', { name })) }
}

const fileOf = (content: string, name = 'taiza.json') => new File([content], name, { type: 'application/json' })
const open = (user: { upload: (element: HTMLElement, file: File) => Promise<void> }, content: string) =>
  user.upload(screen.getByLabelText('Open a copy…'), fileOf(content))

describe('the settings', () => {
  it('hold at once, whatever is chosen', async () => {
    const { user, stores } = await shown()
    const choose = (group: string, option: string) =>
      user.click(within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name: option }))
    await choose('Theme', 'Dark')
    await choose('Text size', 'Largest')
    await choose('Motion', 'Reduced')
    await choose('What is said in a conversation', '日本語')
    for (const name of ['Readings over kanji', 'Say it first', 'Pressure exercise', 'Single-key shortcuts'])
      await user.click(screen.getByRole('switch', { name }))
    expect(stores.settings.getState()).toMatchObject({
      theme: 'dark', textSize: 'largest', motion: 'reduced', conversation: 'ja',
      furigana: true, sayItFirst: true, pressure: true, shortcuts: false,
    })
  })
})

describe('a copy of everything', () => {
  it('is one file with what there is', async () => {
    const { press } = await shown({ attempts: [attempt()] })
    await press('Save a copy')
    const copy: Copy = JSON.parse(saved[0] ?? '{}')
    expect([copy.format, copy.attempts.map(({ id }) => id)]).toEqual(['taiza', ['one']])
  })

  it('is taken in, and what came of it is counted', async () => {
    const { user, stores } = await shown({ attempts: [attempt()] })
    const copy = copyOf({ attempts: [attempt(), attempt({ id: 'two' })], editions: [], scenarios: [] }, stores.settings.getState(), '2026-11-20')
    await open(user, JSON.stringify(copy))
    expect(await screen.findByText(/Added: rehearsals 1, scenarios 0. Already here: 1./)).toBeInTheDocument()
    expect(Object.keys(stores.attempts.getState().all)).toEqual(expect.arrayContaining(['one', 'two']))
  })

  it.each([
    ['is foreign', 'Dear Sir', /not a copy made by Taiza/],
    ['is newer than the page', '{"format":"taiza","version":99}', /later edition/],
    ['is damaged', '{"format":"taiza","version":2,"attempts":[{}]}', /damaged at attempts\[0\]\.id/],
    ['ends in the middle', '{"format":"taiza",', /damaged at 1:19/],
  ])('that %s is refused with its reason, and changes nothing', async (_, content, reason) => {
    const { user, stores } = await shown({ attempts: [attempt()] })
    await open(user, content)
    expect(await screen.findByRole('alert')).toHaveTextContent('taiza.json was not opened. Nothing has been changed.')
    expect(screen.getByRole('alert')).toHaveTextContent(reason)
    expect(Object.keys(stores.attempts.getState().all)).toEqual(['one'])
  })

  it('can be dropped on the page', async () => {
    const { stores, container } = await shown()
    const copy = JSON.stringify(copyOf({ attempts: [attempt()], editions: [], scenarios: [] }, stores.settings.getState(), '2026-11-20'))
    const drop = Object.assign(new Event('drop', { bubbles: true }), { dataTransfer: { types: ['Files'], files: [fileOf(copy)] } })
    await act(async () => void container.querySelector('.settings-drop')?.dispatchEvent(drop))
    expect(await screen.findByText(/Added: rehearsals 1/)).toBeInTheDocument()
  })
})

describe('an erasure', () => {
  it('names what goes and offers the copy first', async () => {
    const { press } = await shown({ attempts: [attempt(), attempt({ id: 'two' })] })
    await press('Erase…')
    const dialog = screen.getByRole('dialog', { name: 'Erase everything?' })
    expect(within(dialog).getByText('2 rehearsals with their plans, scores and cards')).toBeInTheDocument()
    expect(within(dialog).getByText('0 scenarios of your own')).toBeInTheDocument()
    await press('Save a copy first')
    expect(saved[0]).toContain('"id": "two"')
  })

  it('can be undone for a minute', async () => {
    const { press, stores } = await shown({ attempts: [attempt()] })
    await press('Erase…')
    await press('Erase everything')
    expect(stores.attempts.getState().all).toEqual({})
    await press('Undo')
    expect(Object.keys(stores.attempts.getState().all)).toEqual(['one'])
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  it('is final after that minute', async () => {
    const { press, stores } = await shown({ attempts: [attempt()] })
    await press('Erase…')
    vi.useFakeTimers()
    try {
      await act(async () => {
        screen.getByRole('button', { name: 'Erase everything' }).click()
        await vi.advanceTimersByTimeAsync(100)
      })
      expect(screen.getByRole('button', { name: 'Undo' })).toBeInTheDocument()
      await act(() => vi.advanceTimersByTimeAsync(60_000))
      expect([screen.queryByRole('button', { name: 'Undo' }), stores.erased.getState().copy]).toEqual([null, undefined])
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('the storage of the device', () => {
  it('says that a browser tells nothing of itself where it does not', async () => {
    await shown()
    expect(screen.getByText(/does not say how long/)).toBeInTheDocument()
  })

  it('says how to install in a browser that forgets', async () => {
    await shown({}, { isForgetful: true })
    expect(screen.getByText(/Add to Home Screen/)).toBeInTheDocument()
  })
})

describe('a guest', () => {
  it('is asked for by a button', async () => {
    const asked: boolean[] = []
    const { press } = await shown({}, { onGuest: (isGuest: boolean) => void asked.push(isGuest) } as Partial<typeof parts>)
    await press('Continue as a guest')
    expect(asked).toEqual([true])
  })
})

describe('in Japanese', () => {
  it('the page names its parts', async () => {
    await shown({ language: 'ja' })
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual(['言語と見た目', '会話中', 'あなたのデータ'])
  })
})
