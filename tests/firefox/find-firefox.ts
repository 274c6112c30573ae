import { existsSync } from 'node:fs'

const installed = ['firefox-esr', 'firefox'].map((name) => `/usr/bin/${name}`)

/** The Firefox of this machine, or the one that FIREFOX=<path> names. */
export function findFirefox(): string {
  const found = process.env.FIREFOX || installed.find((path) => existsSync(path))
  if (found && existsSync(found)) return found
  throw new Error('no Firefox here: apt-get install firefox-esr, or FIREFOX=<path>')
}
