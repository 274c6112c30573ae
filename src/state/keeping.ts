import { createStore, type StoreApi } from 'zustand/vanilla'

/** Why something could not be kept on this device. */
export type Trouble = 'full' | 'blocked' | 'corrupt'

export interface KeepingState {
  /** The first trouble met; what is on screen goes on in memory. */
  trouble: Trouble | undefined
  /** The trainee has been told, once. */
  told: boolean
  report: (trouble: Trouble) => void
  dismiss: () => void
}

export type Keeping = StoreApi<KeepingState>

export const createKeeping = (): Keeping =>
  createStore<KeepingState>((set) => ({
    trouble: undefined,
    told: false,
    report: (trouble) => set((state) => (state.trouble ? state : { trouble })),
    dismiss: () => set({ told: true }),
  }))

/** What kind of trouble an error of the browser's storage means. */
export function troubleOf(error: unknown): Trouble {
  const name = error instanceof Error ? error.name : ''
  return /quota/i.test(name) ? 'full' : 'blocked'
}
