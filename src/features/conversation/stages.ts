import { use } from 'react'
import type { Structure } from '../../engine/index.ts'

/** What only some scenarios need: fetched with the screen where the scenario has it. */
async function fetchStages(isWritten: boolean, hasCampaign: boolean) {
  const [letter, campaign] = await Promise.all([
    isWritten ? import('./letter-talk.tsx') : undefined,
    hasCampaign ? import('./campaign-talk.tsx') : undefined,
  ])
  return { letter, campaign }
}

export type Stages = Awaited<ReturnType<typeof fetchStages>>

const none: Stages = { letter: undefined, campaign: undefined }
const fetched = new Map<string, Promise<Stages>>()

/** The stages of a scenario; waits for those that it has. */
export function useStages({ turns, calendar }: Structure): Stages {
  const isWritten = Object.values(turns).some(({ part }) => part !== undefined)
  const hasCampaign = calendar !== undefined && Object.values(turns).some(({ channel }) => channel === 'campaign')
  if (!isWritten && !hasCampaign) return none
  const key = `${isWritten} ${hasCampaign}`
  const promise = fetched.get(key) ?? fetchStages(isWritten, hasCampaign)
  fetched.set(key, promise)
  promise.catch(() => fetched.delete(key))
  return use(promise)
}
