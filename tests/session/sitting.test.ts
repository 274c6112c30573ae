import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import type { Attempt } from '../../src/engine/index.ts'
import { replay } from '../../src/engine/machine/replay.ts'
import { ticketed } from '../../src/engine/scenario/tickets.ts'
import { phaseOf, sitting, TOO_SOON } from '../../src/session/sitting.ts'
import { momentOf } from '../../src/session/talk.ts'
import { attempt as attemptWith, kept } from '../support/attempt.ts'
import { scenario } from '../support/scenario.ts'

const call = scenario({
  turns: {
    first: [{ ask: ['second', 3], push: ['second', 0] }, { key: true }],
    second: { wait: ['third', 3], talk: ['third', 1] },
    third: { thank: ['good', 3], argue: ['bad', 0] },
  },
})

/** A sitting whose clock stands still until it is told to go on. */
function sit(more: Partial<Attempt> = {}, story = call) {
  const { finished: _, ...open } = attemptWith(more)
  const actor = createActor(sitting, { input: { structure: ticketed(story).structure, attempt: open } }).start()
  let at = 0
  const attempt = () => actor.getSnapshot().context.attempt
  const sat = {
    phase: () => phaseOf(actor.getSnapshot()),
    attempt,
    replies: () => attempt().replies.map(({ reply }) => reply),
    moment: () => momentOf(actor.getSnapshot().context.talk),
    send: actor.send,
    /** The turn is seen, some time passes, a reply is given. */
    answer: (reply: string, after = 1000) => {
      actor.send({ type: 'painted', given: attempt().replies.length, at })
      at += after
      actor.send({ type: 'reply', reply, at, lang: 'en', pauseAfter: () => 0 })
    },
    /** Skips whatever stands between a reply and the next turn. */
    goOn: () => {
      actor.send({ type: 'skip' })
      actor.send({ type: 'hurry', at })
    },
  }
  actor.send({ type: 'begin' })
  return sat
}

function sitThrough(replies: string[], more: Partial<Attempt> = {}) {
  const sat = sit(more)
  for (const reply of replies) {
    sat.answer(reply)
    sat.goOn()
  }
  return sat
}

describe('a sitting whose record was damaged', () => {
  it('goes on from the last reply that can have been given', () => {
    const sat = sit({ replies: [kept('first', 'ask'), kept('second', 'odd'), kept('third', 'thank')] })
    sat.send({ type: 'begin' })
    sat.answer('wait')
    sat.goOn()
    sat.answer('thank')
    expect(sat.replies()).toEqual(['ask', 'wait', 'thank'])
  })
})

describe('a sitting', () => {
  it('goes from their line to your turn, to how sure you are, to their reaction and to the next line', () => {
    const sat = sit()
    const phases = [sat.phase()]
    for (const step of [() => sat.send({ type: 'heard', at: 0 }), () => sat.answer('ask'), () => sat.send({ type: 'sure', sure: true })]) {
      step()
      phases.push(sat.phase())
    }
    sat.send({ type: 'hurry', at: 0 })
    expect([...phases, sat.phase()]).toEqual(['hearing', 'turn', 'weighing', 'reaction', 'turn'])
  })

  it('asks how sure one is at key turns only', () => {
    const sat = sitThrough(['ask'])
    sat.answer('wait')
    expect(sat.phase()).toBe('reaction')
  })

  it('keeps how sure the trainee was, and nothing where they would not say', () => {
    const sure = sit()
    sure.answer('ask')
    sure.send({ type: 'sure', sure: false })
    expect([sure.attempt().replies[0]?.sure, sitThrough(['ask']).attempt().replies[0]?.sure]).toEqual([false, undefined])
  })

  it('ends with the last line on the stage and leaves for the debrief when asked', () => {
    const sat = sitThrough(['ask', 'wait', 'thank'])
    const before = sat.phase()
    sat.send({ type: 'review' })
    expect([before, sat.phase()]).toEqual(['ended', 'debrief'])
  })

  it('opens at the exact turn that was left', () => {
    const sat = sit({ replies: [kept('first', 'ask'), kept('second', 'talk')] })
    expect([sat.phase(), sat.moment()]).toEqual(['turn', sitThrough(['ask', 'talk']).moment()])
  })

  it('opens at the last line where the talk was over', () => {
    const replies = [kept('first', 'ask'), kept('second', 'talk'), kept('third', 'argue')]
    expect(sit({ replies }).phase()).toBe('ended')
  })
})

