import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readerOf, readingsIn, readingsOfName, withoutReadings } from '../../../src/engine/scenario/readings.ts'

const known = { 稟議: 'りんぎ', 稟議書: 'りんぎしょ', 佐藤: 'さとう', 森: 'もり', 見積: 'みつもり' }
const read = readerOf(known)
const readings = (text: string) => read(text).flatMap(({ text: word, reading }) => (reading ? [`${word}=${reading}`] : []))

describe('a word with a reading', () => {
  it.each([
    ['stands between kana', '次の稟議に回します。', ['稟議=りんぎ']],
    ['stands alone', '稟議', ['稟議=りんぎ']],
    ['is the longest that fits', '稟議書を拝見', ['稟議書=りんぎしょ']],
    ['is a name with its title', '佐藤課長と森様', ['佐藤=さとう', '森=もり']],
    ['stands twice', '見積と見積', ['見積=みつもり', '見積=みつもり']],
  ])('is found where it %s', (_, text, found) => {
    expect(readings(text)).toEqual(found)
  })

  it.each(['相見積', '見積額', '森林', '大佐藤'])('is left alone where another kanji makes it another word: %s', (text) => {
    expect(readings(text)).toEqual([])
  })

  it('changes nothing in the text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('稟議', '佐藤', '様', '森', 'の', '、', '林', 'A')).map((parts) => parts.join('')), (text) => {
      expect(read(text).map((piece) => piece.text).join('')).toBe(text)
    }))
  })

  it('is none where no readings are known', () => {
    expect(readerOf({})('稟議')).toEqual([{ text: '稟議' }])
  })
})

describe('a reading that an author wrote', () => {
  const text = '｜稟議《りんぎ》を｜上《あ》げます。'

  it('is taken from the text', () => {
    expect([readingsIn(text), withoutReadings(text)]).toEqual([{ 稟議: 'りんぎ', 上: 'あ' }, '稟議を上げます。'])
  })
})

describe('the reading of a name', () => {
  it.each([
    ['佐藤 匠', 'さとう たくみ', { 佐藤: 'さとう', 匠: 'たくみ' }],
    ['電話口の方', 'でんわぐちのかた', { 電話口の方: 'でんわぐちのかた' }],
    ['ダニエル・オセイ', 'ダニエル・オセイ', {}],
  ])('goes part by part: %s', (name, reading, expected) => {
    expect(readingsOfName(name, reading)).toEqual(expected)
  })
})
