import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/engine/index.ts'
import type { Sketch } from '../../support/scenario.ts'
import { renderDebrief } from './rehearsed.tsx'

const sketch: Sketch = {
  turns: {
    start: { good: ['close', 3, { effects: { trust: 1 } }], rude: ['close', 0, { effects: { patience: -2 } }], lie: ['close', 0, { acts: ['deceive'], effects: { trust: 2 } }] },
    close: { ask: ['won', 3, { acts: ['ask-order'] }], chat: ['nothing', 1], rude: ['nothing', 0, { effects: { patience: -2, trust: -2 } }] },
  },
  endings: {
    won: { outcome: 'won', value: 100 }, out: { outcome: 'lost', value: 0 },
    nothing: { outcome: 'stalled', value: 20, summary: { en: 'Nothing is agreed.', ja: '何も決まりません。' } },
  },
  meters: { trust: { start: 3, max: 10 }, patience: { start: 2, max: 5 } },
  gates: [{ never: 'deceive' }, { must: 'ask-order' }],
  interrupts: { out: { when: { patience: { max: 0 } }, goto: 'out' } },
}

async function lineOf(mission: string, keys: string, language: Language = 'en') {
  await renderDebrief({ sketch, keys, attempt: { kind: 'mission', mission }, language })
  return within(screen.getByRole('region', { name: language === 'en' ? 'Played badly on purpose' : 'わざと失敗した回' }))
}

describe('the debrief of a mission', () => {
  it('says what was to be done, that it was, and what it showed', async () => {
    const line = await lineOf('cross-a-line-deceive', 'lie chat')
    expect(line.getByText('Cross a line on purpose: “Deceived”.')).toBeVisible()
    expect(line.getByText(/Mission met\./).parentElement)
      .toHaveTextContent('Mission met. At turn 1 trust went from 30 to 50. What it was worth shows at the end: Nothing is agreed.')
  })

  it.each([
    ['thrown-out-5', 'rude', 'They ended it after reply 1; trust went from 30 to 30. Patience went fastest at turn 1.'],
    ['too-nice', 'good chat', 'Trust was 30 at the start and 40 at the end, and you left without what you came for. Most was given away at turn 2.'],
    ['leave-out-ask-order', 'good chat', 'It could last have been done at turn 2. What it was worth shows at the end: Nothing is agreed.'],
  ])('shows what %s did', async (mission, keys, words) => {
    const line = await lineOf(mission, keys)
    expect(line.getByText(/Mission met\./).parentElement).toHaveTextContent(`Mission met. ${words}`)
  })

  it.each([
    ['thrown-out-5', 'good ask', 'They kept talking: it takes more than this to be thrown out. Trust ended at 40.'],
    ['cross-a-line-deceive', 'good ask', 'You never did it.'],
    ['too-nice', 'good ask', 'Either somebody was offended or something was won. Trust went from 30 to 40.'],
    ['leave-out-ask-order', 'good ask', 'It was done at turn 2 after all.'],
    ['leave-out-ask-order', 'rude', 'They broke the talk off before its end.'],
  ])('says why %s was not met', async (mission, keys, words) => {
    const line = await lineOf(mission, keys)
    expect(line.getByText(/Mission not met\./).parentElement).toHaveTextContent(`Mission not met. ${words}`)
  })

  it('speaks Japanese', async () => {
    const line = await lineOf('too-nice', 'good chat', 'ja')
    expect(line.getByText('課題達成。').parentElement).toHaveTextContent('信頼は初めが30、終わりが40。')
  })
})
