import { describe, expect, it } from 'vitest'
import { replay, speechAt, turnAt, type Speech } from '../../../src/engine/index.ts'
import type { Text } from '../../../src/engine/scenario/scenario.ts'
import { tablesOf } from '../../../src/engine/machine/tables.ts'
import { scenario } from '../../support/scenario.ts'
import { repliesTo } from '../../support/talk.ts'

type Json = Record<string, unknown>

/** What is said at the second turn once a reply has led there, or at the end of the talk. */
function heard(second: Json, keys: string): Speech<Text> | undefined {
  const story = scenario({ turns: {
    one: { kind: ['two', undefined, { effects: { trust: 1 } }], curt: ['two'] },
    two: [{ end: ['good'] }, second],
  } })
  const tables = tablesOf(story, 'plain')
  return speechAt(story, tables, replay(tables, repliesTo(tables, keys)).state)
}

const says = [
  { when: { trust: { min: 4 } }, after: 'one/kind', en: 'How kind.', mood: 'warm', notice: { en: 'A laugh.' }, cue: 'laughs' },
  { en: 'Well?' },
]

describe('what is said at a turn', () => {
  it('is the first line whose time it is', () => {
    expect(heard({ says }, 'kind')?.text.en).toBe('How kind.')
    expect(heard({ says }, 'curt')?.text.en).toBe('Well?')
  })

  it('is the last line where it is no line’s time', () => {
    expect(heard({ says: says.slice(0, 1) }, 'curt')?.text.en).toBe('How kind.')
  })

  it('brings its own face, notice and cues along, before those of the turn', () => {
    const turn = { says, mood: 'impatient', intensity: 0.5, notice: { en: 'A bell.' }, cue: ['rings'] }
    expect(heard(turn, 'kind')).toMatchObject({ look: { mood: 'warm', intensity: 1 }, notice: { en: 'A laugh.' }, cue: ['rings', 'laughs'] })
    expect(heard(turn, 'curt')).toMatchObject({ look: { mood: 'impatient', intensity: 0.5 }, notice: { en: 'A bell.' }, cue: ['rings'] })
  })

  it('has the face and the notice whose time it is', () => {
    const turn = {
      mood: [{ after: 'one/kind', mood: 'curious', intensity: 0.8 }, { mood: 'doubtful' }],
      notice: [{ when: { trust: { min: 4 } }, en: 'He leans in.' }],
    }
    expect(heard(turn, 'kind')).toMatchObject({ look: { mood: 'curious', intensity: 0.8 }, notice: { en: 'He leans in.' } })
    expect(heard(turn, 'curt')).toMatchObject({ look: { mood: 'doubtful', intensity: 1 } })
    expect(heard(turn, 'curt')).not.toHaveProperty('notice')
  })

  it('is said with a calm face where nothing else is written', () => {
    expect(heard({}, 'kind')?.look).toEqual({ mood: 'neutral', intensity: 1 })
  })

  it('is nothing once the talk is over', () => {
    expect(heard({}, 'kind end')).toBeUndefined()
  })
})

describe('the turn of a moment', () => {
  it('is none once the talk is over', () => {
    const tables = tablesOf(scenario({ turns: { one: { end: ['good'] } } }), 'plain')
    expect(turnAt(tables, replay(tables, []).state)?.key).toBe('one')
    expect(turnAt(tables, replay(tables, repliesTo(tables, 'end')).state)).toBeUndefined()
  })
})
