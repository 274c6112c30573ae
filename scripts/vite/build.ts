import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const id = 'virtual:build'

/** The commit and its day; empty where the sources are no checkout. */
function commitOf(root: string): string {
  try {
    return execFileSync('git', ['log', '-1', '--format=%h %cs'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return ''
  }
}

/** Names the edition of the page: its version, and the commit it was built from. */
export function build(): Plugin {
  let root = '.'
  return {
    name: 'taiza:build',
    configResolved: (config) => {
      root = config.root
    },
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(source) {
      if (source !== `\0${id}`) return undefined
      const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
      return `export const version = ${JSON.stringify(version)}\nexport const commit = ${JSON.stringify(commitOf(root))}`
    },
  }
}
