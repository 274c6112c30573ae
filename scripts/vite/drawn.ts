import type { ReactElement } from 'react'
import { join } from 'node:path'
import { build, type Plugin, type PluginOption } from 'vite'
import { type Bundle, filesOf, stampsIn, withStylesAsData } from './chunks.ts'
import { common, ofTurn } from './common.ts'
import { withOwnCode } from './own-code.ts'
import { pageOf } from './prerender.ts'

const LANGUAGES = ['en', 'ja']

/** The modules whose styles dress each kind of screen. */
const DRESS = {
  briefing: ['features/briefing/briefing-screen', 'ui/portrait/portrait'],
  play: ['features/conversation/conversation-screen', 'ui/portrait/portrait'],
  ended: ['features/debrief/debrief-screen', 'ui/portrait/portrait'],
}

type Sources = { read: (path: string) => Promise<unknown> }

type Drawn = { draws: ReactElement[]; turn?: string }

type Drawing = {
  speakOnly: (language: string) => Promise<void>
  drawnScreens: (language: string, id: string, sources: Sources) => Promise<{ variants: string[]; screens: Record<string, Drawn> }>
}

function read(bundle: Bundle, path: string): unknown {
  const file = bundle[path]
  if (file?.type !== 'asset') throw new Error(`The build holds no ${path}`)
  return JSON.parse(String(file.source))
}

/** The styles of a kind of screen that the first page does not bring along. */
function stylesOf(bundle: Bundle, modules: readonly string[]): string[] {
  const first = filesOf(bundle, '/src/main.tsx')
  const files = modules.flatMap((module) => filesOf(bundle, `/src/${module}.`))
  return [...new Set(files)].filter((file) => file.endsWith('.css') && !first.includes(file))
}

const pageWith = (body: string) =>
  `<!doctype html><meta charset="utf-8"><meta name="robots" content="noindex"><body>${withStylesAsData(body)}`

type DrawnFile = readonly [name: string, source: string]

/** All that is drawn, and of which variants. */
type Gallery = { files: DrawnFile[]; variants: Record<string, string[]> }

const bodyFor = async ({ draws: [first, ...others], turn }: Drawn) =>
  (turn !== undefined ? ofTurn(await pageOf(first!), turn) : common(await Promise.all([first!, ...others].map(pageOf))))

const filesFor = (screens: Record<string, Drawn>, id: string, language: string): Promise<DrawnFile[]> =>
  Promise.all(Object.entries(screens).map(async ([screen, each]) =>
    [`${id}.${screen}.${language}.html`, pageWith(await bodyFor(each))] as const))

async function galleryOf(root: string, plugins: PluginOption[], bundle: Bundle): Promise<Gallery> {
  return withOwnCode(root, plugins, async (server) => {
    const { speakOnly, drawnScreens } = (await server.ssrLoadModule('/src/app/drawn-screens.tsx')) as Drawing
    const { site } = (await server.ssrLoadModule('/src/app/site.ts')) as { site: Sources }
    const sources = { ...site, read: async (path: string) => read(bundle, path) }
    const gallery: Gallery = { files: [], variants: {} }
    for (const language of LANGUAGES) {
      await speakOnly(language)
      for (const id of Object.keys(stampsIn(bundle))) {
        const { variants, screens } = await drawnScreens(language, id, sources)
        gallery.variants[id] = variants
        gallery.files.push(...(await filesFor(screens, id, language)))
      }
    }
    return gallery
  })
}

/** What the script that draws is told of it. */
function knownOf(bundle: Bundle, variants: Gallery['variants']) {
  const scenarios = Object.entries(stampsIn(bundle)).map(([id, stamp]) => [id, { stamp, variants: variants[id] }])
  const styles = Object.entries(DRESS).map(([kind, modules]) => [kind, stylesOf(bundle, modules)])
  return { scenarios: Object.fromEntries(scenarios), styles: Object.fromEntries(styles) }
}

/** The script that puts them into the page. */
async function drawScript(root: string, known: object): Promise<string> {
  const built = await build({
    root, configFile: false, logLevel: 'warn', publicDir: false, define: { DRAWN: JSON.stringify(known) },
    build: {
      write: false,
      lib: { entry: join(root, 'src/drawn/draw.ts'), formats: ['es'] },
      rolldownOptions: { treeshake: { moduleSideEffects: false } },
    },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('The script that draws was not built')
  return output.output[0].code
}

/**
 * Draws the screens that links lead to, of the scenarios that the page knows by name: as far as they are the same for
 * whoever comes for the first time.
 */
export function drawn(plugins: PluginOption[]): Plugin {
  let root = '.'
  return {
    name: 'taiza:drawn',
    apply: 'build',
    configResolved: (config) => {
      root = config.root
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        if (this.environment.name !== 'client') return
        const { files, variants } = await galleryOf(root, plugins, bundle)
        const script = await drawScript(root, knownOf(bundle, variants))
        for (const [name, source] of [...files, ['draw.js', script] as const])
          this.emitFile({ type: 'asset', fileName: `drawn/${name}`, source })
      },
    },
  }
}
