// Serves dist/ the way a good static host would: compressed, hashed files for ever, security headers. 127.0.0.1 only.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'

export const dist = fileURLToPath(new URL('../dist', import.meta.url))
const compressible = new Set(['.html', '.js', '.css', '.svg', '.json', '.txt', '.webmanifest'])

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

const security = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy': "frame-ancestors 'self'",
  'permissions-policy': 'microphone=(self), camera=(), geolocation=()',
}

/** @type {Record<string, (body: Buffer) => Buffer>} */
const compressors = { br: (body) => brotliCompressSync(body), gzip: (body) => gzipSync(body, { level: 9 }) }

/** @type {Map<string, Buffer>} */
const compressed = new Map()

/** A server for a built site; the folder may be another one from one request to the next.
 * @param {() => string} folder */
export const serverOf = (folder) => createServer((request, response) => {
  const root = folder()
  const file = fileAt(root, request.url ?? '/')
  if (!file) {
    response.writeHead(404, { ...security, 'content-type': types['.txt'] }).end('Not found\n')
    return
  }
  const coding = codingFor(file, String(request.headers['accept-encoding'] ?? ''))
  const body = bodyOf(file, coding)
  const encoding = coding && { 'content-encoding': coding }
  response.writeHead(200, { ...security, ...describe(root, file), ...encoding, 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
})

export const server = serverOf(() => dist)

/** The file an address stands for, or nothing: routes are hashes, so an unknown path is simply not there.
 * @param {string} root @param {string} address */
function fileAt(root, address) {
  const path = pathOf(address)
  if (path === undefined) return undefined
  const file = resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`)
  return file.startsWith(root + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined
}

/** @param {string} address */
function pathOf(address) {
  try {
    const path = decodeURIComponent(address.split(/[?#]/)[0] ?? '/')
    return path.includes('\0') ? undefined : path
  } catch {
    return undefined
  }
}

/** @param {string} file @param {string} accepted */
function codingFor(file, accepted) {
  if (!compressible.has(extname(file))) return undefined
  return Object.keys(compressors).find((coding) => new RegExp(`\\b${coding}\\b`).test(accepted))
}

/** @param {string} file @param {string | undefined} coding */
function bodyOf(file, coding) {
  const compress = coding && compressors[coding]
  if (!compress) return readFileSync(file)
  const key = `${file} ${coding} ${statSync(file).mtimeMs}`
  const body = compressed.get(key) ?? compress(readFileSync(file))
  compressed.set(key, body)
  return body
}

/** A name that carries a hash of what is in it stands for the same bytes for ever; any other is asked about each time.
 * @param {string} path within the site */
export const cacheFor = (path) =>
  /^assets[\\/]|\.[0-9a-f]{16}\./.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'

/** @param {string} root @param {string} file */
const describe = (root, file) => ({
  'content-type': types[extname(file)] ?? 'application/octet-stream',
  'cache-control': cacheFor(relative(root, file)),
  vary: 'accept-encoding',
})

/** Listens on the port, or on the next free one, and tells which.
 * @param {number} port @returns {Promise<number>} */
export function listen(port) {
  return new Promise((settle, fail) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === 'EADDRINUSE' ? settle(listen(port + 1)) : fail(error),
    )
    server.listen(port, '127.0.0.1', () => settle(port))
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env.PORT ?? 4173)
  server.once('error', (error) => {
    console.error(`Port ${port} cannot be had (${error.message}). Set PORT to another one.`)
    process.exit(1)
  })
  server.listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/`))
}
