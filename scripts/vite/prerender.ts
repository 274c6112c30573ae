import type { ReactElement } from 'react'
import { prerender } from 'react-dom/static'
import type { PluginOption } from 'vite'
import { withOwnCode } from './own-code.ts'

type Drawing = { firstPage: (language: string) => Promise<ReactElement> }

/** Where the server of the build puts the site; in the page every address is relative. */
const BASE = '/'

/** A page as React draws it. */
export async function pageOf(page: ReactElement): Promise<string> {
  const { prelude } = await prerender(page, { progressiveChunkSize: Infinity })
  const html = await new Response(prelude).text()
  return html.replace(/<link rel="preload"[^>]*>/g, '').replaceAll(`src="${BASE}faces/`, 'src="./faces/')
}

/** The first page in each language, as React draws it. */
export const firstPages = (root: string, plugins: PluginOption[], languages: readonly string[]): Promise<string[]> =>
  withOwnCode(root, plugins, async (server) => {
    const { firstPage } = (await server.ssrLoadModule('/src/app/first-page.tsx')) as Drawing
    const pages: string[] = []
    // One after the other: the interface speaks one language at a time.
    for (const language of languages) pages.push(await pageOf(await firstPage(language)))
    return pages
  })
