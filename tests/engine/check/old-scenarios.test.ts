import { describe, expect, it } from 'vitest'
import { editionOf, proofOf, scenarioJsonSchema } from '../../../src/engine/files.ts'
import { CHANNELS, LAMPS, LANGUAGES, MOODS, OUTCOMES, STEPS } from '../../../src/engine/index.ts'
import { PARTS } from '../../../src/engine/scenario/vocabulary.ts'
import { placesOf, placesUsed, wordsUnder } from '../../support/form.ts'
import { oldFiles, openOld, valuesOf } from '../../support/old-scenarios.ts'
import { method } from '../../support/script.ts'

const ids = Object.keys(oldFiles)

/** What each file was when it was written; attempts that were kept since hang on it. */
const written = {
  'every-key': {
    rulesHash: 'ed26e822a26c7f2e',
    wordsHash: 'ad9875376f403615',
    meanLoss: { steady: 296.875, pressed: 318.922968, known: 309.575617 },
    line: 'letter-opening/plain letter-account/counting letter-action/one-question letter-closing/date mail/glad waiting/message call/size visit/figure meeting/after-count answer/say-nothing',
  },
  'one-language': {
    rulesHash: '2ecb70bf725398f9',
    wordsHash: 'd98f041bdd107e70',
    meanLoss: { plain: 235 },
    line: 'pickup/own-name stopped/effect count/how-many now/sixty why/friday page/read-back else/visit end/again',
  },
  'dated-days': {
    rulesHash: '868035ca12f44a78',
    wordsHash: 'd98f041bdd107e70',
    meanLoss: { plain: 235 },
    line: 'pickup/own-name stopped/effect count/how-many now/sixty why/friday page/read-back else/visit end/again',
  },
} as const

describe('an old scenario file', () => {
  it.each(ids)('opens and passes its check: %s', (id) => {
    const { scenario, findings } = openOld(id)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(scenario?.id).toBe(id)
  })

  it.each(Object.entries(written))('means what it meant: %s', (id, { rulesHash, wordsHash, meanLoss, line }) => {
    const { scenario, solutions } = openOld(id)
    const edition = editionOf(scenario!, solutions)
    expect([edition.rulesHash, edition.wordsHash]).toEqual([rulesHash, wordsHash])
    for (const [variant, loss] of Object.entries(meanLoss)) expect(edition.proven[variant]?.meanLoss).toBeCloseTo(loss, 6)
    expect(Object.values(edition.proven).map((proven) => proven.line.join(' '))).toContain(line)
  })

  it('is proven to be what it was proven to be', () => {
    const { scenario, solutions } = openOld('every-key')
    const { states, best, worst, scoredDecisions, bots } = proofOf(scenario!, 'steady', solutions.get('steady')!, method)
    expect({ states, best: Math.round(best), worst: Math.round(worst), scoredDecisions })
      .toEqual({ states: 850, best: 100, worst: -74, scoredDecisions: { min: 4, max: 12 } })
    for (const { random, best: follows } of Object.values(bots)) expect([Math.round(random) + 0, Math.round(follows)]).toEqual([0, 100])
  })

  it('may lack the number of its format, and a language', () => {
    expect(oldFiles['one-language']).not.toContain('format:')
    expect(openOld('one-language').scenario).toMatchObject({ format: 1, languages: ['ja'] })
  })

  it('may spell an ending’s last words in both ways', () => {
    expect(openOld('every-key').scenario?.endings).toMatchObject({
      'trial-agreed': { says: { en: 'The fifteenth it is.' } }, 'paper-only': { says: { en: 'Papers, then.' } },
    })
  })
})

describe('the format', () => {
  it('is used to its last key, in every form that a value may take', () => {
    const form = scenarioJsonSchema()
    const used = new Set(ids.flatMap((id) => [...placesUsed(form, valuesOf(id))]))
    expect([...placesOf(form)].filter((place) => !used.has(place))).toEqual([])
  })

  it.each([
    ['channel', CHANNELS], ['part', PARTS], ['step', STEPS], ['mood', MOODS], ['outcome', OUTCOMES], ['banter', LAMPS], ['languages', LANGUAGES],
  ] as const)('is used to the last word that it knows for %s', (key, words) => {
    expect(new Set(ids.flatMap((id) => wordsUnder(valuesOf(id), key)))).toEqual(new Set(words))
  })
})
