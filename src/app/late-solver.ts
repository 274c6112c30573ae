import type { Solver } from './solver.ts'

/** A solver whose code is fetched when it is first needed. */
export function lateSolver(load: () => Promise<Solver>): Solver {
  let loading: Promise<Solver> | undefined
  const solver = () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined
      throw error
    })
    return loading
  }
  return {
    // What could not be prepared is told by the debrief that asks for it.
    prepare: (edition) => void solver().then(({ prepare }) => prepare(edition), () => undefined),
    debrief: async (edition, attempt) => (await solver()).debrief(edition, attempt),
    open: async (id, text, method) => (await solver()).open(id, text, method),
  }
}
