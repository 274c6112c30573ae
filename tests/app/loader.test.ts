import { describe, expect, it } from 'vitest'
import { createLoader, type Sources } from '../../src/app/loader.ts'
import { textOf } from '../../src/engine/index.ts'
import { siteOf } from '../support/library.ts'
import { scenario } from '../support/scenario.ts'
import { scriptsOf } from '../support/script.ts'

const story = scenario({ turns: { only: { yes: ['good', 3], no: ['bad', 0] } } })

describe('the loader', () => {
  it('brings a scenario in the language asked for, its rules whole again', async () => {
    const script = await createLoader(siteOf(story)).script('sketch', 'ja')
    expect(script).toEqual(scriptsOf(story).ja)
  })

  it('speaks the language that a scenario has', async () => {
    const english = { ...story, languages: ['en' as const] }
    const script = await createLoader(siteOf(english)).script('sketch', 'ja')
    expect(script && textOf(script, script.structure.title)).toBe('A talk')
  })

  it('knows that a scenario is not published', async () => {
    const loader = createLoader(siteOf(story))
    expect([await loader.script('nowhere', 'en'), await loader.edition('nowhere')]).toEqual([undefined, undefined])
  })

  it('asks for each file once', async () => {
    const site = siteOf(story)
    const loader = createLoader(site)
    await Promise.all([loader.script('sketch', 'en'), loader.script('sketch', 'ja'), loader.script('sketch', 'en')])
    expect(site.asked.toSorted()).toEqual(['scenarios/sketch.s.en.json', 'scenarios/sketch.s.ja.json', 'scenarios/sketch.s.json'])
  })

  it('gives the same promise for the same question', () => {
    const loader = createLoader(siteOf(story))
    expect(loader.script('sketch', 'en')).toBe(loader.script('sketch', 'en'))
  })

  it('asks anew after a failure, though not at once', async () => {
    let time = 0
    const site = siteOf(story)
    let isOnline = false
    const flaky: Sources = { ...site, read: async (path) => (isOnline ? site.read(path) : Promise.reject(new Error('offline'))) }
    const loader = createLoader(flaky, () => time)
    await expect(loader.script('sketch', 'en')).rejects.toThrow('offline')
    isOnline = true
    await expect(loader.script('sketch', 'en')).rejects.toThrow('offline')
    time += 2000
    expect((await loader.script('sketch', 'en'))?.structure.id).toBe('sketch')
  })

  it('fetches what only a search needs once the list is asked for', async () => {
    const loader = createLoader(siteOf(story))
    expect((await loader.first('en'))[0]?.keywords).toBeFalsy()
    expect((await loader.listings('en'))[0]?.keywords).toContain('東和精機')
  })

  it('lists all of a short list, though its rest cannot be had', async () => {
    const site = siteOf(story)
    const cut: Sources = { ...site, read: async (path) => (path.startsWith('rest') ? Promise.reject(new Error('offline')) : site.read(path)) }
    expect((await createLoader(cut).listings('en')).map(({ id }) => id)).toEqual(['sketch'])
  })

  it('fetches the rest of a long list once it is asked for', async () => {
    const site = siteOf(story)
    const long: Sources = {
      ...site,
      catalogue: async (language) => ({ ...(await site.catalogue(language)), listings: [], rest: 'rest', isLong: true }),
      read: async (path) => (path === 'rest' ? { keywords: [], listings: (await site.catalogue('en')).listings } : site.read(path)),
    }
    const loader = createLoader(long)
    expect([(await loader.first('en')).length, (await loader.listings('en')).length]).toEqual([0, 1])
    expect((await loader.script('sketch', 'en'))?.structure.id).toBe('sketch')
  })
})
