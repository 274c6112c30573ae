import { describe, expect, it, vi } from 'vitest'
import { createEditions, type Keeper } from '../../src/app/editions.ts'

class FakeWorker extends EventTarget {
  state = 'installing'
  readonly heard: string[] = []
  postMessage(word: string) {
    this.heard.push(word)
  }
  become(state: string) {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null
  waiting: FakeWorker | null = null
  active = new FakeWorker()
  readonly update = vi.fn(async () => undefined)
  /** A newer worker has everything it keeps, and waits. */
  find() {
    const worker = new FakeWorker()
    this.installing = worker
    this.dispatchEvent(new Event('updatefound'))
    this.waiting = worker
    worker.become('installed')
    return worker
  }
}

const settled = () => new Promise((settle) => setTimeout(settle))

/** A page of the edition `one` whose worker is in force. */
async function visit({ talking = false, hasKeeper = true } = {}) {
  const registration = new FakeRegistration()
  const keeper = Object.assign(new EventTarget(), { controller: registration.active })
  const held = { isTalking: talking }
  const locks = {
    request: vi.fn(async () => undefined),
    query: async () => ({ held: held.isTalking ? [{ name: 'taiza-attempt-7' }] : [] }),
  }
  let time = 0
  const reload = vi.fn(() => undefined)
  const put: (() => void)[] = []
  const editions = createEditions({
    keeper: hasKeeper ? (keeper as unknown as Keeper) : undefined,
    locks: locks as unknown as LockManager,
    keep: async () => registration as unknown as ServiceWorkerRegistration, edition: 'one', now: () => time, soon: (act) => void put.push(act), reload,
  })
  await editions.start()
  return { editions, registration, keeper, locks, reload, held, inAWhile: () => put.splice(0).forEach((act) => act()), later: (by: number) => { time += by } }
}

describe('a newer edition', () => {
  it('comes into force where the library rests and nobody talks', async () => {
    const { editions, registration } = await visit()
    editions.rest()
    const worker = registration.find()
    await settled()
    expect([editions.isNewReady(), worker.heard]).toEqual([true, ['take-over']])
  })

  it('waits while somebody talks in any tab', async () => {
    const { editions, registration, held } = await visit({ talking: true })
    editions.rest()
    const worker = registration.find()
    await settled()
    expect(worker.heard).toEqual([])
    held.isTalking = false
    editions.rest()
    await settled()
    expect(worker.heard).toEqual(['take-over'])
  })

  it('comes into force when the talk in the other tab ends', async () => {
    const { editions, registration, held, inAWhile } = await visit({ talking: true })
    editions.rest()
    const worker = registration.find()
    await settled()
    inAWhile()
    await settled()
    expect(worker.heard).toEqual([])
    held.isTalking = false
    inAWhile()
    await settled()
    expect(worker.heard).toEqual(['take-over'])
  })

  it('waits while no such screen is open', async () => {
    const { editions, registration } = await visit()
    const leave = editions.rest()
    await settled()
    leave()
    const worker = registration.find()
    await settled()
    expect([editions.isNewReady(), worker.heard]).toEqual([true, []])
  })

  it('is brought by asking for it, and the page begins anew once it is in force', async () => {
    const { editions, registration, keeper, reload } = await visit({ talking: true })
    const worker = registration.find()
    editions.update()
    expect([worker.heard, reload.mock.calls.length]).toEqual([['take-over'], 0])
    keeper.dispatchEvent(new Event('controllerchange'))
    expect(reload).toHaveBeenCalledOnce()
  })

  it('that another tab has put in force is told, and one step away', async () => {
    const { editions, keeper, reload } = await visit()
    const changed = vi.fn(() => undefined)
    editions.subscribe(changed)
    keeper.dispatchEvent(new Event('controllerchange'))
    expect([editions.isNewReady(), changed.mock.calls.length]).toEqual([true, 1])
    editions.update()
    expect(reload).toHaveBeenCalledOnce()
  })
})

describe('a page', () => {
  it('says which edition it is of for as long as it stands', async () => {
    const { locks } = await visit()
    expect(locks.request).toHaveBeenCalledWith('taiza-edition-one', { mode: 'shared' }, expect.any(Function))
  })

  it('looks for a newer edition when its library is opened, at most once an hour', async () => {
    const { editions, registration, later } = await visit()
    editions.rest()
    later(4_000_000)
    editions.rest()
    editions.rest()
    expect(registration.update).toHaveBeenCalledOnce()
  })

  it('works where nothing can be kept', async () => {
    const { editions, reload } = await visit({ hasKeeper: false })
    editions.rest()
    expect(editions.isNewReady()).toBe(false)
    editions.update()
    expect(reload).toHaveBeenCalledOnce()
  })
})
