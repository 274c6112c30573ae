import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import type { Attempt, Setting } from '../../src/engine/index.ts'
import { ticketed } from '../../src/engine/scenario/tickets.ts'
import { letterOf, partAtWork } from '../../src/session/context.ts'
import { phaseOf, sitting } from '../../src/session/sitting.ts'
import { follow, openTalk } from '../../src/session/talk.ts'
import { viewOf } from '../../src/session/view.ts'
import { attempt as attemptWith, kept } from '../support/attempt.ts'
import { scenario } from '../support/scenario.ts'
import { scriptsOf } from '../support/script.ts'

const said = (en: string) => ({ en, ja: `${en}。` })
const part = (name: string, more = {}) => ({ channel: 'letter', part: name, notice: said(`seen in ${name}`), ...more })
const why = (words: string) => ({ why: said(words) })

const story = scenario({
  turns: {
    ring: { answer: ['begin', 3], grumble: ['begin', 0, { reaction: said('Oh.') }] },
    begin: [{ sorry: ['tell', 3, why('begins well')], season: ['tell', 1, why('begins late')] }, part('opening')],
    tell: [{ facts: ['do', 3, why('tells all')], guess: ['do', 0, why('guesses')] }, part('account', { key: true })],
    do: [{ gauge: ['end', 3, why('acts')], press: ['end', 0, why('promises')] }, part('action')],
    end: [{ visit: ['after', 3, { ...why('ends well'), reaction: said('I have your letter.') }], wait: ['after', 0, why('ends')] }, part('closing')],
    after: [{ thank: ['good', 3], argue: ['bad', 0] }, { channel: 'visit', place: said('Beside the line') }],
  },
})
const scripts = scriptsOf(story)
const PARTS = { begin: 'sorry', tell: 'facts', do: 'gauge', end: 'visit' }
type PartKey = keyof typeof PARTS

/** A sitting in which everything has long been on screen, opened at the letter. */
function desk({ setting = 'natural', ...more }: Partial<Attempt> & { setting?: Setting } = {}) {
  const { finished: _, ...open } = attemptWith({ setting, replies: [kept('ring', 'answer')], ...more })
  const actor = createActor(sitting, { input: { structure: ticketed(story).structure, attempt: open } }).start()
  actor.send({ type: 'begin' })
  const context = () => actor.getSnapshot().context
  let at = 0
  const seen = () => {
    actor.send({ type: 'painted', given: context().attempt.replies.length, part: partAtWork(context())?.turn, at })
    at += 1000
  }
  const write = (turn: PartKey, reply = PARTS[turn]) => {
    seen()
    actor.send({ type: 'write', turn, reply, at, lang: 'en' })
  }
  return {
    write, seen,
    writeAll: () => Object.keys(PARTS).forEach((turn) => write(turn as PartKey)),
    send: () => actor.send({ type: 'send', pauseAfter: () => 0 }),
    tell: actor.send,
    at: () => at,
    attempt: () => context().attempt,
    phase: () => phaseOf(actor.getSnapshot()),
    replies: () => context().attempt.replies.slice(1).map(({ reply }) => reply),
    draft: () => (context().attempt.draft ?? []).map(({ reply }) => reply),
    letter: () => (letterOf(context()) ?? []).map(({ reply }) => reply),
  }
}

describe('a letter', () => {
  it('is written part by part, and none of it is a reply until it is sent', () => {
    const sat = desk()
    sat.write('begin')
    expect([sat.letter(), sat.draft(), sat.replies()]).toEqual([['sorry', undefined, undefined, undefined], ['sorry'], []])
  })

  it('becomes replies in its own order, whatever was written first', () => {
    const sat = desk()
    for (const turn of ['end', 'begin', 'do', 'tell'] as const) {
      sat.tell({ type: 'open', turn })
      sat.write(turn)
    }
    sat.send()
    expect([sat.replies(), sat.attempt().draft, sat.phase()]).toEqual([['sorry', 'facts', 'gauge', 'visit'], undefined, 'weighing'])
  })

  it.each(['guided', 'natural', 'bare', 'exam'] as const)('can be written anew until it is sent in %s', (setting) => {
    const sat = desk({ setting })
    sat.writeAll()
    sat.tell({ type: 'open', turn: 'begin' })
    sat.write('begin', 'season')
    sat.send()
    expect(sat.replies()).toEqual(['season', 'facts', 'gauge', 'visit'])
  })

  it('is not sent while a part is missing', () => {
    const sat = desk()
    sat.write('begin')
    sat.send()
    expect([sat.replies(), sat.phase()]).toEqual([[], 'turn'])
  })

  it('takes no words that its part does not offer, and none before the part was seen', () => {
    const sat = desk()
    sat.write('begin', 'gauge')
    sat.tell({ type: 'open', turn: 'tell' })
    sat.tell({ type: 'write', turn: 'tell', reply: 'facts', at: sat.at(), lang: 'en' })
    expect(sat.draft()).toEqual([])
  })

  it('lies there as it was left when the sitting is opened again', () => {
    const sat = desk()
    sat.write('begin')
    sat.write('tell', 'guess')
    const again = desk(sat.attempt())
    expect([again.letter(), again.phase()]).toEqual([['sorry', 'guess', undefined, undefined], 'turn'])
  })

  it('asks how sure one is of its key part, once it is sent', () => {
    const sat = desk()
    sat.writeAll()
    sat.send()
    sat.tell({ type: 'sure', sure: false })
    expect(sat.attempt().replies.map(({ sure }) => sure)).toEqual([undefined, undefined, false, undefined, undefined])
  })

  it('keeps the price of a hint with its part, also when one looks elsewhere first', () => {
    const sat = desk()
    sat.seen()
    sat.tell({ type: 'hint' })
    sat.tell({ type: 'open', turn: 'do' })
    sat.write('do')
    sat.write('begin')
    sat.tell({ type: 'open', turn: 'begin' })
    sat.write('begin', 'season')
    expect(sat.attempt().draft?.map(({ reply, hint }) => [reply, hint])).toEqual([['gauge', undefined], ['season', true]])
  })
})

