import { beforeAll, describe, expect, it } from 'vitest'
import { BOTS, playBot, type BotName } from '../../../src/engine/check/bots/bots.ts'
import { countOf, LEXICON, overlapOf } from '../../../src/engine/check/bots/lexicon.ts'
import { playPosition } from '../../../src/engine/check/bots/shuffle.ts'
import { viewOf, type View } from '../../../src/engine/check/bots/view.ts'
import { limitFindings } from '../../../src/engine/check/limits.ts'
import { decisionsOf, proofOf, type Proof } from '../../../src/engine/check/proof.ts'
import { METHOD_NAMES, parseMethod, type Method } from '../../../src/engine/scenario/method.ts'
import type { Scenario } from '../../../src/engine/scenario/scenario.ts'
import { solve } from '../../../src/engine/solve/solve.ts'
import { readFileSync } from 'node:fs'
import { scenario, type Replies, type Sketch } from '../../support/scenario.ts'

const method = parseMethod(Object.fromEntries(
  METHOD_NAMES.map((name) => [name, readFileSync(`scenarios/method/${name}.yaml`, 'utf8')]))).value as Method

/** Which reply a bot takes at the first turn, when each reply is worth another number of points. */
function pick(bot: BotName, replies: Replies, more: Record<string, unknown> = {}, language: 'en' | 'ja' = 'en'): string[] {
  const { view } = looking(scenario({ turns: { one: [replies, more] } }), language)
  const will = BOTS.find(({ name }) => name === bot)!.will(view, LEXICON[language])
  const wills = Object.keys(replies).map((key, edge) => [key, will(0, edge)] as const)
  const most = Math.max(...wills.map(([, value]) => value))
  return wills.filter(([, value]) => value === most).map(([key]) => key)
}

function looking(told: Scenario, language: 'en' | 'ja' = 'en'): { view: View } {
  const solution = solve(told, 'plain', { words: true })
  return { view: viewOf(told, solution, method, language) }
}

const saying = (en: string, more: object = {}): Replies[string] => ['good', 1, { en, ja: en, ...more }]
const acting = (...acts: string[]): Replies[string] => ['good', 1, { acts }]

describe('a bot that goes by the words', () => {
  it.each([
    ['longest', 'Yes.', 'Yes, we could do that on a Monday.'],
    ['shortest', 'Yes, we could do that on a Monday.', 'Yes.'],
    ['mostPolite', 'Monday it is.', 'Thank you, would you kindly say which day?'],
    ['mostQuestions', 'Monday it is.', 'Monday? Or Tuesday?'],
    ['mostHedged', 'Monday it is.', 'Perhaps Monday, if possible.'],
    ['noAbsolutes', 'We never fail, always.', 'We sometimes fail.'],
  ] satisfies [BotName, string, string][])('%s leaves one and takes the other', (bot, left, taken) => {
    expect(pick(bot, { left: saying(left), taken: saying(taken) })).toEqual(['taken'])
  })

  it('overlap takes the reply that repeats what was just heard', () => {
    const says = { en: 'The Nagoya freight breaks parts.', ja: '名古屋便で部品が傷みます。' }
    expect(pick('overlap', { other: saying('We make trays.'), echo: saying('Freight to Nagoya breaks?') }, { says })).toEqual(['echo'])
    expect(pick('overlap', { other: saying('トレーの会社です。'), echo: saying('名古屋便ですね。') }, { says }, 'ja')).toEqual(['echo'])
  })

  it('shares its choice between equals and leaves a silence out', () => {
    const silence: Replies[string] = ['good', 1, { en: undefined, ja: undefined, acts: ['wait'] }]
    expect(pick('shortest', { one: saying('Yes.'), two: saying('No.'), silence })).toEqual(['one', 'two'])
  })
})

