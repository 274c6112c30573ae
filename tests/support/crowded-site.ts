import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Language } from '../../src/engine/index.ts'
import { manyListings } from './many-listings.ts'

/** As many as the build puts into the page; the others it puts into a file beside it. */
const AT_ONCE = 24

export type File = { path: string; type: string; body: string }

type Manifest = Record<string, { file: string }>

/** The script that holds what the page lists in a language. */
function catalogueFile(language: Language): string {
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Manifest
  const [, chunk] = Object.entries(manifest).find(([name]) => name.endsWith(`virtual:scenarios/${language}`)) ?? []
  if (!chunk) throw new Error(`the build lists no scenarios in ${language}`)
  return chunk.file
}

/** The page without the library that the build has drawn into it. */
const undrawn = () => readFileSync('dist/index.html', 'utf8').replace(/<template lang[^]*?<\/template>/g, '')

/** The files in which a build that held so many scenarios would differ; the scenarios themselves do not exist. */
export function crowdedFiles(count: number, language: Language = 'en'): File[] {
  const path = catalogueFile(language)
  const method = /scenarios\/method\.\w+\.\w\w\.json/.exec(readFileSync(`dist/${path}`, 'utf8'))?.[0] ?? ''
  const listings = manyListings(count, language)
  const list = `scenarios/list.generated.${language}.json`
  const catalogue = {
    listings: listings.slice(0, AT_ONCE),
    rest: list,
    isLong: count > AT_ONCE,
    method,
    check: method.replace(/\.\w\w\.json$/, '.json'),
  }
  return [
    { path: '', type: 'text/html', body: undrawn() },
    { path, type: 'text/javascript', body: `export const catalogue = ${JSON.stringify(catalogue)}` },
    { path: list, type: 'application/json', body: JSON.stringify({ keywords: [], listings: listings.slice(AT_ONCE) }) },
  ]
}

/** Lets the built page list so many scenarios. */
export async function crowd(page: Page, count: number, language: Language = 'en') {
  for (const { path, type, body } of crowdedFiles(count, language))
    await page.route(`**/${path}`, (route) => route.fulfill({ contentType: type, body }))
}
