import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { numberBytes, sealed, unsealed } from '../../../src/engine/export/bytes.ts'
import { attemptFrom, carriedOf } from '../../../src/engine/export/carried.ts'
import { linkCode, readLinkCode, type Carried } from '../../../src/engine/export/link-code.ts'
import { debriefOf } from '../../../src/engine/report/debrief.ts'
import { identityOf } from '../../../src/engine/scenario/identity.ts'
import type { Scenario } from '../../../src/engine/scenario/scenario.ts'
import { SETTINGS, type Attempt } from '../../../src/engine/score/attempt.ts'
import { BANDS } from '../../../src/engine/score/band.ts'
import { solve } from '../../../src/engine/solve/solve.ts'
import { attempt, kept } from '../../support/attempt.ts'
import { oldAttempts } from '../../support/old-saves.ts'
import { openOld } from '../../support/old-scenarios.ts'
import { smallScenario } from '../../support/random-scenario.ts'
import { scenario } from '../../support/scenario.ts'
import { chain, randomReplies, repliesTo, sound, times } from '../../support/talk.ts'

const host = (structure: Scenario) => {
  const { rules, words } = identityOf(structure)
  return { structure, rulesHash: rules, wordsHash: words, id: 'carried', now: '2026-11-20T00:00:00.000Z' }
}

const codeOf = (played: Attempt, structure: Scenario): string => {
  const carried = carriedOf(played, structure)
  if (!carried) throw new Error('it cannot be carried')
  return linkCode(carried)
}

function opened(code: string, structure: Scenario): Attempt {
  const read = readLinkCode(code)
  if ('fault' in read) throw new Error(read.fault)
  const result = attemptFrom(read.carried, host(structure))
  if ('fault' in result) throw new Error(result.fault)
  return result.attempt
}

const long = scenario({ turns: chain(14, { best: 3, weak: 0 }), variants: { plain: {}, other: {} } })
const inLong = (keys: string, more: Partial<Attempt> = {}): Attempt => {
  const replies = repliesTo(solve(long, 'plain').graph.tables, keys).map(({ turn, reply }) => kept(turn, reply))
  return attempt({ rulesHash: host(long).rulesHash, replies, frozen: { overall: 61, band: 'working', gates: [], ending: 'good' }, ...more })
}
const fourteen = inLong(`${times(7, 'best')} ${times(7, 'weak')}`)

const carriedAny: fc.Arbitrary<Carried> = fc.record({
  scenario: fc.string({ unit: 'binary', maxLength: 40 }),
  rulesHash: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 }),
  scoring: fc.nat({ max: 9 }),
  variant: fc.nat({ max: 9 }),
  seed: fc.nat({ max: 2 ** 32 - 1 }),
  setting: fc.constantFrom(...SETTINGS),
  example: fc.boolean(),
  replies: fc.array(fc.record({
    reply: fc.nat({ max: 30 }), lang: fc.constantFrom('en', 'ja'), hint: fc.boolean(), sure: fc.boolean(),
  }, { requiredKeys: ['reply', 'lang', 'hint'] }), { maxLength: 70 }),
  taken: fc.array(fc.record({ at: fc.nat({ max: 70 }), turn: fc.nat({ max: 500 }), reply: fc.nat({ max: 30 }), redone: fc.boolean() })),
  overall: fc.nat({ max: 100 }),
  band: fc.constantFrom(...BANDS),
}, { requiredKeys: ['scenario', 'rulesHash', 'scoring', 'variant', 'seed', 'setting', 'example', 'replies', 'taken'] })

describe('the code of a link', () => {
  it('carries whatever is put into it', () => {
    fc.assert(fc.property(carriedAny, (carried) => {
      expect(readLinkCode(linkCode(carried))).toEqual({ carried })
    }))
  })

  it('holds a talk of 14 replies in fewer than 200 letters that an address may hold', () => {
    const code = codeOf({ ...fourteen, scenario: 'gatekeeper-first-call' }, { ...long, id: 'gatekeeper-first-call' })
    expect(code).toMatch(/^[\w-]{40,120}$/)
  })

  it('is refused wherever it is cut short', () => {
    const code = codeOf(fourteen, long)
    for (let length = 0; length < code.length; length++) expect(readLinkCode(code.slice(0, length))).toEqual({ fault: 'damaged' })
  })

  it('is refused with one letter changed, whichever', () => {
    const code = codeOf(fourteen, long)
    fc.assert(fc.property(fc.nat({ max: code.length - 1 }), fc.constantFrom(...'AZaz09-_!%é'), (at, letter) => {
      fc.pre(code[at] !== letter)
      expect(readLinkCode(code.slice(0, at) + letter + code.slice(at + 1))).toEqual({ fault: 'damaged' })
    }))
  })

  it('is refused where it is sealed well but says nothing that can be', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const code = sealed([1, ...bytes])
      const read = readLinkCode(code)
      expect(['damaged', code]).toContain('carried' in read ? linkCode(read.carried) : read.fault)
    }), { numRuns: 1000 })
  })

  it('is told apart from one of a later edition', () => {
    expect(readLinkCode(sealed([...numberBytes(2), 1, 2, 3]))).toEqual({ fault: 'newer' })
  })

  it('has nothing after its end', () => {
    expect(readLinkCode(sealed([...unsealed(codeOf(fourteen, long))!, 0]))).toEqual({ fault: 'damaged' })
  })
})

