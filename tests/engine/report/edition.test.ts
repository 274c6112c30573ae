import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editionOf, listingOf, wordingOf } from '../../../src/engine/report/edition.ts'
import { phraserOf } from '../../../src/engine/report/phrases.ts'
import { PHRASE_BREAK, phrasesOf, textOf } from '../../../src/engine/scenario/edition.ts'
import { solve } from '../../../src/engine/solve/solve.ts'
import { bestLine } from '../../../src/engine/solve/lines.ts'
import { realScenarios } from '../../support/real-scenarios.ts'
import { scenario } from '../../support/scenario.ts'
import { method } from '../../support/script.ts'

const said = (en: string, ja = `${en}。`) => ({ en, ja })
const talk = (more: object = {}) => scenario({
  turns: { first: { on: ['second', 3], off: ['bad', 0] }, second: { yes: ['good', 3], no: ['bad', 0] } },
  ...more,
})
const solutionsOf = (story: ReturnType<typeof talk>) => new Map(Object.keys(story.variants).map((variant) => [variant, solve(story, variant)]))

describe('the phrases of a text', () => {
  const phrases = (text: string, language: 'en' | 'ja' = 'en') => phraserOf(language)(text)

  it('end where a clause ends', () => {
    expect(phrases('Seven percent. We took the last one, and so on.')).toEqual(['Seven percent. ', 'We took the last one, ', 'and so on.'])
  })

  it('are no longer than a breath where the words allow it', () => {
    const long = phrases('I would be glad to send the page to the buyer who asked for it in the spring of this year.')
    expect([long.length > 2, Math.max(...long.map((phrase) => phrase.length)) <= 32]).toEqual([true, true])
  })

  it('end after the marks of a Japanese sentence', () => {
    expect(phrases('はい、そうです。「では」と。', 'ja')).toEqual(['はい、', 'そうです。', '「では」', 'と。'])
  })

  it('are the text when they are joined, whatever it says', () => {
    fc.assert(fc.property(fc.string(), fc.constantFrom('en' as const, 'ja' as const), (text, language) => {
      expect(phrases(text, language).join('')).toBe(text)
    }))
  })
})

describe('a script', () => {
  const inEnglish = (story: ReturnType<typeof talk>) => ({ ...editionOf(story, solutionsOf(story)), ...wordingOf(story, method, 'en', phraserOf('en')) })

  it('reads a text whole or phrase by phrase', () => {
    const script = inEnglish(talk({ title: said('One, two') }))
    expect([textOf(script, script.structure.title), phrasesOf(script, script.structure.title)]).toEqual(['One, two', ['One, ', 'two']])
  })

  it('fills the blanks with the words as published, or with a facilitator’s', () => {
    const script = inEnglish(talk({ title: said('Hello, {{seller}}!'), vars: { seller: said('Mori') } }))
    const { title } = script.structure
    expect([textOf(script, title), textOf(script, title, { seller: '<b>Ueda</b>' })]).toEqual(['Hello, Mori!', 'Hello, <b>Ueda</b>!'])
  })

  it('leaves out the readings of Japanese words', () => {
    const story = talk({ title: said('The ringi', '｜稟議《りんぎ》を通す') })
    const script = { ...editionOf(story, solutionsOf(story)), ...wordingOf(story, method, 'ja', phraserOf('ja')) }
    expect(textOf(script, script.structure.title)).toBe('稟議を通す')
  })

  it.each(realScenarios())('of $id says every word of its file', ({ scenario: story }) => {
    for (const language of story.languages) {
      const { words } = wordingOf(story, method, language, phraserOf(language))
      const { [language]: title } = story.title
      expect(words.some((text) => text.replaceAll(PHRASE_BREAK, '') === title)).toBe(true)
    }
  })
})

describe('an edition', () => {
  it('brings what was proven: the scale, the best line, and how far each turn is from its end', () => {
    const story = talk()
    const solutions = solutionsOf(story)
    const { proven } = editionOf(story, solutions)
    expect(proven['plain']).toMatchObject({
      ...(({ meanLoss, meanValue, bestValue }) => ({ meanLoss, meanValue, bestValue }))(solutions.get('plain')!.scale),
      line: bestLine(solutions.get('plain')!).replies,
      ahead: { first: 2, second: 1 },
    })
  })

  it('keeps its rules’ hash when a word changes, and its words’ hash when a grade does', () => {
    const [one, two] = [talk(), talk({ title: said('Another title') })].map((story) => editionOf(story, solutionsOf(story)))
    expect([one?.rulesHash === two?.rulesHash, one?.wordsHash === two?.wordsHash]).toEqual([true, false])
  })
})

describe('a listing', () => {
  it('names who sits opposite at the first turn', () => {
    expect(listingOf(talk(), method, 'ja').person).toMatchObject({ name: '佐藤 匠', portrait: 'nakamura', mood: 'neutral' })
  })

  it('speaks the scenario’s first language where it lacks the one asked for', () => {
    expect(listingOf(talk({ languages: ['en'], title: { en: 'Only here' } }), method, 'ja').title).toBe('Only here')
  })
})
