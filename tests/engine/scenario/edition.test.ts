import { describe, expect, it } from 'vitest'
import { phrasesOf, textOf } from '../../../src/engine/index.ts'
import { scenario } from '../../support/scenario.ts'
import { scriptsOf } from '../../support/script.ts'

const { en, ja } = scriptsOf(scenario({
  vars: { firm: { en: 'Midori Trading', ja: 'みどり商会' } },
  turns: {
    pickup: [{ greet: ['good', 3], hang: ['bad', 0] }, {
      says: { en: 'From {{firm}}, I see. And {{nobody}}?', ja: '{{firm}}様ですね。ご用件をどうぞ。' },
    }],
  },
}))
const line = en.structure.turns['pickup']!.says[0]!.text

describe('a text of a scenario', () => {
  it('has its blanks filled with the words as published', () => {
    expect(textOf(ja, line)).toBe('みどり商会様ですね。ご用件をどうぞ。')
    expect(textOf(en, line)).toContain('From Midori Trading, I see.')
  })

  it('has its blanks filled with a facilitator’s own words instead', () => {
    expect(textOf(en, line, { firm: 'Sakura Paper' })).toContain('From Sakura Paper, I see.')
  })

  it('takes those words as they are: no markup, no blanks within blanks', () => {
    expect(textOf(ja, line, { firm: '<b>{{firm}}</b>' })).toContain('<b>{{firm}}</b>様')
  })

  it('keeps a blank that nobody has words for', () => {
    expect(textOf(en, line)).toContain('And {{nobody}}?')
  })

  it('comes in phrases that are the text when they are joined', () => {
    expect(phrasesOf(ja, line)).toEqual(['みどり商会様ですね。', 'ご用件をどうぞ。'])
    expect(phrasesOf(en, line).join('')).toBe(textOf(en, line))
  })

  it('is empty where the script holds no words for it', () => {
    expect(textOf(en, en.words.length)).toBe('')
  })
})