describe('an attempt that a link carries', () => {
  it('is the same talk under the same rules, whatever was said in it', () => {
    fc.assert(fc.property(smallScenario, fc.array(fc.nat({ max: 5 }), { minLength: 40, maxLength: 40 }), fc.boolean(), (story, picks, hint) => {
      const solution = sound(story, 'other')
      fc.pre(solution !== undefined)
      const replies = randomReplies(solution.graph.tables, picks).map(({ turn, reply }, index) =>
        kept(turn, reply, { lang: index % 2 ? 'ja' : 'en', ...(hint && index === 1 ? { hint } : {}), ...(index === 2 ? { sure: false } : {}) }))
      const played = attempt({ variant: 'other', rulesHash: host(story).rulesHash, seed: 4e9, replies })
      const again = opened(codeOf(played, story), story)
      expect(again.replies.map(({ turn, reply, lang, sure }) => [turn, reply, lang, sure]))
        .toEqual(replies.map(({ turn, reply, lang, sure }) => [turn, reply, lang, sure]))
      const figures = (each: Attempt) => {
        const { verdict, points, ending, moves } = debriefOf({ scenario: story, attempt: each, solution })
        return { verdict, points, ending, marks: moves.map(({ mark }) => mark) }
      }
      expect(figures(again)).toEqual(figures(played))
      expect([again.seed, again.setting, again.kind]).toEqual([4e9, 'natural', 'shared'])
    }), { numRuns: 60 })
  })

  it('keeps take-backs and the worked example, and is practice where it was', () => {
    const taken = [{ at: 3, turn: 't3', reply: 'weak' }, { at: 4, turn: 't4', reply: 'best', redone: true }]
    const again = opened(codeOf({ ...fourteen, taken, example: true, setting: 'bare' }, long), long)
    expect([again.taken, again.example, again.setting]).toEqual([taken, true, 'bare'])
  })

  it('leaves behind who, when, why and what next', () => {
    const told = { intention: 'To be easy to pass on', plan: { text: 'I ask first', on: '2026-12-01' }, vars: { seller: 'Ueda' } }
    expect(codeOf({ ...fourteen, ...told, id: 'another', started: '2020-01-01T00:00:00.000Z' }, long)).toBe(codeOf(fourteen, long))
    expect(opened(codeOf({ ...fourteen, ...told }, long), long)).not.toHaveProperty('plan')
  })

  it('is not made of a talk that goes on, or that no longer fits', () => {
    expect(carriedOf(inLong('best best'), long)).toBeUndefined()
    expect(carriedOf({ ...fourteen, variant: 'gone' }, long)).toBeUndefined()
    expect(carriedOf({ ...fourteen, replies: [kept('t0', 'gone')] }, long)).toBeUndefined()
  })

  const carried = carriedOf(fourteen, long)!
  const { replies: [first, ...rest] } = carried

  it.each([
    ['a reply that its turn does not have', { replies: [{ ...first!, reply: 2 }, ...rest] }],
    ['replies after the end', { replies: [...carried.replies, first!] }],
    ['no end', { replies: rest }],
    ['a variant that there is not', { variant: 2 }],
    ['a take-back at no turn', { taken: [{ at: 0, turn: 14, reply: 0, redone: false }] }],
    ['a take-back of no reply', { taken: [{ at: 0, turn: 0, reply: 9, redone: false }] }],
  ] satisfies [string, Partial<Carried>][])('is refused with %s', (_, forged) => {
    expect(attemptFrom({ ...carried, ...forged }, host(long))).toEqual({ fault: 'unfitting' })
  })

  it('is not scored by other rules than its own', () => {
    const other = scenario({ turns: chain(14, { best: 3, weak: 1 }) })
    expect(attemptFrom(carried, host(other))).toEqual({ fault: 'unknown-rules' })
    expect(attemptFrom({ ...carried, scoring: 99 }, host(long))).toEqual({ fault: 'unknown-rules' })
    const read = readLinkCode(linkCode(carried))
    expect(read).toMatchObject({ carried: { overall: 61, band: 'working', scenario: 'sketch' } })
  })
})

describe('links of old', () => {
  const { scenario: old } = openOld('every-key')
  const codes: Record<string, string> = JSON.parse(readFileSync('tests/fixtures/saves/links.json', 'utf8'))

  it.each(['finished', 'second-try', 'taken-back'] as const)('open for ever, and still earn what they earned: %s', (name) => {
    const { frozen, replies, taken } = oldAttempts[name]
    const again = opened(codes[name]!, old!)
    const { verdict, ending } = debriefOf({ scenario: old!, attempt: again, solution: solve(old!, again.variant) })
    expect([verdict, ending?.key]).toMatchObject([{ overall: frozen!.overall, band: frozen!.band }, frozen!.ending])
    expect(again.replies.map(({ turn, reply }) => [turn, reply])).toEqual(replies.map(({ turn, reply }) => [turn, reply]))
    expect(again.taken).toEqual(taken)
  })
})
