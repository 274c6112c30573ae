import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Attempt } from '../../../src/engine/index.ts'
import { learnAll, startSpeaking } from '../../../src/i18n/index.ts'
import { kept } from '../../support/attempt.ts'
import { renderTalk } from '../../support/render-talk.tsx'
import { scenario } from '../../support/scenario.ts'

const said = (en: string) => ({ en, ja: `${en}。` })
const part = (name: string, words: string) => ({ channel: 'letter', part: name, says: said(words) })

const story = scenario({
  turns: {
    ring: { answer: ['begin', 3], grumble: ['begin', 0] },
    begin: [{ sorry: ['tell', 3, said('We are sorry.')], season: ['tell', 1, said('It is autumn.')] }, part('opening', 'Dear Mr Mori,')],
    tell: [{ facts: ['do', 3], guess: ['do', 0] }, part('account', 'What happened?')],
    do: [{ gauge: ['end', 3], press: ['end', 0] }, part('action', 'What will you do?')],
    end: [{ visit: ['after', 3, { reaction: said('I have your letter.') }], wait: ['after', 0, { reaction: said('I have your letter.') }] }, part('closing', 'Yours,')],
    after: [{ thank: ['good', 3], argue: ['bad', 0] }, { channel: 'visit', place: said('Beside the line'), by: 'watanabe-towa' }],
  },
})

async function desk(more: Partial<Attempt> & { language?: 'en' | 'ja' } = {}) {
  const held = await renderTalk({ story, replies: [kept('ring', 'answer')], ...more })
  await screen.findByRole('region', { name: more.language === 'ja' ? '先方の手紙' : 'Their letter' })
  return held
}

const slips = () => within(screen.getByRole('list', { name: /What may stand in/ })).getAllByRole('button')
const numberOf = (words: string) => String(slips().findIndex(({ textContent }) => textContent?.includes(words)) + 1)
const send = () => screen.queryByRole('button', { name: 'Send the letter' })

// The desk is fetched where a scenario has it; here it lies ready.
beforeAll(() => Promise.all([startSpeaking('en').then(learnAll), import('../../../src/features/conversation/letter-talk.tsx')]), 30_000)
beforeEach(() => {
  document.documentElement.dataset['motion'] = 'reduced'
})
afterEach(() => {
  delete document.documentElement.dataset['motion']
})

describe('a letter on the desk', () => {
  it('shows all of theirs in one sheet, which takes the focus', async () => {
    await desk()
    const sheet = screen.getByRole('group', { name: /Takumi Sato/ })
    await waitFor(() => expect(sheet).toHaveFocus())
    expect(sheet).toHaveAccessibleDescription('Dear Mr Mori, What happened? What will you do? Yours,')
  })

  it('is read in order: theirs, then yours, then what may stand there', async () => {
    await desk()
    const order = [screen.getByText('Dear Mr Mori,'), screen.getByRole('heading', { name: 'Your reply' }), screen.getByRole('button', { name: /^Closing/ }), slips()[0]!]
    for (const [index, each] of order.slice(1).entries())
      expect(order[index]!.compareDocumentPosition(each)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('takes a part by its number and turns to the next, whose heading takes the focus', async () => {
    const { press, stores } = await desk()
    await press(numberOf('We are sorry.'))
    expect(await screen.findByRole('button', { name: /Change Opening: We are sorry\./ })).toBeInTheDocument()
    await waitFor(() => expect(screen.getByRole('heading', { name: 'What happened' })).toHaveFocus())
    expect(stores.attempts.getState().all['one']).toMatchObject({ replies: [{}], draft: [{ turn: 'begin', reply: 'sorry' }] })
  })

  it('turns to another part by arrow or by its place in the letter', async () => {
    const { press, user } = await desk()
    await press('{ArrowRight}')
    expect(await screen.findByRole('heading', { name: 'What happened' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /^Closing/ }))
    expect(await screen.findByRole('heading', { name: 'Closing' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /^Closing/ })).toHaveAttribute('aria-current', 'step')
  })

  it('can be sent by Enter once all is written, and not before', async () => {
    const { press, replies } = await desk()
    expect(send()).not.toBeInTheDocument()
    for (let written = 0; written < 4; written++) await press('1')
    await waitFor(() => expect(send()).toHaveFocus())
    await press('{Enter}')
    expect(replies()).toHaveLength(5)
    expect(await screen.findByText('Sent')).toBeInTheDocument()
  })

  it('is answered before the next room opens, where the next speaker takes the focus', async () => {
    const { press } = await desk()
    for (let written = 0; written < 4; written++) await press('1')
    await waitFor(() => expect(send()).toHaveFocus())
    await press('{Enter} ')
    await waitFor(() => expect(screen.getByRole('group', { name: /Akira Watanabe/ })).toHaveFocus())
    expect(screen.getByText('Beside the line')).toBeInTheDocument()
    expect(screen.getByText('“I have your letter.”')).toBeInTheDocument()
  })

  it.each([['guided', 'Dear Mr Mori,'], ['natural', undefined]] as const)('marks the passage at hand in Guided alone: %s', async (setting, marked) => {
    await desk({ setting })
    expect(document.querySelector('mark')?.textContent).toBe(marked)
  })

  it('stands as one letter in the log', async () => {
    const sent = { ring: 'answer', begin: 'sorry', tell: 'facts', do: 'gauge', end: 'visit' }
    const { press } = await renderTalk({ story, replies: Object.entries(sent).map(([turn, reply]) => kept(turn, reply)) })
    await screen.findByText('Beside the line')
    await press('l')
    const entries = within(await screen.findByRole('dialog')).getAllByRole('listitem')
    const yours = entries.find((entry) => entry.textContent?.includes('We are sorry.'))
    expect(yours).toHaveTextContent('We are sorry.factsgaugevisit')
  })

  it('has its words in Japanese', async () => {
    await desk({ language: 'ja' })
    expect(screen.getByRole('heading', { name: '書き出し' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '結び: 未記入' })).toBeInTheDocument()
  })
})
