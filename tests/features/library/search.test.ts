import { describe, expect, it } from 'vitest'
import { isFound } from '../../../src/features/library/search.ts'
import { listing } from './listings.ts'

const call = listing('call', {
  title: 'Café 東和への電話', summary: 'サトウさんに電話をつなぐ。', keywords: '佐藤 匠 さとう たくみ Takumi Sato 東和精機',
})

const finds = (query: string) => isFound(call, query)

describe('a search', () => {
  it.each(['SATO', 'takumi', 'cafe', 'ｓａｔｏ'])('finds Latin letters whatever their case, accent or width: %s', (query) => {
    expect(finds(query)).toBe(true)
  })

  it.each(['さとう', 'サトウ', 'ｻﾄｳ', 'タクミ', '電話'])('finds kana and kanji: %s', (query) => {
    expect(finds(query)).toBe(true)
  })

  it.each(['佐藤匠', '佐藤 匠', '佐藤　匠', '匠 佐藤'])('finds a Japanese name with or without its space: %s', (query) => {
    expect(finds(query)).toBe(true)
  })

  it.each(['がとう', '匠佐藤', 'satoh', 'call sato x'])('finds nothing that is not there: %s', (query) => {
    expect(finds(query)).toBe(false)
  })

  it('keeps apart what voiced kana tell apart', () => {
    expect(isFound(listing('a', { keywords: 'かがみ' }), 'ががみ')).toBe(false)
    expect(isFound(listing('a', { keywords: 'カガミ' }), 'かがみ')).toBe(true)
  })

  it('finds everything where nothing is asked for', () => {
    expect(finds('  ')).toBe(true)
  })
})
