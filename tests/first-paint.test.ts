import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'

const script = /<script>([^]*?)<\/script>/.exec(readFileSync('index.html', 'utf8'))?.[1] ?? ''

type Visit = { search?: string; hash?: string; stored?: string; languages?: string[] }

/** What the page's inline script leaves on <html> for such a visitor. */
function paintedFor({ search = '', hash = '', stored, languages = ['fr-FR'] }: Visit) {
  const html = { lang: 'en', dataset: {} as { theme?: string; text?: string; motion?: string } }
  runInNewContext(script, {
    URLSearchParams,
    document: { documentElement: html },
    location: { search, hash },
    navigator: { languages },
    localStorage: { getItem: (key: string) => (key === 'taiza-settings' ? (stored ?? null) : null) },
  })
  return { lang: html.lang, theme: html.dataset.theme, text: html.dataset.text, motion: html.dataset.motion }
}

const settings = (state: object) => JSON.stringify({ state, version: 1 })

describe('before the first paint', () => {
  it.each<[string, string, Visit]>([
    ['the link asks for', 'ja', { search: '?lang=ja', stored: settings({ language: 'en' }) }],
    ['the address of the route asks for', 'en', { hash: '#/s/call?seed=7&lang=en', languages: ['ja-JP'] }],
    ['was chosen in the settings', 'ja', { stored: settings({ language: 'ja' }), languages: ['en-GB'] }],
    ['the browser names first among ours', 'ja', { languages: ['de-DE', 'ja', 'en-US'] }],
    ['remains where nothing fits', 'en', { search: '?lang=fr', languages: ['fr-FR', 'enm'] }],
  ])('the page takes the language that %s: %s', (_, lang, visit) => {
    expect(paintedFor(visit).lang).toBe(lang)
  })

  it.each(['light', 'dark'])('the page takes the %s theme from the settings', (theme) => {
    expect(paintedFor({ stored: settings({ theme }) }).theme).toBe(theme)
  })

  it('the page takes the size of its text and its motion from the settings', () => {
    expect(paintedFor({ stored: settings({ textSize: 'largest', motion: 'reduced' }) })).toMatchObject({ text: 'largest', motion: 'reduced' })
    expect(paintedFor({ stored: settings({ textSize: 'huge', motion: 'system' }) })).toMatchObject({ text: undefined, motion: undefined })
  })

  it('leaves the theme to the system where none was chosen', () => {
    expect(paintedFor({ stored: settings({ theme: 'system' }) }).theme).toBeUndefined()
  })

  it.each(['{', 'null', '{}', '7'])('settings that read %s are passed over', (stored) => {
    expect(paintedFor({ stored, languages: ['ja'] })).toEqual({ lang: 'ja', theme: undefined, text: undefined, motion: undefined })
  })
})
