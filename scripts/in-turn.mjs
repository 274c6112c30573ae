// Runs npm scripts one after another, each under its name; the first that fails ends the run with its code.
import { spawnSync } from 'node:child_process'

const started = Date.now()

for (const name of process.argv.slice(2)) {
  console.log(`\n== ${name} (${Math.round((Date.now() - started) / 1000)} s)`)
  const npm = ['run', '--silent', name]
  const { status } = spawnSync('npm', npm, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) {
    console.error(`\n== ${name} failed`)
    process.exit(status ?? 1)
  }
}
