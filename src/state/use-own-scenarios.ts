import { useStore } from 'zustand'
import type { OwnScenariosState } from './own-scenarios.ts'
import { useStores } from './use-stores.ts'

export const useOwnScenarios = (): OwnScenariosState => useStore(useStores().ownScenarios)
