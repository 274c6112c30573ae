import type { Attempt, Edition, Method } from '../engine/index.ts'
import type { Answers, Ask, Message, Problem, Reply } from './asks.ts'
// oxlint-disable-next-line import/default -- the address is made by the build
import solverAddress from './solver.worker.ts?worker&url'
import { trustedAddress } from './trusted-address.ts'

/** The part of a worker that is spoken to. */
export type Mate = Pick<Worker, 'postMessage' | 'addEventListener'>

export interface Solver {
  /** Begins to solve every variant, so that a debrief finds them ready. */
  prepare: (edition: Edition) => void
  debrief: (edition: Edition, attempt: Attempt) => Promise<Answers['debrief']>
  open: (id: string, text: string, method: Method) => Promise<Answers['open']>
}

export const startWorker = (): Mate => new Worker(trustedAddress(solverAddress), { type: 'module', name: 'solver' })

/** Speaks to the worker that solves; it is started when it is first needed. */
export function createSolver(start: () => Mate): Solver {
  const waiting = new Map<number, { settle: (answer: unknown) => void; refuse: (error: Error) => void }>()
  let mate: Mate | undefined
  /** The rules that the worker has been told. */
  const told = new Set<string>()
  let asked = 0

  const worker = (): Mate => {
    if (mate) return mate
    mate = start()
    mate.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const waiter = waiting.get(data.number)
      waiting.delete(data.number)
      if ('fault' in data) waiter?.refuse(new Error(data.fault))
      else waiter?.settle(data.answer)
    })
    mate.addEventListener('error', () => {
      for (const { refuse } of waiting.values()) refuse(new Error('the solver could not be started'))
      waiting.clear()
      told.clear()
      mate = undefined
    })
    return mate
  }

  function ask<A extends Ask>(question: A): Promise<Answers[A['kind']]> {
    const number = ++asked
    return new Promise((settle, refuse) => {
      waiting.set(number, { settle: settle as (answer: unknown) => void, refuse })
      worker().postMessage({ number, ask: question } satisfies Message)
    })
  }

  function problemOf({ rulesHash, structure }: Edition, variant: string): Problem {
    if (told.has(rulesHash)) return { rulesHash, variant }
    told.add(rulesHash)
    return { rulesHash, variant, structure }
  }

  return {
    prepare: (edition) => {
      for (const variant of Object.keys(edition.structure.variants))
        // A variant that cannot be solved is told by the debrief that asks for it.
        ask({ kind: 'prepare', problem: problemOf(edition, variant) }).catch(() => undefined)
    },
    debrief: (edition, attempt) => ask({ kind: 'debrief', problem: problemOf(edition, attempt.variant), attempt }),
    open: (id, text, method) => ask({ kind: 'open', id, text, method }),
  }
}