describe('a reply', () => {
  it('counts once its turn has been on screen for a moment', () => {
    const sat = sit()
    sat.answer('ask', TOO_SOON - 1)
    const tooSoon = sat.replies()
    sat.answer('ask', 1)
    expect([tooSoon, sat.replies()]).toEqual([[], ['ask']])
  })

  it('does not count before its turn has been painted', () => {
    const sat = sit()
    sat.send({ type: 'reply', reply: 'ask', at: 10_000, lang: 'en', pauseAfter: () => 0 })
    expect(sat.replies()).toEqual([])
  })

  it('pressed twice answers one turn', () => {
    const sat = sit()
    sat.answer('ask')
    sat.goOn()
    sat.answer('wait', 0)
    expect(sat.replies()).toEqual(['ask'])
  })

  it('that the turn does not offer is passed over', () => {
    const sat = sit()
    sat.answer('thank')
    expect([sat.replies(), sat.phase()]).toEqual([[], 'hearing'])
  })

  it('is kept with its time, its language and the hint that was used', () => {
    const sat = sit()
    sat.send({ type: 'hint' })
    sat.answer('ask', 1234)
    expect(sat.attempt().replies).toEqual([{ turn: 'first', reply: 'ask', ms: 1234, lang: 'en', hint: true }])
  })

  it('is timed from the moment its line could be read to the end', () => {
    const sat = sit()
    sat.send({ type: 'painted', given: 0, at: 0 })
    sat.send({ type: 'heard', at: 900 })
    sat.answer('ask', 1000)
    expect(sat.attempt().replies[0]?.ms).toBe(100)
  })
})

describe('a hint', () => {
  it.each(['bare', 'exam'] as const)('is not to be had in %s', (setting) => {
    const sat = sit({ setting })
    sat.send({ type: 'hint' })
    sat.answer('ask')
    expect(sat.attempt().replies[0]).not.toHaveProperty('hint')
  })

  it('counts for the turn it was asked at', () => {
    const sat = sit()
    sat.send({ type: 'hint' })
    sat.answer('ask')
    sat.goOn()
    sat.answer('wait')
    expect(sat.attempt().replies.map(({ hint }) => hint)).toEqual([true, undefined])
  })
})

describe('a take-back', () => {
  it('restores the turn and is noted', () => {
    const sat = sitThrough(['ask', 'talk'])
    sat.send({ type: 'takeBack' })
    expect([sat.phase(), sat.moment(), sat.attempt().taken])
      .toEqual(['turn', sitThrough(['ask']).moment(), [{ at: 1, turn: 'second', reply: 'talk' }]])
  })

  it('can be undone until the next reply', () => {
    const sat = sitThrough(['ask', 'talk'])
    sat.send({ type: 'takeBack' })
    sat.send({ type: 'redo' })
    expect([sat.replies(), sat.attempt().taken[0]?.redone, sat.phase()]).toEqual([['ask', 'talk'], true, 'turn'])
  })

  it('cannot be undone once another reply was given', () => {
    const sat = sitThrough(['ask', 'talk'])
    sat.send({ type: 'takeBack' })
    sat.answer('wait')
    sat.goOn()
    sat.send({ type: 'redo' })
    expect(sat.replies()).toEqual(['ask', 'wait'])
  })

  it('goes back to the start, one reply at a time, and forward again', () => {
    const sat = sitThrough(['ask', 'talk', 'argue'])
    for (let step = 0; step < 5; step++) sat.send({ type: 'takeBack' })
    const start = sat.replies()
    for (let step = 0; step < 5; step++) sat.send({ type: 'redo' })
    expect([start, sat.replies(), sat.phase()]).toEqual([[], ['ask', 'talk', 'argue'], 'ended'])
  })

  it.each(['bare', 'exam'] as const)('is not to be had in %s', (setting) => {
    const sat = sitThrough(['ask', 'talk'], { setting })
    sat.send({ type: 'takeBack' })
    expect(sat.replies()).toEqual(['ask', 'talk'])
  })

  it('leaves a second try what was said before it', () => {
    const sat = sit({ kind: 'second-try', from: { attempt: 'one', move: 1 }, replies: [kept('first', 'ask')] })
    sat.send({ type: 'takeBack' })
    expect(sat.replies()).toEqual(['ask'])
  })
})

describe('a sitting and the replay of its attempt', () => {
  const deeds = fc.array(fc.constantFrom('ask', 'push', 'wait', 'talk', 'thank', 'argue', 'back', 'redo'), { maxLength: 20 })

  it('stand at the same moment, whatever was given, taken back and given again', () => {
    fc.assert(fc.property(deeds, (steps) => {
      const sat = sit()
      for (const step of steps) {
        if (step === 'back') sat.send({ type: 'takeBack' })
        else if (step === 'redo') sat.send({ type: 'redo' })
        else sat.answer(step)
        sat.goOn()
      }
      const { tables } = sitTables()
      const { state, stop } = replay(tables, sat.attempt().replies)
      expect([state, stop]).toEqual([sat.moment(), undefined])
    }), { numRuns: 100 })
  })
})

function sitTables() {
  const actor = createActor(sitting, { input: { structure: ticketed(call).structure, attempt: attemptWith() } })
  return actor.getSnapshot().context.talk
}
