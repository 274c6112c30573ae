import { describe, expect, it } from 'vitest'
import { answer } from '../../src/offline/answer.ts'
import { cacheOf, install, opened, type Edition, type Means } from '../../src/offline/edition.ts'
import { editionLock } from '../../src/offline/names.ts'
import { tidy } from '../../src/offline/tidy.ts'
import { cachesOf } from '../support/caches.ts'

const scope = 'https://example.org/taiza/'
const stamped = 'scenarios/april-price.d4b28401b4b90592.json'

const pageOf = (id: string) => `<meta name="edition" content="${id}" />`
const edition = (id: string, more: Partial<Edition> = {}): Edition => ({ id, needed: ['', 'assets/first-1.js'], wished: [], ...more })

/** A device with a host behind it: what the host has, by path; nothing is fetched that is not noted. */
function device(files: Record<string, string>) {
  const fetched: string[] = []
  const means: Means = {
    scope,
    caches: cachesOf(),
    fetch: async ({ url }) => {
      const path = url.slice(scope.length)
      fetched.push(path)
      const text = files[path]
      return text === undefined ? new Response('', { status: 404 }) : new Response(text)
    },
  }
  const ask = async (path: string, id: string) => (await answer(new Request(scope + path), id, means)).text()
  return { means, fetched, files, ask }
}

const hostOf = (id: string) => ({ '': pageOf(id), 'assets/first-1.js': 'first', 'assets/briefing-1.js': 'briefing' })

describe('an edition', () => {
  it('is answered for without the network, whatever the address of the page asks for', async () => {
    const { means, fetched, ask } = device(hostOf('one'))
    await install(edition('one'), means)
    fetched.length = 0
    expect([await ask('?lang=ja', 'one'), await ask('index.html', 'one'), await ask('assets/first-1.js', 'one')])
      .toEqual([pageOf('one'), pageOf('one'), 'first'])
    expect(fetched).toEqual([])
  })

  it('takes from the one before what has not changed', async () => {
    const { means, fetched, files } = device(hostOf('one'))
    await install(edition('one'), means)
    fetched.length = 0
    files[''] = pageOf('two')
    await install(edition('two'), means)
    expect(fetched).toEqual([''])
  })

  it.each([
    ['a needed file is missing', { needed: ['', 'assets/gone-1.js'] }, 'one'],
    ['the page is already another edition’s', {}, 'two'],
  ])('is refused where %s', async (_, more, published) => {
    const { means } = device(hostOf(published))
    await expect(install(edition('one', more), means)).rejects.toThrow('is not to be had')
  })

  it('is not given up where a connection breaks once', async () => {
    const { means, ask } = device(hostOf('one'))
    const broken = new Set<string>()
    const breaking = async (request: Request) => {
      if (broken.has(request.url)) return means.fetch(request)
      broken.add(request.url)
      throw new TypeError('the connection was closed')
    }
    await install(edition('one'), { ...means, fetch: breaking })
    expect(await ask('assets/first-1.js', 'one')).toBe('first')
  })

  it('comes without the scenarios that cannot be had', async () => {
    const { means, ask } = device({ ...hostOf('one'), [stamped]: 'price' })
    await install(edition('one', { wished: ['scenarios/gone.0000000000000000.json', stamped] }), means)
    expect(await ask(stamped, 'one')).toBe('price')
  })

  it('still answers for the pages of the edition before', async () => {
    const { means, files, ask } = device(hostOf('one'))
    await install(edition('one', { needed: ['', 'assets/briefing-1.js'] }), means)
    Object.assign(files, { '': pageOf('two') })
    delete (files as Record<string, string>)['assets/briefing-1.js']
    await install(edition('two'), means)
    expect([await ask('assets/briefing-1.js', 'two'), await ask('', 'two')]).toEqual(['briefing', pageOf('two')])
  })
})

describe('what is not kept', () => {
  it('is fetched, and a scenario that was opened once stays', async () => {
    const { means, fetched, ask } = device({ ...hostOf('one'), [stamped]: 'price', 'licences.txt': 'MIT' })
    await install(edition('one'), means)
    fetched.length = 0
    for (const path of [stamped, stamped, 'licences.txt', 'licences.txt']) await ask(path, 'one')
    expect(fetched).toEqual([stamped, 'licences.txt', 'licences.txt'])
  })

  it('gives way, the oldest first', async () => {
    const names = Array.from({ length: 130 }, (_, number) => `scenarios/s${number}.d4b28401b4b90592.json`)
    const { means, ask } = device(Object.fromEntries(names.map((name) => [name, name])))
    for (const name of names) await ask(name, 'one')
    const kept = await (await means.caches.open(opened(scope))).keys()
    expect([kept.length, kept[0]?.url]).toEqual([120, scope + names[10]])
  })
})

describe('clearing', () => {
  const names = ['one', 'two', 'three'].map((id) => cacheOf(scope, id))
  const neighbour = cacheOf('https://example.org/other/', 'one')

  /** What comes of it where pages hold these editions, and windows stand at these addresses. */
  async function cleared(held: string[], windows: string[], isNewerComing = false) {
    const caches = cachesOf()
    for (const name of [...names, neighbour, opened(scope)]) await caches.open(name)
    const locks = { query: async () => ({ held: held.map((id) => ({ name: editionLock(id) })) }) }
    const isDone = await tidy('three', { scope, caches, locks, isNewerComing: () => isNewerComing, windows: async () => windows })
    return { isDone, left: await caches.keys() }
  }
  const left = async (...house: Parameters<typeof cleared>) => (await cleared(...house)).left

  it('leaves the edition in force, those whose pages stand, and what was opened', async () => {
    expect(await left(['two'], [scope])).toEqual([names[1], names[2], neighbour, opened(scope)])
  })

  it('leaves everything while some page has not said which edition it is of', async () => {
    expect(await left(['three'], [scope, `${scope}#/drill`])).toHaveLength(5)
  })

  it('leaves everything while a newer edition is coming, of which no page can be yet', async () => {
    expect(await left(['three'], [scope], true)).toHaveLength(5)
  })

  it.each([
    ['all is cleared', true, ['three'], [scope]],
    ['a page of an older edition stands', false, ['two'], [scope]],
    ['a page has not named its edition', false, [], [scope]],
  ])('says whether there is more to come: %s', async (_, isDone, held, windows) => {
    expect(await cleared(held, windows)).toMatchObject({ isDone })
  })

  it('does not wait for the pages of others, nor touch what is theirs', async () => {
    expect(await left([], ['https://example.org/other/'])).toEqual([names[2], neighbour, opened(scope)])
  })
})
