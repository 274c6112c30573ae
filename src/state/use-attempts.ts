import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Attempt } from '../engine/index.ts'
import type { AttemptsState } from './attempts.ts'
import { attemptsOf, openAttempt } from './past.ts'
import { useStores } from './use-stores.ts'

/** All attempts with the verbs of their store; `ready` once the shelf has been read. */
export const useAttempts = (): AttemptsState => useStore(useStores().attempts)

export const useAttempt = (id: string): Attempt | undefined => useStore(useStores().attempts, ({ all }) => all[id])

/** The attempts of a scenario, the newest first. */
export function useAttemptsOf(scenario: string): Attempt[] {
  const { all } = useAttempts()
  return useMemo(() => attemptsOf(all, scenario), [all, scenario])
}

/** The attempt of a scenario that can be continued. */
export const useOpenAttempt = (scenario: string): Attempt | undefined => openAttempt(useAttempts().all, scenario)
