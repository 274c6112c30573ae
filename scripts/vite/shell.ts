import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { minify, transformWithOxc, type Plugin, type PluginOption } from 'vite'
import { type Bundle, filesOf, stampsIn, withStylesAsData } from './chunks.ts'
import { firstPages } from './prerender.ts'

const LANGUAGES = ['en', 'ja']

/** In characters: what is smaller comes soon enough once it is asked for, and its name would weigh on every first visit. */
const WORTH_NAMING = 1500

/** The modules that a screen brings along, by the addresses it stands at. */
const SCREENS: [address: string, modules: string[]][] = [
  ['^s/[^/]+/?(\\?|$)', ['app/briefing-route', 'features/briefing/briefing-screen', 'ui/portrait/portrait']],
  ['^s/[^/]+/play', ['app/start-route', 'app/conversation-route', 'features/conversation/conversation-screen', 'ui/portrait/portrait']],
  ['^(s/[^/]+/debrief|a)/', ['app/debrief-route', 'features/debrief/debrief-screen']],
]

const isWorthNaming = (bundle: Bundle) => (name: string) => {
  const file = bundle[`assets/${name}`]
  return (file?.type === 'chunk' ? file.code.length : (file?.source.length ?? 0)) >= WORTH_NAMING
}

/** All files of the build lie in one folder: their names say enough. */
const nameOf = (file: string) => file.replace('./assets/', '')

function startOf(bundle: Bundle) {
  const entry = filesOf(bundle, '/src/main.tsx')
  const files = (modules: string[]) =>
    [...new Set(modules.flatMap((module) => filesOf(bundle, module)))].filter((file) => !entry.includes(file)).map((file) => `./${file}`)
  const spoken = (filesIn: (language: string) => string[]) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, filesIn(language)]))
  const screens = SCREENS.map(([address, modules]) => [address, files(modules.map((module) => `/src/${module}.`)).map(nameOf).filter(isWorthNaming(bundle))] as const)
  const every = (screens[0]?.[1] ?? []).filter((name) => screens.every(([, names]) => names.includes(name)))
  const method = (language: string) => Object.keys(bundle).filter((file) => new RegExp(`^scenarios/method\\.\\w+\\.${language}\\.json`).test(file))
  return {
    entry: entry.filter((file) => file.endsWith('.js')).map((file) => `./${file}`),
    first: spoken((language) => files([`virtual:words/${language}/first`, `virtual:scenarios/${language}`])),
    rest: spoken((language) => [...files([`virtual:words/${language}/rest`]), ...method(language).map((file) => `./${file}`)]),
    every: every.join(' '),
    screens: screens.map(([address, names]) => [address, names.filter((name) => !every.includes(name)).join(' ')]),
    draw: './drawn/draw.js',
    stamps: stampsIn(bundle),
  }
}

async function openingScript(root: string, start: object): Promise<string> {
  const source = readFileSync(join(root, 'src/app/opening.ts'), 'utf8')
  const { code } = await transformWithOxc(source, 'opening.ts')
  const script = await minify('opening.js', `{const START=${JSON.stringify(start)};${code}}`, { module: false })
  return script.code.trim()
}

/** The face that is seen first stands in the page, so that it is there with the first paint. */
function withFace(page: string, bundle: Bundle): string {
  return page.replace(/src="\.\/(faces\/[\w-]+\.svg)(#[^"]*)"([^>]*?) decoding="async"/, (_, file: string, view: string, rest: string) => {
    const face = bundle[file]
    if (face?.type !== 'asset') throw new Error(`The build holds no ${file}`)
    const text = String(face.source).replaceAll('"', "'").replaceAll('%', '%25').replaceAll('#', '%23').replaceAll('&', '&amp;')
    return `src="data:image/svg+xml,${text}${view}"${rest}`
  })
}

const template = (language: string, page: string) =>
  `<template lang="${language}">${withStylesAsData(page)}</template>`

/** The styles of the first page stand in it; the link that would fetch them stays, so that no chunk asks for them again. */
function withStyles(html: string, bundle: Bundle): string {
  return html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (link, file: string) => {
    const styles = bundle[file]
    if (styles?.type !== 'asset') throw new Error(`The build holds no ${file}`)
    return `<style>${String(styles.source).trim()}</style>\n    ${link.replace('<link ', '<link disabled ')}`
  })
}

/**
 * Draws the first page in every language into the built page, and lets a script of the page choose the one to show and
 * start the app: after the first paint where a page was drawn, at once where the address is that of another screen.
 */
export function shell(plugins: PluginOption[]): Plugin {
  let root = '.'
  return {
    name: 'taiza:shell',
    apply: 'build',
    configResolved: (config) => {
      root = config.root
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!bundle) return html
        const pages = await firstPages(root, plugins, LANGUAGES)
        const templates = LANGUAGES.map((language, index) => template(language, withFace(pages[index] ?? '', bundle)))
        const script = await openingScript(root, startOf(bundle))
        return withStyles(html, bundle)
          .replace(/ *<script type="module"[^>]*><\/script>\n?/g, '')
          .replace(/ *<link rel="modulepreload"[^>]*>\n?/g, '')
          .replace('<div id="root"></div>', () => `<div id="root"></div>\n    ${templates.join('\n    ')}\n    <script>${script}</script>`)
      },
    },
  }
}
