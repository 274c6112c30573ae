import { useStore } from 'zustand'
import { useStores } from './use-stores.ts'

/** Whether everything was erased a moment ago. */
export const useWasErased = (): boolean => useStore(useStores().erased, ({ copy }) => copy !== undefined)
