import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { learnAll, startSpeaking } from '../../../src/i18n/index.ts'
import { kept } from '../../support/attempt.ts'
import { renderTalk, type Held } from '../../support/render-talk.tsx'
import { scenario } from '../../support/scenario.ts'
import { microphoneOf, synthesisOf } from '../../support/voices.ts'

const said = (en: string, ja = `${en}。`) => ({ en, ja })

const talk = scenario({
  channel: 'meeting',
  turns: {
    first: [{ ask: ['second', 3, said('What breaks?')], push: ['second', 0, said('Sign here.')] }, { says: said('Do sit down.', 'どうぞお掛けください。') }],
    second: [{ wait: ['good', 3, { en: undefined, ja: undefined, acts: ['wait'] }], show: ['bad', 1] }, { says: said('And now?', 'それで。') }],
  },
  gates: [{ never: 'deceive' }],
  endings: { good: { outcome: 'won', value: 100, says: said('See you in May.') }, bad: { outcome: 'lost', value: 0 } },
})

const hold = (held: Partial<Held> = {}) => renderTalk({ story: talk, setting: 'natural', ...held })
const list = () => screen.queryByRole('list', { name: 'Your reply' })

beforeAll(() => startSpeaking('en').then(learnAll))

beforeEach(() => {
  document.documentElement.dataset['motion'] = 'reduced'
})

afterEach(() => {
  delete document.documentElement.dataset['motion']
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('a voice of this device', () => {
  const spoken = { settings: { voice: true } }

  it('says each line as it comes, in its language', async () => {
    const speech = synthesisOf(['ja-JP', 'here'], ['en-GB', 'here'])
    const { press } = await hold({ ...spoken, device: { speech } })
    await press('1')
    await waitFor(() => expect(speech.said).toEqual([['en-GB', 'Do sit down.'], ['en-GB', 'And now?']]))
  })

  it('is broken off by a reply and by leaving', async () => {
    const speech = synthesisOf(['en-GB', 'here'])
    const { press, unmount } = await hold({ ...spoken, device: { speech } })
    const before = speech.cancel.mock.calls.length
    await press('1')
    const after = speech.cancel.mock.calls.length
    unmount()
    expect([after > before, speech.cancel.mock.calls.length > after]).toEqual([true, true])
  })

  it('says a line once more when asked', async () => {
    const speech = synthesisOf(['en-GB', 'here'])
    const { user } = await hold({ ...spoken, device: { speech } })
    await user.click(await screen.findByRole('button', { name: 'Say it again' }))
    expect(speech.said).toEqual([['en-GB', 'Do sit down.'], ['en-GB', 'Do sit down.']])
  })

  it('is never one that sends the text away', async () => {
    const speech = synthesisOf(['en-GB', 'elsewhere'])
    await hold({ ...spoken, device: { speech } })
    expect([speech.said, screen.queryByRole('button', { name: 'Say it again' })]).toEqual([[], null])
  })

  it('is silent unless it was asked for, and does not repeat what was restored', async () => {
    const speech = synthesisOf(['en-GB', 'here'])
    await hold({ device: { speech } })
    await hold({ ...spoken, device: { speech }, replies: [kept('first', 'ask')] })
    expect(speech.said).toEqual([])
  })
})

describe('the trainee’s own voice', () => {
  const record = { settings: { sayItFirst: true } }
  const press = async (user: { click: (element: Element) => Promise<void> }, name: string) =>
    user.click(await screen.findByRole('button', { name }))

  it('is recorded on request, heard again, kept as a file, and gone when deleted', async () => {
    const microphone = microphoneOf()
    const { user } = await hold({ ...record, device: { microphone } })
    expect(microphone.getUserMedia).not.toHaveBeenCalled()
    await press(user, 'Record my reply')
    expect(await screen.findByText('Recording')).toBeVisible()
    await press(user, 'Stop recording')
    expect(await screen.findByLabelText('Your reply, recorded')).toHaveAttribute('src', 'blob:0')
    expect(screen.getByRole('link', { name: 'Keep as a file' })).toHaveAttribute('download', 'taiza.webm')
    expect(microphone.tracks[0]?.stop).toHaveBeenCalled()
    await press(user, 'Delete')
    expect([screen.queryByLabelText('Your reply, recorded'), microphone.addresses.size]).toEqual([null, 0])
  })

  it('is gone on leaving, and the microphone is let go', async () => {
    const microphone = microphoneOf()
    const { user, unmount } = await hold({ ...record, device: { microphone } })
    await press(user, 'Record my reply')
    await screen.findByText('Recording')
    unmount()
    expect([microphone.tracks[0]?.stop.mock.calls.length, microphone.addresses.size]).toEqual([1, 0])
  })

  it.each([
    ['NotAllowedError', /was not allowed/],
    ['NotFoundError', /No microphone was found/],
    ['NotReadableError', /another program may have it/],
  ])('says what to do where it cannot be had: %s', async (refusal, words) => {
    const { user } = await hold({ ...record, device: { microphone: microphoneOf(refusal) } })
    await press(user, 'Record my reply')
    expect(await screen.findByText(words)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
  })

  it('says so where a page cannot record', async () => {
    const { user } = await hold(record)
    await press(user, 'Record my reply')
    expect(await screen.findByText(/cannot record on this page/)).toBeVisible()
  })
})

describe('saying it first', () => {
  const first = { settings: { sayItFirst: true } }

  it('keeps the replies covered, and their keys still, until a key is pressed', async () => {
    const { press, replies } = await hold(first)
    expect(list()).not.toBeInTheDocument()
    await press('1')
    expect(replies()).toEqual([])
    await press('{Enter}')
    expect(list()).toBeInTheDocument()
    await press('1')
    await waitFor(() => expect(replies()).toHaveLength(1))
  })

  it('leaves a turn open that was taken back', async () => {
    const { press } = await hold(first)
    await press('{Enter}')
    await press('1')
    await press('z')
    expect(list()).toBeInTheDocument()
  })
})

describe('the pressure exercise', () => {
  const pressed = { settings: { pressure: true }, replies: [kept('first', 'ask')] }
  const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000))

  beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))

  it('chooses the silence when the clock has run out', async () => {
    const { replies } = await hold(pressed)
    expect(screen.getByRole('timer')).toHaveTextContent('20 s left')
    await pass(5)
    expect(screen.getByRole('timer')).toHaveTextContent('15 s left')
    await pass(15)
    expect(replies()).toEqual(['ask', 'wait'])
  })

  it('stops as long as the trainee wants', async () => {
    const { user, replies } = await hold(pressed)
    await user.click(screen.getByRole('button', { name: 'Stop the clock' }))
    await pass(60)
    expect(replies()).toEqual(['ask'])
    await user.click(screen.getByRole('button', { name: 'Let the clock run' }))
    await pass(20)
    expect(replies()).toEqual(['ask', 'wait'])
  })

  it('runs only where there is a silence to choose, and only where it was asked for', async () => {
    await hold({ settings: { pressure: true } })
    await hold({ replies: [kept('first', 'ask')] })
    expect(screen.queryByRole('timer')).not.toBeInTheDocument()
  })
})

describe('a mission', () => {
  it('stays in sight', async () => {
    await hold({ kind: 'mission', mission: 'cross-a-line-deceive' })
    expect(await screen.findByText('Cross a line on purpose: “Deceived”.')).toBeVisible()
  })
})
