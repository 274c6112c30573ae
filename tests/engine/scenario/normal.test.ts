import { describe, expect, it } from 'vitest'
import type { Ending, Text, Turn } from '../../../src/engine/scenario/scenario.ts'
import { scenario } from '../../support/scenario.ts'

type Json = Record<string, unknown>

const turnFrom = (more: Json, reply: Json = {}): Turn<Text> =>
  scenario({ turns: { one: [{ on: ['good', undefined, reply] }, more] } }).turns['one']!
const endingFrom = (more: Json): Ending<Text> =>
  scenario({ turns: { one: { on: ['good'] } }, endings: { good: { value: 50, says: undefined, ...more } } }).endings['good']!

describe('a shorthand of the file means', () => {
  it('a list of one where one thing stands alone', () => {
    const { says, mood, notice, cue } = turnFrom({ mood: 'warm', notice: { en: 'Rain.' }, cue: 'sighs' })
    expect([says.length, mood.length, notice.length, cue]).toEqual([1, 1, 1, ['sighs']])
  })

  it('the mood as drawn where no intensity is given', () => {
    expect(turnFrom({ mood: 'warm' }).mood[0]!.look).toEqual({ mood: 'warm', intensity: 1 })
    expect(turnFrom({ mood: 'warm', intensity: 0.5 }).mood[0]!.look).toEqual({ mood: 'warm', intensity: 0.5 })
    expect(turnFrom({ mood: [{ mood: 'warm', intensity: 1.2 }] }).mood[0]!.look).toEqual({ mood: 'warm', intensity: 1.2 })
  })

  it('the same replies before a line, whether they stand in its condition or beside it', () => {
    const [line] = turnFrom({ says: [{ after: 'one/on', when: { after: ['one/off'] }, en: 'So.' }] }).says
    expect(line!.after).toEqual(['one/on', 'one/off'])
  })

  it('one grade for each skill that is tested', () => {
    expect(turnFrom({ tests: ['opening', 'closing'] }, { quality: 2 }).replies['on']!.cases[0]!.quality).toEqual({ opening: 2, closing: 2 })
  })

  it('the scenario’s channel where a turn has none of its own', () => {
    expect([turnFrom({}).channel, turnFrom({ channel: 'visit' }).channel]).toEqual(['phone', 'visit'])
  })

  it('the reply’s own where a case leaves something out', () => {
    const { cases } = turnFrom({}, { acts: ['thank'], effects: { trust: 1 }, cases: [{ when: { has: 'told' }, acts: ['wait'] }, {}] }).replies['on']!
    expect(cases.map(({ acts, effects }) => [acts, effects])).toEqual([[['wait'], { trust: 1 }], [['thank'], { trust: 1 }]])
  })

  it('a reaction of looks, of words, or of both', () => {
    const reaction = (source: Json) => turnFrom({}, { reaction: source }).replies['on']!.cases[0]!.reaction
    expect(reaction({ mood: 'relieved' })).toEqual({ look: { mood: 'relieved', intensity: 1 } })
    expect(reaction({ en: 'Ah.' })).toEqual({ text: { en: 'Ah.' } })
  })
})

describe('an ending', () => {
  it('may call its last words by their older name', () => {
    expect(endingFrom({ closing: { en: 'Goodbye.' } }).says).toEqual({ en: 'Goodbye.' })
  })

  it('is summed up by its last words where nothing else is written', () => {
    expect(endingFrom({ says: { en: 'Goodbye.' } }).summary).toEqual({ en: 'Goodbye.' })
    expect(endingFrom({ says: { en: 'Goodbye.' }, summary: { en: 'A date was set.' } }).summary).toEqual({ en: 'A date was set.' })
  })

  it('without any words waits for its summary', () => {
    expect(endingFrom({})).toMatchObject({ summary: {} })
    expect(endingFrom({})).not.toHaveProperty('says')
  })
})
