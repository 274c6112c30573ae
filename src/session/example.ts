import { caseOf, type Act, type Channel, type Face, type Look, type Script } from '../engine/index.ts'
import { faceOf, lineAt, readerOf, saidAt } from './speech.ts'
import { give, momentOf, openTalk, turnAtMoment, turnIn, type Talk } from './talk.ts'

/** A moment of a model conversation: what was said, what was answered, and why. */
export interface ExampleStep {
  channel: Channel
  speaker: Face
  /** Phrase by phrase: the answer to the reply before, and the line that follows. */
  words: string[]
  /** What somebody else answered before this speaker took over. */
  earlier?: { speaker: Face; words: string[] }
  look: Look
  /** What can be seen or heard. */
  notice?: string
  /** The model reply, phrase by phrase; absent where it is silence. */
  reply?: string[]
  acts: Act[]
  why?: string
  /** A principle of the method that the reply follows. */
  principle?: string
}

/** A model conversation, and how it ends. */
export interface Example {
  steps: ExampleStep[]
  end: Pick<ExampleStep, 'speaker' | 'words' | 'look' | 'channel'> & { summary: string }
}

function lineOf(talk: Talk, index: number, script: Script): Omit<ExampleStep, 'acts'> {
  const read = readerOf(script)
  const { look, notice } = lineAt(talk, index)
  const { speaker, words, earlier } = saidAt(talk, index, false, script, read)
  return {
    channel: (turnAtMoment(talk, index) ?? turnAtMoment(talk, index - 1))?.channel ?? script.structure.channel,
    speaker: faceOf(script, speaker),
    words,
    ...(earlier ? { earlier: { speaker: faceOf(script, earlier.speaker), words: earlier.words } } : {}),
    look,
    ...(notice === undefined ? {} : { notice: read(notice).join('') }),
  }
}

function stepAt(talk: Talk, reply: string, script: Script): ExampleStep {
  const read = readerOf(script)
  const moment = momentOf(talk)
  const told = turnIn(talk, moment)?.replies[reply]
  const row = talk.tables.turns[moment.at]?.replies.find(({ key }) => key === reply)
  const given = row && told?.cases[caseOf(row, moment).index]
  return {
    ...lineOf(talk, talk.moments.length - 1, script),
    ...(told?.text === undefined ? {} : { reply: read(told.text) }),
    acts: given?.acts ?? [],
    ...(given?.why === undefined ? {} : { why: read(given.why).join('') }),
    ...(given?.principle === undefined ? {} : { principle: given.principle }),
  }
}

/** The best conversation that a variant allows, as the solver proved it, with its reasons. */
export function exampleOf(script: Script, variant: string): Example | undefined {
  const line = script.proven[variant]?.line
  if (!line) return undefined
  const steps: ExampleStep[] = []
  let talk = openTalk(script.structure, variant)
  for (const each of line) {
    const reply = each.slice(each.indexOf('/') + 1)
    steps.push(stepAt(talk, reply, script))
    talk = give(talk, reply)
  }
  const ending = script.structure.endings[talk.tables.endings[-1 - momentOf(talk).at]?.key ?? '']
  const { speaker, words, look, channel } = lineOf(talk, talk.moments.length - 1, script)
  const summary = ending ? readerOf(script)(ending.summary).join('') : ''
  return { steps, end: { speaker, words, look, channel, summary } }
}
