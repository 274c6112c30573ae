import { describe, expect, it } from 'vitest'
import { agreementOf, questionsOf, type Question, type Ratings } from '../../../src/engine/files.ts'
import { solve } from '../../../src/engine/index.ts'
import type { Language } from '../../../src/engine/scenario/vocabulary.ts'
import { scenario, type Sketch } from '../../support/scenario.ts'

const sketch: Sketch = {
  turns: {
    greeting: { greet: ['name'] },
    name: [{
      plain: ['wish', 3, { reaction: { en: 'I see.', ja: 'なるほど。' } }],
      shy: ['wish', 1],
      rude: ['bad', 0],
      earned: ['wish', 2, { needs: { has: 'friend' } }],
    }, { notice: { en: 'A bell rings.', ja: 'ベルが鳴る。' } }],
    wish: { offer: ['good', 3], wait: ['good', 2, { en: undefined, ja: undefined, acts: ['wait'] }], push: ['bad', 0] },
  },
}

function asked(source: Sketch = sketch, language: Language = 'en'): Question[] {
  const story = scenario(source)
  return questionsOf(story, solve(story, 'plain'), language)
}

describe('a reader’s sheet', () => {
  it('asks each scored turn once, and no other', () => {
    expect(asked().map(({ turn }) => turn)).toEqual(['name', 'wish'])
  })

  it('shows the replies on offer under letters, each with its grade', () => {
    const [name] = asked()
    expect(name!.replies.map(({ letter }) => letter).join('')).toBe('ABC')
    expect(Object.fromEntries(name!.replies.map(({ key, grade }) => [key, grade]))).toEqual({ plain: 3, shy: 1, rude: 0 })
  })

  it('shows them in the same order every time', () => {
    expect(asked()).toEqual(asked())
  })

  it('tells what has been said so far on the soundest way, and what can be heard', () => {
    const [name, wish] = asked()
    expect(name!.notice).toBe('A bell rings.')
    expect(wish).not.toHaveProperty('notice')
    expect(wish!.talk.map(({ who, words }) => `${who}: ${words}`)).toEqual([
      'them: line greeting', 'you: greet', 'them: line name', 'you: plain', 'them: I see.', 'them: line wish',
    ])
  })

  it('calls a silence a silence, in the language of the sheet', () => {
    const silences = (['en', 'ja'] as const).map((language) => asked(sketch, language)[1]!.replies.find(({ key }) => key === 'wait')!.words)
    expect(silences).toEqual(['(say nothing)', '（黙って待つ）'])
  })

  it('leaves out a turn where only one reply is on offer', () => {
    expect(asked({ turns: { one: { only: ['two', 3] }, two: { good: ['good', 3], bad: ['bad', 0] } } }).map(({ turn }) => turn)).toEqual(['two'])
  })

  it('has an empty line where the scenario has no words in that language', () => {
    const english: Sketch = { turns: { one: [{ good: ['good', 3], bad: ['bad', 0] }, { says: { en: 'Yes?' } }] } }
    expect(asked(english, 'ja')[0]!.talk).toEqual([{ who: 'them', words: '' }])
  })
})

describe('a reader’s ratings', () => {
  const questions = asked()
  const ratingsBy = (rate: (grade: number) => number): Ratings => Object.fromEntries(questions.map(({ turn, replies }) =>
    [turn, Object.fromEntries(replies.map(({ letter, grade }) => [letter, rate(grade)]))]))

  it('agree wholly with the key where they are the key', () => {
    expect(agreementOf(questions, ratingsBy((grade) => grade))).toEqual({ questions: 2, kappa: 1, score: 100 })
  })

  it('disagree where they turn it upside down', () => {
    const { kappa, score } = agreementOf(questions, ratingsBy((grade) => 3 - grade))
    expect([kappa < 0, score < 0]).toEqual([true, true])
  })

  it('earn nothing where all replies are held alike', () => {
    const { kappa, score } = agreementOf(questions, ratingsBy(() => 2))
    expect([kappa, score].map((value) => Math.round(100 * value) / 100)).toEqual([0, 0])
  })

  it('leave out a turn that was not asked', () => {
    const { wish: _, ...ratings } = ratingsBy((grade) => grade)
    expect(agreementOf(questions, ratings).questions).toBe(1)
  })

  it('hold a reply that was passed over for the worst', () => {
    const whole = ratingsBy((grade) => grade)
    const withoutWorst = Object.fromEntries(questions.map(({ turn, replies }) =>
      [turn, Object.fromEntries(replies.filter(({ grade }) => grade > 0).map(({ letter, grade }) => [letter, grade]))]))
    expect(agreementOf(questions, withoutWorst)).toEqual(agreementOf(questions, whole))
  })
})
