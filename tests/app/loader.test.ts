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

  it('asks anew after a failure', async () => {
    const site = siteOf(story)
    let isOnline = false
    const flaky: Sources = { ...site, read: async (path) => (isOnline ? site.read(path) : Promise.reject(new Error('offline'))) }
    const loader = createLoader(flaky)
    await expect(loader.script('sketch', 'en')).rejects.toThrow('offline')
    isOnline = true
    expect((await loader.script('sketch', 'en'))?.structure.id).toBe('sketch')
  })

  it('fetches the rest of a long list once it is asked for', async () => {
    const site = siteOf(story)
    const long: Sources = {
      ...site,
      catalogue: async (language) => ({ ...(await site.catalogue(language)), listings: [], rest: 'rest' }),
      read: async (path) => (path === 'rest' ? (await site.catalogue('en')).listings : site.read(path)),
    }
    const loader = createLoader(long)
    expect([(await loader.first('en')).length, (await loader.listings('en')).length]).toEqual([0, 1])
    expect((await loader.script('sketch', 'en'))?.structure.id).toBe('sketch')
  })
})
