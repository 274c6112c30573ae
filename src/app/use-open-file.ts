import { useStores } from '../state/use-stores.ts'
import type { OpenedFile } from './open-file.ts'
import { useServices } from './use-services.ts'

/** Opens a scenario file of the trainee's own; few visits do, and only theirs fetch how. */
export function useOpenFile(): (file: File) => Promise<OpenedFile> {
  const services = useServices()
  const stores = useStores()
  return async (file) => (await import('./open-file.ts')).openFile(file, services, stores)
}
