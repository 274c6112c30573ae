import { describe, expect, it } from 'vitest'
import { ticketed } from '../../../src/engine/scenario/tickets.ts'
import { scenario } from '../../support/scenario.ts'

const story = scenario({
  title: { en: 'A talk' },
  turns: { one: [{ on: ['good'] }, { says: { ja: 'はい。' } }] },
})

describe('the words taken out of a scenario', () => {
  const { structure, words } = ticketed(story)

  it('are one list for each language, each text at its own place', () => {
    expect([words.en![structure.title], words.ja![structure.turns['one']!.says[0]!.text]]).toEqual(['A talk', 'はい。'])
    expect(words.ja).toHaveLength(words.en!.length)
  })

  it('leave an empty place where a language lacks them', () => {
    expect([words.ja![structure.title], words.en![structure.turns['one']!.says[0]!.text]]).toEqual(['', ''])
  })
})
