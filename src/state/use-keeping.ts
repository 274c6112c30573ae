import { useStore } from 'zustand'
import type { KeepingState } from './keeping.ts'
import { useStores } from './use-stores.ts'

export const useKeeping = (): KeepingState => useStore(useStores().keeping)
