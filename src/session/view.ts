import { applying, caseOf, shown, speechAt, type Act, type Attempt, type Script, type State } from '../engine/index.ts'
import { mayTakeBack } from './context.ts'
import { aheadOf, calendarAt, dayOfEach, daysBefore } from './days.ts'
import { gaugesAt } from './gauges.ts'
import { letterAt, openPart, startOfLetter, type LetterPart } from './letter.ts'
import { logOf, theirShare } from './log.ts'
import type { ShownLetter, ShownPart, ShownReply, SittingView } from './shown.ts'
import type { Phase } from './sitting.ts'
import { answerTo, caseBefore, faceOf, lineAt, readerOf, saidAt, type Read } from './speech.ts'
import { isTalkOver, momentOf, turnAtMoment, turnIn, type Talk } from './talk.ts'
import { visibilityOf, type Visibility } from './visibility.ts'

/** Where a sitting stands. */
export interface Sat {
  phase: Phase
  talk: Talk
  attempt: Attempt
  undone: readonly unknown[]
  hinted: boolean
  restored: boolean
  /** The part of the letter that was asked for. */
  wanted?: string | undefined
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

/** Where replies are chosen from: a moment of the talk, or of the letter that is being written. */
interface Asked {
  moment: State
  visit: number
}

const askedAt = ({ moments }: Talk, index: number): Asked =>
  ({ moment: moments[index]!, visit: moments.slice(0, index).filter(({ at }) => at === moments[index]!.at).length })

function repliesAt(talk: Talk, { moment, visit }: Asked, { seed, setting }: Attempt, read: Read, today: number): ShownReply[] {
  const turn = turnIn(talk, moment)
  const rows = shown(talk.tables, moment, seed, visit).map((row) => ({ row, acts: caseOf(row, moment).acts }))
  return rows.map(({ row, acts }) => {
    const { text, touch, days } = turn!.replies[row.key]!
    const act = tellingAct(acts, rows.map((each) => each.acts))
    const ahead = visibilityOf[setting].meters && talk.structure.calendar !== undefined ? aheadOf(talk, moment, row, today + days) : undefined
    return {
      key: row.key,
      ...(text === undefined ? {} : { words: read(text) }),
      ...(act ? { act } : {}),
      ...(touch ? { touch } : {}),
      ...(ahead ? { ahead } : {}),
    }
  })
}

/** The principle that the best of the replies which apply now follows. */
function hintAt(talk: Talk, { moment }: Asked): string | undefined {
  const [best] = applying(talk.tables, moment)
    .map((row) => ({ row, chosen: caseOf(row, moment) }))
    .toSorted((a, b) => b.chosen.grade - a.chosen.grade)
  return best && turnIn(talk, moment)?.replies[best.row.key]?.cases[best.chosen.index]?.principle
}

/** What the coach has to say: of a letter, to its weakest part. */
function coachAt(talk: Talk, index: number, read: Read): Pick<SittingView, 'coach' | 'coachOn'> {
  if (index === 0) return {}
  const part = turnAtMoment(talk, index - 1)?.part
  const from = part === undefined ? index : startOfLetter(talk, index - 1) + 1
  const given = talk.moments.slice(from, index + 1).map(({ after }, at) =>
    ({ at: from + at, grade: caseOf(talk.tables.replies[after]!, talk.moments[from + at - 1]!).grade }))
  const weakest = given.toSorted((a, b) => a.grade - b.grade)[0]
  const why = weakest && caseBefore(talk, weakest.at)?.why
  const of = weakest && turnAtMoment(talk, weakest.at - 1)?.part
  return why === undefined ? {} : { coach: read(why).join(''), ...(of ? { coachOn: of } : {}) }
}

function lineView({ phase, talk }: Sat, index: number, script: Script, read: Read, visibility: Visibility) {
  const line = lineAt(talk, index)
  const answer = phase === 'reaction' ? answerTo(talk, index) : undefined
  const { speaker, words, earlier } = saidAt(talk, index, phase === 'reaction', script, read)
  return {
    speaker: faceOf(script, speaker),
    words,
    isAnswer: answer?.handsOver === true,
    ...(earlier ? { earlier: { speaker: faceOf(script, earlier.speaker), words: earlier.words } } : {}),
    look: answer?.look ?? line.look,
    ...(line.notice === undefined || !visibility.cues || phase === 'reaction' ? {} : { notice: read(line.notice).join('') }),
  }
}

function partView(talk: Talk, { turn, part, moment, reply, sent }: LetterPart, read: Read): ShownPart {
  const yours = reply === undefined ? undefined : turnIn(talk, moment)?.replies[reply]?.text
  return {
    turn, part,
    theirs: read(speechAt(talk.structure, talk.tables, moment)?.text),
    ...(yours === undefined ? {} : { yours: read(yours) }),
    isSent: sent,
  }
}

/** The letter, with what can be noticed about the passage that is being answered. */
function letterView(talk: Talk, parts: readonly LetterPart[], open: LetterPart | undefined, read: Read, { cues }: Visibility) {
  const isSent = parts.every(({ sent }) => sent)
  const looked = open ?? parts.at(-1)
  const notice = looked && speechAt(talk.structure, talk.tables, looked.moment)?.notice
  const letter: ShownLetter = { parts: parts.map((part) => partView(talk, part, read)), ...(open ? { open: open.turn } : {}), isSent }
  return { letter, ...(notice === undefined || !cues || isSent ? {} : { notice: read(notice).join('') }) }
}

function replyView({ phase, talk, attempt, hinted }: Sat, asked: Asked | undefined, read: Read, visibility: Visibility, today: number) {
  const isAnswering = phase === 'weighing' || phase === 'reaction'
  const coach = isAnswering || !visibility.coach ? {} : coachAt(talk, talk.moments.length - 1, read)
  const hint = hinted && !isTalkOver(talk) && asked ? hintAt(talk, asked) : undefined
  return {
    replies: asked && (isAnswering || !isTalkOver(talk)) ? repliesAt(talk, asked, attempt, read, today) : [],
    ...(isAnswering ? { chosen: attempt.replies.at(-1)?.reply ?? '' } : {}),
    ...coach,
    ...(hint ? { hint } : {}),
    hinted,
  }
}

/** The first moment of what is still one call, one meeting, one day. */
function startOfScene(talk: Talk, index: number): number {
  const isSame = (at: number) =>
    turnAtMoment(talk, at)?.channel === turnAtMoment(talk, at - 1)?.channel && daysBefore(talk, at) === 0
  let first = Math.min(index, talk.moments.length - 1)
  if (turnAtMoment(talk, first) === undefined) first = Math.max(0, first - 1)
  while (first > 0 && isSame(first)) first--
  return first
}

function progressView({ attempt }: Sat, index: number, key: string | undefined, script: Script) {
  const turn = key === undefined ? index : index + 1
  return { turn, of: Math.max(turn, index + (script.proven[attempt.variant]?.ahead[key ?? ''] ?? 0)) }
}

/** Everything a screen shows of a sitting, in the words of the script: a function of where it stands. */
export function viewOf(sat: Sat, script: Script): SittingView {
  const { phase, talk, attempt, undone, restored, wanted } = sat
  const { ofReplies, ofLine } = momentsShown(sat)
  const visibility = visibilityOf[attempt.setting]
  const read = readerOf(script, attempt.vars)
  const turn = turnAtMoment(talk, ofReplies)
  const parts = letterAt(talk, ofReplies, attempt.draft)
  const open = parts && openPart(parts, wanted)
  const first = parts && startOfLetter(talk, ofReplies)
  const at = parts && first !== undefined ? first + (open ? parts.indexOf(open) : parts.length - 1) : ofReplies
  const today = talk.structure.calendar === undefined ? 1 : (dayOfEach(talk)[ofReplies] ?? 1)
  const calendar = calendarAt(talk, ofReplies, script, read, visibility.meters)
  const log = logOf(talk, ofLine, script, read)
  const from = startOfScene(talk, ofReplies)
  const spoken = from === 0 ? log : logOf(talk, ofLine, script, read, from)
  const ending = talk.tables.endings[-1 - momentOf(talk).at]?.key
  const key = parts ? (open ?? parts.at(-1))?.turn : talk.tables.turns[talk.moments[ofReplies]!.at]?.key
  return {
    phase,
    visibility,
    channel: turn?.channel ?? turnAtMoment(talk, ofReplies - 1)?.channel ?? talk.structure.channel,
    ...(turn?.place === undefined ? {} : { place: read(turn.place).join('') }),
    given: attempt.replies.length,
    ...progressView(sat, at, key, script),
    ...lineView(sat, ofLine, script, read, visibility),
    ...replyView(sat, parts ? open : askedAt(talk, ofReplies), read, visibility, today),
    ...(parts ? letterView(talk, parts, open, read, visibility) : {}),
    ...(open?.reply === undefined ? {} : { chosen: open.reply }),
    ...(calendar ? { calendar } : {}),
    gauges: gaugesAt(talk, ofLine),
    log,
    spoken,
    theirShare: theirShare(spoken),
    ...(ending ? { ending } : {}),
    restored,
    canHint: visibility.hint !== undefined && phase !== 'ended' && (parts === undefined || open !== undefined),
    canTakeBack: phase !== 'briefing' && phase !== 'debrief' && mayTakeBack({ attempt }),
    canRedo: undone.length > 0,
  }
}
