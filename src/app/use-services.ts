import { createContext, useContext } from 'react'
import type { Loader } from './loader.ts'
import type { Solver } from './solver.ts'

export interface Services {
  loader: Loader
  solver: Solver
}

const ServicesContext = createContext<Services | undefined>(undefined)

export const ServicesProvider = ServicesContext.Provider

export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (!services) throw new Error('there are no services above this component')
  return services
}
