import type { Replies, Sketch } from '../../support/scenario.ts'

const words = (en: string) => ({ en, ja: `${en}。` })
const why = (en: string) => ({ why: words(en) })

const turn = (next: string): Replies => ({
  listen: [next, 3, { effects: { trust: 1 }, acts: ['cushion', 'clarify'], ...why('You listened') }],
  wait: [next, 2, { acts: ['ask-closed'], ...why('You waited') }],
  push: [next, 0, {
    effects: { trust: -2, patience: -1 }, acts: ['pressure'], cares: { client: -2, firm: 1 }, ...why('You pushed'),
  }],
})

/** Ten turns with a desk that objects, a proposal to be earned, a close, and two ways to be thrown out. */
export const frontDesk: Sketch = {
  turns: {
    t0: turn('t1'),
    t1: [
      {
        ...turn('t2'),
        figure: ['t2', 3, { needs: { has: 'figure' }, ...why('You knew the figure') }],
        deceive: ['t2', 0, { acts: ['deceive'], effects: { trust: -1 }, principle: 'P02', ...why('It was not true') }],
      },
      {
        mood: 'doubtful', objection: 'no-sales-calls', step: 'soft-no', says: words('We take no sales calls'),
      },
    ],
    t2: turn('t3'),
    t3: turn('t4'),
    t4: turn('t5'),
    t5: turn('t6'),
    t6: turn('t7'),
    t7: turn('t8'),
    t8: [
      {
        ask: ['good', 3, { acts: ['ask-next-step', 'fix-date'], banter: { request: 2 }, sets: ['figure'], ...why('You asked') }],
        silence: ['late', 2, { acts: ['wait'], en: undefined, ja: undefined, ...why('You said nothing') }],
        hedge: ['bad', 0, { acts: ['hedge'], ...why('You hedged') }],
      },
      { closing: 'open' },
    ],
  },
  meters: { trust: { start: 4 }, patience: { start: 2, max: 5 } },
  gates: [{ must: 'ask-next-step' }, { never: 'deceive' }],
  interrupts: { 'hung-up': { when: { patience: { max: 0 } }, goto: 'thrown' } },
  endings: {
    good: { value: 100, outcome: 'won', summary: words('They meet on Tuesday'), mood: 'warm' },
    late: { value: 60, outcome: 'open', summary: words('They may ring') },
    bad: { value: 20, outcome: 'stalled', summary: words('Nothing is agreed') },
    thrown: { value: 0, outcome: 'lost', summary: words('They hung up'), mood: 'displeased' },
  },
}

/** Eight good replies and the close. */
export const wellDone = 'listen listen listen listen listen listen listen listen ask'
/** One bad line at turn 4. */
export const oneSlip = 'listen listen listen push listen listen listen listen ask'
/** One untrue line at turn 2. */
export const oneLie = 'listen deceive listen listen listen listen listen listen ask'
