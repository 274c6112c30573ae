import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { LARGEST_FILE, METHOD_NAMES, parseMethod, type FiledFinding, type Method } from '../engine/files.ts'

/** One scenario's folder as it stands on the disk. */
export interface Folder {
  id: string
  path: string
  text: string
  walks?: string
}

/** A file the terminal was asked to look at and cannot: a sentence for people. */
export class Unreadable extends Error {}

function read(path: string): string {
  const { size } = statSync(path)
  if (size > 4 * LARGEST_FILE) throw new Unreadable(`${path}: ${size} bytes; a scenario has at most ${LARGEST_FILE}`)
  return readFileSync(path, 'utf8')
}

/** The method that all scenarios share, and what is wrong with it. */
export function readMethod(folder: string): { value?: Method; findings: FiledFinding[] } {
  const files = METHOD_NAMES.map((name) => [name, join(folder, `${name}.yaml`)] as const)
  const texts = Object.fromEntries(files.flatMap(([name, path]) => (existsSync(path) ? [[name, read(path)]] : [])))
  const { value, findings } = parseMethod(texts)
  const placed = findings.map((finding) => ({ ...finding, file: join(folder, finding.file) }))
  return value ? { value, findings: placed } : { findings: placed }
}

function folderAt(path: string): Folder {
  const walks = join(path, 'walks.yaml')
  return {
    id: basename(path),
    path,
    text: read(join(path, 'scenario.yaml')),
    ...(existsSync(walks) ? { walks: read(walks) } : {}),
  }
}

const isScenario = (path: string) => existsSync(join(path, 'scenario.yaml'))

/** The scenarios in a folder of scenarios, a scenario's own folder, or the one a file stands in. */
export function readFolders(path: string): Folder[] {
  if (!existsSync(path)) throw new Unreadable(`${path}: there is no such file or folder`)
  if (statSync(path).isFile()) return [{ id: basename(dirname(path)), path: dirname(path), text: read(path) }]
  if (isScenario(path)) return [folderAt(path)]
  const inside = readdirSync(path).map((name) => join(path, name)).filter(isScenario)
  if (inside.length === 0) throw new Unreadable(`${path}: there is no scenario.yaml in it`)
  return inside.map(folderAt)
}
