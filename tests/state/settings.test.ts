import { describe, expect, it } from 'vitest'
import { conversationLanguage, createSettings, DEFAULTS, SETTINGS_KEY } from '../../src/state/settings.ts'
import { blockedSlate, slateOf } from '../support/device.ts'

const stored = (state: object) => ({ [SETTINGS_KEY]: JSON.stringify({ state, version: 1 }) })
const settingsOn = (slate: Parameters<typeof createSettings>[1], language: 'en' | 'ja' = 'en') => {
  const troubles: string[] = []
  return { store: createSettings(language, slate, (trouble) => troubles.push(trouble)), troubles }
}

describe('the settings', () => {
  it('are read again as they were left', () => {
    const slate = slateOf()
    settingsOn(slate).store.getState().change({ theme: 'dark', conversation: 'ja', shortcuts: false })
    expect(settingsOn(slate).store.getState()).toMatchObject({ theme: 'dark', conversation: 'ja', shortcuts: false })
  })

  it('of an older edition are read with the defaults for what it did not know', () => {
    const slate = slateOf(stored({ language: 'en', conversation: 'ja', theme: 'light', shortcuts: false }))
    expect(settingsOn(slate).store.getState()).toMatchObject({ ...DEFAULTS, conversation: 'ja', theme: 'light', shortcuts: false })
  })

  it('keep the trainee’s way through a conversation', () => {
    const slate = slateOf()
    const chosen = { textSize: 'largest', motion: 'reduced', furigana: true, voice: true, setting: 'bare', sayItFirst: true, pressure: true } as const
    settingsOn(slate).store.getState().change(chosen)
    expect(settingsOn(slate).store.getState()).toMatchObject(chosen)
  })

  it('never keep the exam', () => {
    expect(settingsOn(slateOf(stored({ setting: 'exam' }))).store.getState().setting).toBeUndefined()
  })

  it('speak the language that was chosen before the first paint', () => {
    expect(settingsOn(slateOf(stored({ language: 'ja' })), 'en').store.getState().language).toBe('en')
  })

  it('take from what is stored only what means something', () => {
    const slate = slateOf(stored({ theme: 'neon', conversation: 'fr', shortcuts: 'yes', textSize: 3, motion: null, furigana: 1 }))
    expect(settingsOn(slate).store.getState()).toMatchObject(DEFAULTS)
  })

  it.each(['{', '7', 'null', '{}', '{"state":7}'])('that read %s start afresh', (text) => {
    expect(settingsOn(slateOf({ [SETTINGS_KEY]: text })).store.getState()).toMatchObject({ theme: 'system', conversation: 'same' })
  })

  it('change on a page whose storage is full or blocked, which is told', () => {
    const full = slateOf()
    full.full = true
    const [one, two] = [settingsOn(full), settingsOn(blockedSlate)]
    for (const { store } of [one, two]) store.getState().change({ theme: 'dark' })
    expect([one.store.getState().theme, two.store.getState().theme, one.troubles[0], two.troubles[0]]).toEqual(['dark', 'dark', 'full', 'blocked'])
  })

  it('hold a conversation in the language of the interface unless told otherwise', () => {
    const { store } = settingsOn(slateOf(), 'ja')
    const same = conversationLanguage(store.getState())
    store.getState().change({ conversation: 'en' })
    expect([same, conversationLanguage(store.getState())]).toEqual(['ja', 'en'])
  })
})
