import type { Stores } from '../state/stores.ts'
import { StoresProvider } from '../state/use-stores.ts'
import '../ui/tokens.css'
import '../ui/base.css'
import { Shell } from './shell.tsx'
import { ServicesProvider, type Services } from './use-services.ts'

export function App({ stores, services }: { stores: Stores; services: Services }) {
  return (
    <StoresProvider value={stores}>
      <ServicesProvider value={services}>
        <Shell />
      </ServicesProvider>
    </StoresProvider>
  )
}
