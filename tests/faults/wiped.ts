import type { Page } from '@playwright/test'
import { besides } from './filled.ts'
import { begin, play } from './play.ts'
import { judge, openPage, type Fault, type Stage } from './stage.ts'

const dropDatabase = (page: Page) => page.evaluate(() => new Promise<void>((settle, refuse) => {
  const asked = indexedDB.deleteDatabase('taiza')
  asked.addEventListener('success', () => settle())
  asked.addEventListener('error', () => refuse(asked.error))
}))

const clearJournal = (page: Page) => page.evaluate(() => localStorage.clear())

async function clearSite({ context }: Stage, page: Page) {
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'all' })
}

const WAYS: Record<string, (stage: Stage, other: Page) => Promise<void>> = {
  'the journal': (_, other) => clearJournal(other),
  'the database': (_, other) => dropDatabase(other),
  both: async (_, other) => {
    await clearJournal(other)
    await dropDatabase(other)
  },
  'the data of the site': clearSite,
}

/** Another tab wipes what is kept: the talk on screen goes on, and is kept again. */
export const wiped: Fault = async (stage) => {
  const { point, among, note } = stage
  const [name, wipe] = among(Object.entries(WAYS))
  note(name)
  const page = await openPage(stage)
  const address = await begin(point, page)
  await play(point, page, 0, point.after)
  const other = await besides(stage)
  await wipe(stage, other)
  await other.close()
  await play(point, page, point.after)
  await judge(stage, page, address)
}
