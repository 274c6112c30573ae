import {
  applying, caseOf, shown,
  type Act, type Attempt, type Channel, type Face, type Look, type Script,
} from '../engine/index.ts'
import { gaugesAt, type Gauges } from './gauges.ts'
import { logOf, theirShare, type Utterance } from './log.ts'
import { mayTakeBack, type Phase } from './sitting.ts'
import { answerTo, caseBefore, faceOf, lineAt, readerOf, saidAt, turnAtMoment, type Read } from './speech.ts'
import { isTalkOver, momentOf, type Talk } from './talk.ts'
import { visibilityOf, type Visibility } from './visibility.ts'

export interface ShownReply {
  key: string
  /** Phrase by phrase; absent where it is silence. */
  words?: string[]
  /** What kind of move it is first of all. */
  act?: Act
}

/** A sitting as a screen shows it. */
export interface SittingView {
  phase: Phase
  visibility: Visibility
  channel: Channel
  /** The turn that is met, from 1; at the end, the last one. */
  turn: number
  /** About how many turns there will be. */
  of: number
  /** Replies given so far. */
  given: number
  speaker: Face
  /** Their answer to the last reply and their line, phrase by phrase. */
  words: string[]
  /** What somebody else answered before this speaker took over. */
  earlier?: { speaker: Face; words: string[] }
  look: Look
  notice?: string
  /** In the order they are shown and numbered, from 1. */
  replies: ShownReply[]
  /** The reply just given, while its turn is still on screen. */
  chosen?: string
  /** What the coach says of the last reply. */
  coach?: string
  gauges: Gauges
  /** The principle of the best reply that applies, where a hint has been asked for. */
  hint?: string
  hinted: boolean
  /** Everything said so far, the current line last. */
  log: Utterance[]
  /** The share of what was said that was theirs, 0 to 1. */
  theirShare: number
  /** The key of the ending that was reached. */
  ending?: string
  /** The moment was restored, not reached: its line stands complete. */
  restored: boolean
  canTakeBack: boolean
  canRedo: boolean
}

/** Where a sitting stands. */
export interface Sat {
  phase: Phase
  talk: Talk
  attempt: Attempt
  undone: readonly unknown[]
  hinted: boolean
  restored: boolean
}

/** The moments that are on screen: whose replies, and whose line. While a reply is answered they are not the same. */
function momentsShown({ phase, talk }: Sat): { ofReplies: number; ofLine: number } {
  const last = talk.moments.length - 1
  const before = Math.max(0, last - 1)
  if (phase === 'weighing') return { ofReplies: before, ofLine: before }
  return { ofReplies: phase === 'reaction' ? before : last, ofLine: last }
}

/** The act by which a reply is named: its first that not every reply of the turn makes. */
const tellingAct = (acts: readonly Act[], all: readonly (readonly Act[])[]): Act | undefined =>
  acts.find((act) => !all.every((each) => each.includes(act))) ?? acts[0]

function repliesAt(talk: Talk, index: number, { seed }: Attempt, read: Read): ShownReply[] {
  const { moments } = talk
  const moment = moments[index]!
  const turn = turnAtMoment(talk, index)
  const visit = moments.slice(0, index).filter(({ at }) => at === moment.at).length
  const rows = shown(talk.tables, moment, seed, visit).map((row) => ({ row, acts: caseOf(row, moment).acts }))
  return rows.map(({ row, acts }) => {
    const { text } = turn!.replies[row.key]!
    const act = tellingAct(acts, rows.map((each) => each.acts))
    return { key: row.key, ...(text === undefined ? {} : { words: read(text) }), ...(act ? { act } : {}) }
  })
}

/** The principle that the best of the replies which apply now follows. */
function hintNow(talk: Talk): string | undefined {
  const moment = momentOf(talk)
  const [best] = applying(talk.tables, moment)
    .map((row) => ({ row, chosen: caseOf(row, moment) }))
    .toSorted((a, b) => b.chosen.grade - a.chosen.grade)
  return best && turnAtMoment(talk, talk.moments.length - 1)?.replies[best.row.key]?.cases[best.chosen.index]?.principle
}

function lineView({ phase, talk }: Sat, index: number, script: Script, read: Read, visibility: Visibility) {
  const line = lineAt(talk, index)
  const answer = phase === 'reaction' ? answerTo(talk, index) : undefined
  const { speaker, words, earlier } = saidAt(talk, index, phase === 'reaction', script, read)
  return {
    speaker: faceOf(script, speaker),
    words,
    ...(earlier ? { earlier: { speaker: faceOf(script, earlier.speaker), words: earlier.words } } : {}),
    look: answer?.look ?? line.look,
    ...(line.notice === undefined || !visibility.cues || phase === 'reaction' ? {} : { notice: read(line.notice).join('') }),
  }
}

function replyView({ phase, talk, attempt, hinted }: Sat, index: number, read: Read, visibility: Visibility) {
  const isAnswering = phase === 'weighing' || phase === 'reaction'
  const why = caseBefore(talk, talk.moments.length - 1)?.why
  const hint = hinted && !isTalkOver(talk) ? hintNow(talk) : undefined
  return {
    replies: isTalkOver(talk) && !isAnswering ? [] : repliesAt(talk, index, attempt, read),
    ...(isAnswering ? { chosen: attempt.replies.at(-1)?.reply ?? '' } : {}),
    ...(why === undefined || isAnswering || !visibility.coach ? {} : { coach: read(why).join('') }),
    ...(hint ? { hint } : {}),
    hinted,
  }
}

function progressView({ talk, attempt }: Sat, index: number, script: Script) {
  const key = talk.tables.turns[talk.moments[index]!.at]?.key
  const turn = key === undefined ? index : index + 1
  return { turn, of: Math.max(turn, index + (script.proven[attempt.variant]?.ahead[key ?? ''] ?? 0)) }
}

/** Everything a screen shows of a sitting, in the words of the script: a function of where it stands. */
export function viewOf(sat: Sat, script: Script): SittingView {
  const { phase, talk, attempt, undone, restored } = sat
  const { ofReplies, ofLine } = momentsShown(sat)
  const visibility = visibilityOf[attempt.setting]
  const read = readerOf(script, attempt.vars)
  const log = logOf(talk, ofLine, script, read)
  const ending = talk.tables.endings[-1 - momentOf(talk).at]?.key
  return {
    phase,
    visibility,
    channel: turnAtMoment(talk, ofReplies)?.channel ?? talk.structure.channel,
    given: attempt.replies.length,
    ...progressView(sat, ofReplies, script),
    ...lineView(sat, ofLine, script, read, visibility),
    ...replyView(sat, ofReplies, read, visibility),
    gauges: gaugesAt(talk, ofLine),
    log,
    theirShare: theirShare(log),
    ...(ending ? { ending } : {}),
    restored,
    canTakeBack: phase !== 'briefing' && phase !== 'debrief' && mayTakeBack({ attempt }),
    canRedo: undone.length > 0,
  }
}
