import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phraserOf } from '../../../src/engine/files.ts'

const english = phraserOf('en')
const japanese = phraserOf('ja')

describe('the phrases of an English text', () => {
  it('end where a clause ends', () => {
    expect(english('Thank you for calling, Towa Precision.')).toEqual(['Thank you for calling, ', 'Towa Precision.'])
    expect(english('“Is that so?” he asked.')).toEqual(['“Is that so?” ', 'he asked.'])
  })

  it('end before a word that joins clauses, where a breath would grow too long', () => {
    expect(english('We changed the packing line in May because the old one broke twice a week.'))
      .toEqual(['We changed the packing line ', 'in May ', 'because the old one broke twice a week.'])
  })

  it('are one where all of it is said in one breath', () => {
    expect(english('I am on the line at once.')).toEqual(['I am on the line at once.'])
    expect(english('')).toEqual([''])
  })
})

describe('the phrases of a Japanese text', () => {
  it('end after its punctuation, which stays together', () => {
    expect(japanese('ええっ！？本当ですか。')).toEqual(['ええっ！？', '本当ですか。'])
    expect(japanese('「そうですか。」と言った。')).toEqual(['「そうですか。」', 'と言った。'])
  })
})

describe('phrases', () => {
  const words = fc.array(fc.constantFrom('and ', 'the offer', ' ', ', ', '. ', '…', 'because ', '箱', '。', '、', '」'), { maxLength: 30 })

  it('are the text when they are joined', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), words.map((parts) => parts.join(''))), (text) => {
      expect([english(text).join(''), japanese(text).join('')]).toEqual([text, text])
    }))
  })
})
