import { createServer } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { cacheFor, listen, server } from '../scripts/serve.mjs'

describe('what a browser may keep', () => {
  it.each([
    'assets/first-Ci_TkRyU.js',
    'assets\\first-Ci_TkRyU.js',
    'scenarios/april-price.d4b28401b4b90592.json',
    'scenarios/april-price.d4b28401b4b90592.ja.json',
    'scenarios/method.e69f7762ad893d82.en.json',
  ])('for ever: %s, whose name changes with what is in it', (path) => {
    expect(cacheFor(path)).toBe('public, max-age=31536000, immutable')
  })

  it.each([
    'index.html', 'icon.svg', 'licences.txt', 'faces/ito-warm.svg',
    'scenarios/april-price.json', 'scenarios/april-price.en.json', 'scenarios/d4b28401b4b90592', 'my-assets/first-Ci_TkRyU.js',
  ])('only after asking again: %s', (path) => {
    expect(cacheFor(path)).toBe('no-cache')
  })
})

describe('a port that is in use', () => {
  const others: ReturnType<typeof createServer>[] = []
  afterAll(() => [...others, server].forEach((each) => each.close()))

  /** Takes some free port. */
  const taken = () => new Promise<number>((settle) => {
    const other = createServer().listen(0, '127.0.0.1', () => {
      const address = other.address()
      if (address && typeof address === 'object') settle(address.port)
    })
    others.push(other)
  })

  it('is left to its owner, and a later one is served', async () => {
    const port = await taken()
    const found = await listen(port)
    expect(found).toBeGreaterThan(port)
    expect((await fetch(`http://127.0.0.1:${found}/nowhere`)).status).toBe(404)
  })
})
