import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

type Package = { name: string; version: string; license: string | undefined; folder: string }

/** The package a bundled file came from: the nearest package.json upward that has a name and a version. */
function packageOf(file: string): Package | undefined {
  for (let folder = dirname(file); folder.includes('node_modules'); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    const { name, version, license } = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {}
    if (name && version) return { name, version, license, folder }
  }
  return undefined
}

function notice({ name, version, license, folder }: Package) {
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|-|$)/i.test(entry))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : 'The package carries no licence text of its own.'
  return `${name} ${version} (${license ?? 'licence not named'})\n\n${text}\n`
}

function noticesOf(files: Iterable<string>) {
  const packages = [...files].flatMap((file) => packageOf(file) ?? [])
  return [...new Set(packages.map(notice))].sort()
}

/**
 * Writes licences.txt: the notice of every package that is in the bundle, be it on the page or in a worker.
 * `page` belongs among the plugins of the build, `worker` among those of its workers.
 */
export function licences(): { page: Plugin; worker: () => Plugin[] } {
  const files = new Set<string>()
  const collect = (chunks: { type: string; moduleIds?: string[] }[]) => {
    const ids = chunks.flatMap((chunk) => chunk.moduleIds ?? [])
    for (const id of ids) if (id.includes('node_modules') && !id.startsWith('\0')) files.add(id.split('?')[0] ?? id)
  }
  const page: Plugin = {
    name: 'taiza:licences',
    apply: 'build',
    generateBundle(_, bundle) {
      collect(Object.values(bundle))
      const source = noticesOf(files).join(`\n${'-'.repeat(80)}\n\n`)
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source })
    },
  }
  const worker: Plugin = {
    name: 'taiza:licences-of-workers',
    generateBundle: (_, bundle) => collect(Object.values(bundle)),
  }
  return { page, worker: () => [worker] }
}
