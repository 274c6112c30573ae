import { createContext, useContext } from 'react'
import type { Stores } from './stores.ts'

const StoresContext = createContext<Stores | undefined>(undefined)

/** Hands the stores to everything below it. */
export const StoresProvider = StoresContext.Provider

export function useStores(): Stores {
  const stores = useContext(StoresContext)
  if (!stores) throw new Error('there are no stores above this component')
  return stores
}
