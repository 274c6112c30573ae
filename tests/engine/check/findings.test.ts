import { describe, expect, it } from 'vitest'
import { contentRules, formRules, proofRules, soundRules } from '../../../src/engine/check/rules.ts'
import { check, checkFixture, fixtureCodes } from './fixtures.ts'

const rules = [...formRules, ...contentRules, ...soundRules, ...proofRules]

/** What one fault cannot come without. */
const company: Record<string, string[]> = {
  'no-variant': ['walk-variant'],
  'start-not-100': ['walk-score'],
  'too-many-replies': ['reply-count'],
}

describe('a sound scenario', () => {
  it('has no findings', () => {
    expect(check().findings).toEqual([])
  })
})

describe('a broken scenario', () => {
  it.each(fixtureCodes)('has the finding %s at its place, and no other', (code) => {
    const { findings, expected } = checkFixture(code)
    expect([...new Set(findings.map((finding) => finding.code))].toSorted()).toEqual([code, ...(company[code] ?? [])].toSorted())
    expect(findings.find((finding) => finding.code === code)).toMatchObject(expected)
  })

  it('is there for every rule; tells have tests of their own', () => {
    const without = rules.map((rule) => rule.code).filter((code) => !fixtureCodes.includes(code))
    expect(without.filter((code) => !code.startsWith('tell-'))).toEqual([])
  })
})