describe('a hint on a letter', () => {
  it('is not to be had, and costs nothing, when all is written', () => {
    const sat = desk()
    sat.writeAll()
    sat.tell({ type: 'hint' })
    sat.send()
    expect(sat.attempt().replies.some(({ hint }) => hint)).toBe(false)
  })
})

describe('a take-back at the letter', () => {
  it('unwrites the part written last, and then takes back what was said before', () => {
    const sat = desk()
    sat.write('begin')
    sat.tell({ type: 'takeBack' })
    const unwritten = [sat.draft(), sat.attempt().replies.length]
    sat.tell({ type: 'takeBack' })
    expect([unwritten, sat.attempt().replies, sat.attempt().taken]).toEqual([[[], 1], [], [{ at: 0, turn: 'ring', reply: 'answer' }]])
  })

  it('brings a letter that was sent back to the desk, whole', () => {
    const sat = desk()
    sat.writeAll()
    sat.send()
    sat.tell({ type: 'takeBack' })
    expect([sat.replies(), sat.draft(), sat.attempt().taken.map(({ at }) => at)])
      .toEqual([[], ['sorry', 'facts', 'gauge', 'visit'], [4, 3, 2, 1]])
  })

  it('can be undone in one step, like any other', () => {
    const sat = desk()
    sat.writeAll()
    sat.send()
    sat.tell({ type: 'takeBack' })
    sat.tell({ type: 'redo' })
    expect([sat.replies(), sat.draft(), sat.attempt().taken.every(({ redone }) => redone)])
      .toEqual([['sorry', 'facts', 'gauge', 'visit'], [], true])
  })

  it('leaves a second try the parts that stood before it', () => {
    const from = { attempt: 'one', move: 2 }
    const sat = desk({ kind: 'second-try', from, replies: [kept('ring', 'answer'), kept('begin', 'season')] })
    sat.tell({ type: 'open', turn: 'begin' })
    sat.write('begin')
    for (const turn of ['tell', 'do', 'end'] as const) sat.write(turn)
    sat.send()
    sat.tell({ type: 'takeBack' })
    expect([sat.replies(), sat.draft()]).toEqual([['season'], ['facts', 'gauge', 'visit']])
  })
})

describe('what a sitting shows of a letter', () => {
  const shown = (replies: string[], more: Partial<Attempt> & { phase?: 'turn' | 'reaction'; wanted?: string } = {}) => {
    const { phase = 'turn', wanted, ...rest } = more
    const given = replies.map((path) => kept(path.split('/')[0] ?? '', path.split('/')[1] ?? ''))
    const talk = follow(openTalk(scripts.en.structure, 'plain'), given)
    const attempt = attemptWith({ setting: 'guided', replies: given, ...rest })
    return viewOf({ phase, talk, attempt, undone: [], hinted: false, restored: false, wanted }, scripts.en)
  }
  const letter = ['ring/answer', 'begin/season', 'tell/facts', 'do/gauge', 'end/visit']

  it('is all of theirs at once, and what may stand in the part at work', () => {
    const { letter: paper, replies, turn, notice } = shown(['ring/answer'])
    expect([paper?.parts.map(({ theirs }) => theirs.join('')), paper?.open, replies.map(({ key }) => key).toSorted(), turn, notice])
      .toEqual([['line begin', 'line tell', 'line do', 'line end'], 'begin', ['season', 'sorry'], 2, 'seen in opening'])
  })

  it('is the part that was asked for, with what stands there', () => {
    const { letter: paper, chosen, turn } = shown(['ring/answer'], { wanted: 'tell', draft: [kept('tell', 'guess')] })
    expect([paper?.open, chosen, turn, paper?.parts[1]?.yours]).toEqual(['tell', 'guess', 3, ['guess']])
  })

  it('is no part when all are written', () => {
    const draft = Object.entries(PARTS).map(([turn, reply]) => kept(turn, reply))
    const { letter: paper, replies } = shown(['ring/answer'], { draft })
    expect([paper?.open, paper?.isSent, replies, shown(['ring/answer'], { draft }).canHint]).toEqual([undefined, false, [], false])
  })

  it('is the answer alone while a letter is answered, for the next line is heard elsewhere', () => {
    const answering = shown(letter, { phase: 'reaction' })
    const after = shown(letter)
    expect([answering.isAnswer, answering.words.join(''), answering.letter?.isSent]).toEqual([true, 'I have your letter.', true])
    expect([after.isAnswer, after.letter, after.words.join(''), after.place]).toEqual([false, undefined, 'line after', 'Beside the line'])
  })

  it('is one entry each in the log', () => {
    const { log } = shown(letter)
    expect(log.filter(({ paragraphs }) => paragraphs).map(({ who, paragraphs, notice }) => [who, paragraphs?.map((each) => each.join('')), notice])).toEqual([
      ['them', ['line begin', 'line tell', 'line do', 'line end'], 'seen in opening seen in account seen in action seen in closing'],
      ['you', ['season', 'facts', 'gauge', 'visit'], undefined],
    ])
  })

  it('has the coach speak of its weakest part', () => {
    const { coach, coachOn } = shown(letter)
    expect([coach, coachOn]).toEqual(['begins late', 'opening'])
  })
})
