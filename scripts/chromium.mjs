// Finds a Chromium for the browser tests. Without one on the machine it unpacks the copy that npm brought:
// no root, no download beyond `npm ci`. CHROMIUM=<path> names one, CHROMIUM=npm insists on npm's.
import { spawnSync } from 'node:child_process'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'

/** What Playwright's `launch` wants to know.
 * @typedef {{ executablePath: string, args: string[], env: Record<string, string> }} Browser */

const modules = fileURLToPath(new URL('../node_modules', import.meta.url))
const packaged = join(modules, '@sparticuz/chromium')
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const installed = names.map((name) => `/usr/bin/${name}`)

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
]

/** @returns {Promise<Browser>} */
export async function findChromium() {
  const wish = process.env.CHROMIUM
  const found = wish === 'npm' ? undefined : wish || installed.find((path) => existsSync(path))
  return found ? { executablePath: found, args, env: environment() } : unpackedChromium()
}

/** @returns {Promise<Browser>} */
async function unpackedChromium() {
  const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8'))
  const home = join(modules, `.cache/chromium-${version}`)
  const executablePath = join(home, 'chromium')
  if (!existsSync(executablePath)) await unpackInto(home)
  const env = environment({ ...libraries(executablePath, home), FONTCONFIG_FILE: fontsFile(home) })
  return { executablePath, args, env }
}

/** Unpacks beside the goal and moves the whole there, so that two runs at once cannot see half a browser.
 * @param {string} home */
async function unpackInto(home) {
  mkdirSync(dirname(home), { recursive: true })
  const beside = mkdtempSync(`${home}-`)
  // @ts-expect-error tar-fs ships no types
  const { extract } = await import('tar-fs')
  await Promise.all([
    unpack('chromium.br', createWriteStream(join(beside, 'chromium'), { mode: 0o755 })),
    ...['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'].map((file) => unpack(file, extract(beside))),
  ])
  moveUnlessThere(beside, home)
}

/** @param {string} file @param {NodeJS.WritableStream} target */
const unpack = (file, target) =>
  pipeline(createReadStream(join(packaged, 'bin', file)), createBrotliDecompress({ chunkSize: 2 ** 21 }), target)

/** @param {string} from @param {string} to */
function moveUnlessThere(from, to) {
  try {
    renameSync(from, to)
  } catch (error) {
    if (!existsSync(to)) throw error
    rmSync(from, { recursive: true })
  }
}

/** The libraries that came with the browser, on machines that lack some of them.
 * @param {string} executable @param {string} home @returns {Record<string, string>} */
function libraries(executable, home) {
  const linked = spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout ?? ''
  return linked && !linked.includes('not found') ? {} : { LD_LIBRARY_PATH: join(home, 'lib') }
}

/** The machine's fonts, the browser's Latin ones and a Japanese one: without it Japanese is drawn as nothing at all.
 * @param {string} home */
function fontsFile(home) {
  const japanese = ['400Regular', '700Bold'].map((weight) => join(modules, '@expo-google-fonts/noto-sans-jp', weight))
  const folders = ['/usr/share/fonts', join(home, 'fonts'), ...japanese].map((folder) => `<dir>${folder}</dir>`)
  const settings = [...folders, `<cachedir>${join(home, 'font-cache')}</cachedir>`].join('')
  const file = join(home, 'fonts.conf')
  const text = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${settings}</fontconfig>`
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text)
  return file
}

/** @param {Record<string, string>} [extra] @returns {Record<string, string>} */
function environment(extra = {}) {
  const own = Object.entries(process.env).filter((entry) => entry[1] !== undefined)
  return { .../** @type {Record<string, string>} */ (Object.fromEntries(own)), ...extra }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log((await findChromium()).executablePath)
