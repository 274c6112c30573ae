import { createElement, type ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Plugin, ViteDevServer } from 'vite'
import { withOwnCode } from './own-code.ts'

type Drawing = { Portrait: ComponentType<{ who: string; mood: string }> }

/** The kit's own code, run here: its faces are drawn in one place only. */
async function kitOf(server: ViteDevServer) {
  const { Portrait } = (await server.ssrLoadModule('/src/ui/portrait/portrait.tsx')) as Drawing
  const { tints } = await server.ssrLoadModule('/src/ui/portrait/tints.ts')
  const { allMoods } = await server.ssrLoadModule('/src/ui/portrait/poses.ts')
  const draw = (who: string, mood: string) =>
    renderToStaticMarkup(createElement(Portrait, { who, mood })).replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
  return { draw, people: Object.keys(tints as object), moods: allMoods as string[] }
}

const allFaces = (root: string): Promise<[fileName: string, source: string][]> =>
  withOwnCode(root, [], async (server) => {
    const { draw, people, moods } = await kitOf(server)
    return people.flatMap((who) => moods.map((mood): [string, string] => [`faces/${who}-${mood}.svg`, draw(who, mood)]))
  })

/** Draws every face in every mood as a picture, for the places where a face never moves. */
export function faces(): Plugin {
  let root = '.'
  return {
    name: 'taiza:faces',
    configResolved: (config) => {
      root = config.root
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return
      for (const [fileName, source] of await allFaces(root)) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, who, mood] = /^\/faces\/([a-z]+)-([a-z]+)\.svg/.exec(request.url ?? '') ?? []
        if (!who || !mood) return next()
        kitOf(server).then(({ draw }) => {
          response.setHeader('content-type', 'image/svg+xml')
          response.end(draw(who, mood))
        }, next)
      })
    },
  }
}
