import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dist, serverOf } from '../../../scripts/serve.mjs'
import { keepOffline } from '../../../scripts/vite/offline.ts'
import { withPolicy } from '../../../scripts/vite/policy.ts'

/** A host of its own for one test: it can be shut, and another edition can be published on it. */
export interface Site {
  address: string
  /** From here on nobody answers. */
  shut: () => Promise<void>
  /** Replaces every file by one of another name, as a build of changed sources does. */
  publish: () => Promise<void>
}

const rename = (name: string) => name.replace(/^([\w-]{8})\.(js|css)$/, '$1next.$2')

/** The built site under other names, in a folder of its own. */
async function nextEdition(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'))
  cpSync(dist, folder, { recursive: true })
  const names = readdirSync(join(folder, 'assets')).filter((name) => rename(name) !== name)
  const renamed = (text: string) => names.reduce((all, name) => all.replaceAll(name, rename(name)), text)
  for (const name of readdirSync(join(folder, 'assets'))) {
    const file = join(folder, 'assets', name)
    writeFileSync(file, renamed(readFileSync(file, 'utf8')))
    renameSync(file, join(folder, 'assets', rename(name)))
  }
  for (const name of readdirSync(join(folder, 'drawn'))) {
    const file = join(folder, 'drawn', name)
    writeFileSync(file, renamed(readFileSync(file, 'utf8')))
  }
  const page = join(folder, 'index.html')
  const html = renamed(readFileSync(page, 'utf8')).replace(/(<meta name="edition" content=")[^"]*/, '$1%EDITION%')
  writeFileSync(page, withPolicy(html))
  await keepOffline(process.cwd(), folder, [])
  return folder
}

export async function openSite(): Promise<Site> {
  let folder = dist
  const server = serverOf(() => folder)
  await new Promise<void>((settle) => void server.listen(0, '127.0.0.1', settle))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    shut: () => new Promise((settle) => {
      server.close(() => settle())
      server.closeAllConnections()
      if (folder !== dist) rmSync(folder, { recursive: true })
    }),
    publish: async () => {
      folder = await nextEdition()
    },
  }
}