describe('a bot that goes by the moves', () => {
  it('alwaysClarify asks, alwaysCushion softens', () => {
    expect(pick('alwaysClarify', { ask: acting('ask-open'), thank: acting('thank'), give: acting('give-evidence') })).toEqual(['ask'])
    expect(pick('alwaysCushion', { ask: acting('ask-open'), thank: acting('thank'), give: acting('give-evidence') })).toEqual(['thank'])
  })

  it('takes any where none is of its kind', () => {
    expect(pick('alwaysClarify', { one: acting('thank'), two: acting('wait') })).toEqual(['one', 'two'])
  })

  it('ifThen follows the principle whose cue is heard, and avoids what it warns of', () => {
    const cue = method.principles['P02']!.if.cue![0]
    const { then, avoid } = method.principles['P02']!
    expect(pick('ifThen', { good: acting(then[0]!), bad: acting(avoid[0]!), other: acting('wait') }, { cue })).toContain('good')
    expect(pick('ifThen', { good: acting(then[0]!), bad: acting(avoid[0]!) }, { cue })).toEqual(['good'])
  })

  it('secondBest takes the second grade there is, and any where there is one only', () => {
    const graded = (quality: number): Replies[string] => ['good', quality]
    expect(pick('secondBest', { a: graded(3), b: graded(1), c: graded(1), d: graded(0) })).toEqual(['b', 'c'])
    expect(pick('secondBest', { a: graded(2), b: graded(2) })).toEqual(['a', 'b'])
  })

  it('greedyMood goes where the face is warmest next', () => {
    const facing = (mood: string): Replies[string] => ['good', 1, { reaction: { mood, en: 'Hm.', ja: 'ふむ。' } }]
    expect(pick('greedyMood', { cold: facing('displeased'), warm: facing('warm'), calm: facing('neutral') })).toEqual(['warm'])
  })

  it('earliestExit leaves in the fewest replies, losing least', () => {
    const sketch: Sketch = { turns: { one: { stay: ['two', 3], out: ['bad', 0], off: ['good', 1] }, two: { end: ['good', 3] } } }
    const { view } = looking(scenario(sketch))
    const will = BOTS.find(({ name }) => name === 'earliestExit')!.will(view, LEXICON.en)
    expect([0, 1, 2].map((edge) => will(0, edge))).toEqual([0, 0, 1])
  })
})

describe('the lexicon', () => {
  it('counts each sign, and finds no overlap in a line without content', () => {
    expect(countOf(LEXICON.ja.polite, '恐れ入ります。ありがとうございます。')).toBe(3)
    expect(overlapOf(LEXICON.en, 'And you?', 'And you?')).toBe(0)
  })
})

describe('the proof of a variant', () => {
  const told = scenario({ turns: {
    one: { good: ['two', 3, { en: 'Which line?', ja: 'どの便ですか。' }], poor: ['two', 0, { en: 'We sell trays.', ja: 'トレーの会社です。' }] },
    two: { good: ['good', 3, { en: 'On Monday?', ja: '月曜はいかがですか。' }], poor: ['bad', 0, { en: 'Some day.', ja: 'そのうち。' }], same: ['bad', 0, { en: 'Later.', ja: '後ほど。' }] },
  } })
  let proof: Proof
  beforeAll(() => {
    proof = proofOf(told, 'plain', solve(told, 'plain'), method)
  })

  it('counts turns, replies, states and scored decisions', () => {
    expect(proof).toMatchObject({ id: 'plain', turns: 2, replies: 5, states: 2, scoredDecisions: { min: 2, max: 2 } })
  })

  it('plays every bot in every language: chance earns nothing, the best line 100', () => {
    for (const language of ['en', 'ja'] as const) {
      expect(proof.bots[language]!.random).toBeCloseTo(0, 9)
      expect(proof.bots[language]!.best).toBeCloseTo(100, 9)
      expect(proof.bots[language]!.mostQuestions).toBeCloseTo(100, 9)
    }
  })

  it('finds the positions on the screen worth what chance is worth', () => {
    const solution = solve(told, 'plain')
    for (const position of ['first', 'middle', 'last'] as const) expect(Math.abs(playPosition(solution, position))).toBeLessThan(12)
  })

  it('names the bots that earn too much or too little, in each language', () => {
    const found = limitFindings([proof], ['en', 'ja'])
    expect(found.filter(({ detail }) => detail['bot'] === 'mostQuestions')).toEqual([
      { code: 'bot-limit', severity: 'error', path: ['variants'], detail: { bot: 'mostQuestions', language: 'en', score: 100, limit: 45 } },
      { code: 'bot-limit', severity: 'error', path: ['variants'], detail: { bot: 'mostQuestions', language: 'ja', score: 100, limit: 45 } },
    ])
    expect(found.some(({ detail }) => detail['bot'] === 'best')).toBe(false)
  })

  it('counts no decision where all replies are worth the same, and the fewest and the most of all runs', () => {
    const uneven = scenario({ turns: { one: { short: ['good', 3], long: ['two', 1] }, two: { a: ['good', 3], b: ['bad', 0] }, flat: { c: ['good', 1], d: ['bad', 1] } } })
    expect(decisionsOf(solve(uneven, 'plain').graph)).toEqual({ min: 1, max: 2 })
  })

  it('is worth to a bot what its picks are worth', () => {
    const { view } = looking(told)
    const first = BOTS.find(({ name }) => name === 'shortest')!
    expect(playBot(first, view, LEXICON.en)).toBeLessThan(100)
  })
})
