import { describe, expect, it } from 'vitest'
import { editionOf, listingOf, methodWordsOf, phraserOf, wordingOf, type Scenario } from '../../../src/engine/files.ts'
import { PHRASE_BREAK, solve } from '../../../src/engine/index.ts'
import { ticketed } from '../../../src/engine/scenario/tickets.ts'
import { realScenarios } from '../../support/real-scenarios.ts'
import { scenario, type Replies, type Sketch } from '../../support/scenario.ts'
import { method } from '../../support/script.ts'

const pickup: Replies = { name: ['ask', 3], mumble: ['ask', 0], slip: ['cellar', 1, { when: { variant: 'hurried' } }] }
const turns: Sketch['turns'] = {
  pickup,
  ask: { date: ['good', 3], hint: ['bad', 1] },
  cellar: { stay: ['bad', 2], leave: ['bad', 1] },
}
const story = (more: Partial<Sketch> = {}): Scenario => scenario({ turns, variants: { calm: {}, hurried: {} }, ...more })

describe('a scenario as it is published', () => {
  const published = (source: Scenario) =>
    editionOf(source, new Map(Object.keys(source.variants).map((variant) => [variant, solve(source, variant)])))

  it('names no language in its rules', () => {
    expect(JSON.stringify(published(story()).structure)).not.toContain('line pickup')
  })

  it('brings along what was proven of each variant', () => {
    const { calm } = published(story()).proven
    expect(calm).toMatchObject({ meanValue: 50, bestValue: 100, line: ['pickup/name', 'ask/date'] })
  })

  it('tells how many replies the best line still takes from each turn that a variant comes by', () => {
    const { calm, hurried } = published(story()).proven
    expect(calm!.ahead).toEqual({ pickup: 2, ask: 1 })
    expect(hurried!.ahead).toEqual({ pickup: 2, ask: 1, cellar: 1 })
  })

  it('keeps its rules where only words change', () => {
    const [one, other] = [published(story()), published(story({ title: { en: 'Another', ja: '別の題' } }))]
    expect(other.rulesHash).toBe(one.rulesHash)
    expect(other.wordsHash).not.toBe(one.wordsHash)
  })
})

describe('the words of a scenario in one language', () => {
  const letters = (text: string) => [...text]
  const wordsOf = (title: Sketch['title'], more: Partial<Sketch> = {}) =>
    wordingOf(story({ title, ...more }), method, 'ja', letters).words[0]!.split(PHRASE_BREAK)

  it('are parted where a reader would break the line', () => {
    expect(wordsOf({ en: 'A talk', ja: '商談' })).toEqual(['商', '談'])
  })

  it('bring along how its names and hard words are read, in Japanese alone', () => {
    const told = story({ title: { en: 'A circular', ja: '｜稟議書《りんぎしょ》と見積書と｜先方《さき》' } })
    const { readings } = wordingOf(told, method, 'ja', letters)
    expect(readings).toMatchObject({ 稟議書: 'りんぎしょ', 見積書: 'みつもりしょ', 先方: 'さき' })
    expect(readings).not.toHaveProperty('金型')
    expect(wordingOf(told, method, 'en', letters)).not.toHaveProperty('readings')
  })

  it('leave out the readings of hard words', () => {
    expect(wordsOf({ en: 'A circular', ja: '｜稟議《りんぎ》書' })).toEqual(['稟', '議', '書'])
  })

  it('keep a blank whole', () => {
    const vars = { firm: { en: 'Midori', ja: '緑' } }
    expect(wordsOf({ en: 'For {{firm}}', ja: '前{{firm}}様宛' }, { vars })).toEqual(['前{{firm}}様', '宛'])
  })

  it('name everybody who may be met, in a variant or at a turn', () => {
    const { cast } = wordingOf(story({
      variants: { calm: {}, hurried: { cast: ['kimura-aoba'] } },
      turns: { ...turns, pickup: [pickup, { by: 'desk-towa' }] },
    }), method, 'en', letters)
    expect(Object.keys(cast)).toEqual(['sato-towa', 'kimura-aoba', 'desk-towa'])
    expect(cast['sato-towa']).toEqual({ name: 'Takumi Sato', role: 'Purchasing manager', firm: 'Towa Precision', portrait: 'nakamura' })
  })
})

describe('a scenario of the library', () => {
  it.each(realScenarios())('says every word of its file: $id', ({ scenario: source }) => {
    for (const language of source.languages) {
      const said = wordingOf(source, method, language, phraserOf(language)).words.map((text) => text.replaceAll(PHRASE_BREAK, ''))
      const written = ticketed(source).words[language]!.map((text) => text.replaceAll(/｜([^《]*)《[^》]*》/g, '$1'))
      expect(said).toEqual(written)
    }
  })
})

describe('a scenario in a list', () => {
  const mood = (source: unknown) => story({ turns: { ...turns, pickup: [pickup, { mood: source }] } })

  it('has its title and its person in the language asked for', () => {
    const { title, person } = listingOf(story(), method, 'ja')
    expect([title, person.name]).toEqual(['A talk。', '佐藤 匠'])
  })

  it('speaks its first language where it lacks the one asked for', () => {
    const english = { languages: ['en'], title: { en: 'A talk' }, summary: { en: 'Two people talk.' } }
    expect(listingOf(story(english), method, 'ja')).toMatchObject({ title: 'A talk', person: { name: 'Takumi Sato' }, languages: ['en'] })
  })

  it('shows the face of its first moment, calm where nothing is said of it', () => {
    expect(listingOf(mood('worried'), method, 'en').person.mood).toBe('worried')
    expect(listingOf(mood([{ when: { variant: 'hurried' }, mood: 'impatient' }, { mood: 'doubtful' }]), method, 'en').person.mood).toBe('doubtful')
    expect(listingOf(story(), method, 'en').person.mood).toBe('neutral')
  })

  it('names every channel that a turn uses, its own first, and the skills that it scores', () => {
    const mixed = story({
      channel: 'visit',
      turns: { ...turns, ask: [{ date: ['good', 3], hint: ['bad', 1] }, { channel: 'phone' }] },
      weights: { closing: 40, opening: 60 },
    })
    expect(listingOf(mixed, method, 'en')).toMatchObject({ channels: ['visit', 'phone'], skills: ['opening', 'closing'] })
  })

  it('can be found by its title and its people in every language, and as their names are read', () => {
    const { keywords, person } = listingOf(story({ title: { en: 'A talk', ja: 'ある電話' } }), method, 'en')
    expect(keywords).toContain('ある電話')
    expect(keywords).toContain('佐藤 匠')
    expect(keywords).toContain('さとう たくみ')
    expect(keywords).not.toContain(person.name)
  })

  it('names its variants, so that one can be drawn', () => {
    expect(listingOf(story(), method, 'en').variants).toEqual(['calm', 'hurried'])
  })
})

describe('the method in one language', () => {
  it('has each thing by its key', () => {
    const { principles, skills, acts, objections } = methodWordsOf(method, 'ja')
    expect(principles['P01']!.rule).toBe(method.principles['P01']!.rule.ja)
    expect(skills.opening.advice).toBe(method.skills.opening.advice.ja)
    expect(acts.deceive).toEqual({ name: method.acts.deceive.name.ja, play: method.acts.deceive.play.ja })
    expect(Object.keys(objections)).toEqual(Object.keys(method.objections))
  })
})
