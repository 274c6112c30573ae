import { describe, expect, it, vi } from 'vitest'
import type { Message, Reply } from '../../src/app/asks.ts'
import { createSolver, type Mate } from '../../src/app/solver.ts'
import { attempt } from '../support/attempt.ts'
import { scenario } from '../support/scenario.ts'
import { scriptsOf } from '../support/script.ts'

const edition = scriptsOf(scenario({ variants: { calm: {}, hurried: {} }, turns: { only: { yes: ['good', 3], no: ['bad', 0] } } })).en

/** A worker that answers when it is told to. */
function worker() {
  const asked: Message[] = []
  const listeners = new Map<string, (event: { data: Reply }) => void>()
  const mate = {
    postMessage: (message: Message) => asked.push(message),
    addEventListener: (type: string, listener: (event: { data: Reply }) => void) => listeners.set(type, listener),
  } as unknown as Mate
  const say = (data: Reply) => listeners.get('message')?.({ data })
  return { mate, asked, say, die: () => listeners.get('error')?.({ data: { number: 0, fault: '' } }) }
}

describe('the solver', () => {
  it('starts its worker when it is first needed, and once', () => {
    const start = vi.fn<() => Mate>(() => worker().mate)
    const solver = createSolver(start)
    const before = start.mock.calls.length
    solver.prepare(edition)
    solver.prepare(edition)
    expect([before, start.mock.calls.length]).toEqual([0, 1])
  })

  it('prepares every variant', () => {
    const { mate, asked } = worker()
    createSolver(() => mate).prepare(edition)
    expect(asked.map(({ ask }) => 'problem' in ask && ask.problem.variant)).toEqual(['calm', 'hurried'])
  })

  it('tells the worker the rules once, and a new worker once more', async () => {
    const mates = [worker(), worker()]
    const solver = createSolver(() => mates.find(({ asked }) => asked.length === 0)!.mate)
    const isTold = () => mates.map(({ asked }) => asked.map(({ ask }) => 'problem' in ask && ask.problem.structure !== undefined))
    solver.prepare(edition)
    const lost = solver.debrief(edition, attempt({ variant: 'calm' }))
    expect(isTold()).toEqual([[true, false, false], []])
    mates[0]!.die()
    await expect(lost).rejects.toThrow('could not be started')
    solver.prepare(edition)
    expect(isTold()[1]).toEqual([true, false])
  })

  it('gives each question its own answer, whichever comes first', async () => {
    const { mate, asked, say } = worker()
    const solver = createSolver(() => mate)
    const [one, two] = [solver.debrief(edition, attempt({ id: 'one', variant: 'calm' })), solver.open('own', 'text', {} as never)]
    say({ number: asked[1]!.number, answer: { findings: [] } })
    say({ number: asked[0]!.number, answer: { attempt: 'one' } as never })
    expect([(await one).attempt, await two]).toEqual(['one', { findings: [] }])
  })

  it('passes a fault on to who asked', async () => {
    const { mate, asked, say } = worker()
    const answer = createSolver(() => mate).debrief(edition, attempt())
    say({ number: asked[0]!.number, fault: 'too large' })
    await expect(answer).rejects.toThrow('too large')
  })

  it('refuses who waits when the worker dies, and starts another for the next', async () => {
    const mates = [worker(), worker()]
    const solver = createSolver(() => mates.find(({ asked }) => asked.length === 0)!.mate)
    const lost = solver.debrief(edition, attempt())
    mates[0]!.die()
    await expect(lost).rejects.toThrow('could not be started')
    void solver.debrief(edition, attempt())
    expect(mates[1]!.asked).toHaveLength(1)
  })
})
