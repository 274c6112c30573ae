import { useState } from 'react'
import { copyOfAll, eraseAll, openCopy, type Opened } from '../../state/belongings.ts'
import { useAttempts } from '../../state/use-attempts.ts'
import { useKeeping } from '../../state/use-keeping.ts'
import { useOwnScenarios } from '../../state/use-own-scenarios.ts'
import { useStores } from '../../state/use-stores.ts'
import { useStoring, type Storing } from '../../state/use-storing.ts'

/** What came of the file that was opened last; without a result it could not even be read. */
export type OpenedCopy = { file: string; result?: Opened }

export interface YourData {
  attempts: number
  scenarios: number
  isGuest: boolean
  storing: Storing
  opened: OpenedCopy | undefined
  /** `taiza.json`, with everything in it. */
  copy: () => Promise<string>
  open: (file: File) => Promise<void>
  erase: () => Promise<void>
}

export function useYourData(): YourData {
  const stores = useStores()
  const { all: attempts } = useAttempts()
  const { all: scenarios } = useOwnScenarios()
  const { report } = useKeeping()
  const [opened, setOpened] = useState<OpenedCopy>()
  const storing = useStoring()

  const open = async (file: File) => {
    const text = await file.text().catch(() => undefined)
    setOpened({ file: file.name, ...(text === undefined ? {} : { result: await openCopy(stores, text) }) })
    await storing.look()
  }
  const erase = async () => {
    const trouble = await eraseAll(stores)
    if (trouble) report(trouble)
    setOpened(undefined)
    await storing.look()
  }
  return {
    attempts: Object.keys(attempts).length,
    scenarios: Object.keys(scenarios).length,
    isGuest: stores.isGuest,
    storing, opened, open, erase,
    copy: async () => JSON.stringify(await copyOfAll(stores), null, 2),
  }
}
