import { describe, expect, it } from 'vitest'
import { contentRules, formRules, proofRules, soundRules } from '../../../src/engine/check/rules.ts'
import en from '../../../src/i18n/findings.en.json' with { type: 'json' }
import ja from '../../../src/i18n/findings.ja.json' with { type: 'json' }
import { checkFixture, fixtureCodes } from './fixtures.ts'

const fileCodes = [
  'file-too-large', 'yaml-syntax', 'yaml-alias', 'yaml-too-deep', 'duplicate-key', 'unknown-key', 'missing-key',
  'wrong-type', 'wrong-value', 'too-small', 'too-big', 'wrong-key', 'wrong-form', 'too-large', 'bot-limit',
]
const codes = [...fileCodes, ...[...formRules, ...contentRules, ...soundRules, ...proofRules].map(({ code }) => code)]

const sentences: Record<string, Record<string, string>> = { en, ja }
const blanksIn = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, blank]) => blank!).toSorted()

describe.each(Object.entries(sentences))('the sentences in %s', (_, words) => {
  it('are there for every code, and for nothing else', () => {
    expect(Object.keys(words).toSorted()).toEqual([...new Set(codes)].toSorted())
  })

  it.each(fixtureCodes)('have no blank that %s cannot fill', (code) => {
    const { detail } = checkFixture(code).findings.find((finding) => finding.code === code)!
    expect(Object.keys(detail)).toEqual(expect.arrayContaining(blanksIn(words[code]!)))
  })
})

describe('a sentence', () => {
  it.each(codes)('says of %s the same in both languages', (code) => {
    expect(new Set(blanksIn(sentences['ja']![code]!))).toEqual(new Set(blanksIn(sentences['en']![code]!)))
  })
})
