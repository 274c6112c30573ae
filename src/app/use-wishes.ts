import { SETTINGS, type Setting } from '../engine/index.ts'
import { useQuery } from './use-address.ts'

/** What a link may ask for: `?setting=natural&seed=7`. */
export function useWishes(): { setting: Setting | undefined; seed: number | undefined } {
  const query = useQuery()
  const seed = query.get('seed') ?? ''
  return {
    setting: SETTINGS.find((each) => each === query.get('setting')),
    seed: /^\d{1,10}$/.test(seed) ? Number(seed) >>> 0 : undefined,
  }
}
