// npm start: builds when something that matters is newer than dist/, serves it and prints the address.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listen } from './serve.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = join(root, 'dist/index.html')
const untouched = new Set(['node_modules', '.git', '.ci', 'dist', 'tests', 'coverage', 'reports', '.stryker-tmp'])

/** When the newest thing under a folder changed, folders included: a deleted file leaves its trace only there.
 * @param {string} folder @returns {number} */
function newestIn(folder) {
  const times = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name)
    if (untouched.has(entry.name) || entry.name.endsWith('.md')) return 0
    return entry.isDirectory() ? Math.max(statSync(path).mtimeMs, newestIn(path)) : statSync(path).mtimeMs
  })
  return Math.max(0, ...times)
}

if (!existsSync(built) || newestIn(root) > statSync(built).mtimeMs) {
  const build = [join(root, 'node_modules/vite/bin/vite.js'), 'build']
  const { status } = spawnSync(process.execPath, build, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

const wished = Number(process.env.PORT ?? 4173)
const port = await listen(wished).catch((error) => {
  console.error(`Port ${wished} cannot be had (${error.message}). Set PORT to another one.`)
  process.exit(1)
})
if (port !== wished) console.log(`\nPort ${wished} is in use; another one is taken.`)
console.log(`\nTaiza is at http://127.0.0.1:${port}/  (Ctrl+C ends it)`)
