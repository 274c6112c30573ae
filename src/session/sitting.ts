import { and, assign, or, setup, type SnapshotFrom } from 'xstate'
import { offered, type Attempt, type KeptReply, type Language, type Structure, type TakenReply } from '../engine/index.ts'
import { letterAt, openPart, sentTogether, type LetterPart } from './letter.ts'
import { follow, give, isTalkOver, openTalk, takeBackFrom, takes, turnOf, type Talk } from './talk.ts'
import { visibilityOf } from './visibility.ts'

/** In milliseconds: a reply pressed sooner after its turn was painted was meant for the turn before. */
export const TOO_SOON = 250

export interface SittingInput {
  structure: Structure
  attempt: Attempt
  /** The first line stands on the screen already. */
  isShown?: boolean
}

interface Context {
  talk: Talk
  /** The attempt as it stands; what is kept of the sitting. */
  attempt: Attempt
  /** What was taken back since the last reply was given, the latest last. */
  undone: readonly Undone[]
  /** The part of the letter that was asked for; otherwise the first empty one is worked at. */
  wanted: string | undefined
  /** When the replies of this turn could be seen, and when all of the line could. */
  paintedAt: number | undefined
  heardAt: number | undefined
  /** The turns at hand at which a hint has been used: this one, or parts of this letter. */
  hints: readonly string[]
  /** How long the reaction stands before the next turn is shown. */
  pause: number
  /** The moment was restored, not reached: nobody is heard saying it again. */
  restored: boolean
}

/** Replies that were given at once, or a part of a letter that had only been written. */
interface Undone {
  replies: readonly KeptReply[]
  isDraft: boolean
}

export type SittingEvent =
  | { type: 'begin' }
  /** The replies of the turn after so many given ones stand on the screen; in a letter, those of the part at work. */
  | { type: 'painted'; given: number; part?: string | undefined; at: number }
  /** All of the line can be read. */
  | { type: 'heard'; at: number }
  | { type: 'hurry'; at: number }
  | { type: 'reply'; reply: string; at: number; lang: Language; pauseAfter: (talk: Talk) => number }
  /** Writes a part of the letter, or writes it anew. */
  | { type: 'write'; turn: string; reply: string; at: number; lang: Language }
  /** Turns to a part of the letter; to none, where it names none. */
  | { type: 'open'; turn: string | undefined }
  /** Sends the letter as it stands written. */
  | { type: 'send'; pauseAfter: (talk: Talk) => number }
  | { type: 'sure'; sure: boolean }
  | { type: 'skip' }
  | { type: 'hint' }
  | { type: 'takeBack' }
  | { type: 'redo' }
  | { type: 'review' }

const fresh = { paintedAt: undefined, heardAt: undefined, wanted: undefined }

/** From this reply on the talk is the trainee's: a second try does not undo what was said before it. */
const ownFrom = ({ from }: Attempt) => from?.move ?? 0

/** A reply that cannot have been given there ends what is known of the talk: it goes on from the turn before it. */
const asFollowed = (attempt: Attempt, { moments }: Talk): Attempt =>
  (attempt.replies.length < moments.length ? attempt : { ...attempt, replies: attempt.replies.slice(0, moments.length - 1) })

const draftOf = ({ draft = [] }: Attempt) => draft

export const mayTakeBack = ({ attempt }: Pick<Context, 'attempt'>): boolean =>
  visibilityOf[attempt.setting].takeBack && (attempt.replies.length > ownFrom(attempt) || draftOf(attempt).length > 0)

/** The parts of the letter that is being written; undefined where none is. */
export const letterOf = ({ talk, attempt }: Pick<Context, 'talk' | 'attempt'>): LetterPart[] | undefined =>
  letterAt(talk, talk.moments.length - 1, draftOf(attempt))

/** The part that is being worked at. */
export const partAtWork = (context: Pick<Context, 'talk' | 'attempt' | 'wanted'>): LetterPart | undefined =>
  openPart(letterOf(context) ?? [], context.wanted)

/** The turn that a reply would answer now. */
const turnAtWork = (context: Pick<Context, 'talk' | 'attempt' | 'wanted'>): string | undefined =>
  partAtWork(context)?.turn ?? turnOf(context.talk)

/** Whether a hint has been used at the turn that is at work. */
export const isHinted = (context: Pick<Context, 'talk' | 'attempt' | 'wanted' | 'hints'>): boolean =>
  context.hints.includes(turnAtWork(context) ?? '')

const hintsIn = (replies: readonly KeptReply[]) => replies.filter(({ hint }) => hint).map(({ turn }) => turn)

/** The written parts in the order of the letter; undefined while one is missing. */
function readyToSend(context: Context): KeptReply[] | undefined {
  const unsent = letterOf(context)?.filter(({ sent }) => !sent) ?? []
  const written = unsent.flatMap(({ turn, reply }) =>
    draftOf(context.attempt).find((each) => each.turn === turn && each.reply === reply) ?? [])
  return written.length > 0 && written.length === unsent.length ? written : undefined
}

function withDraft(attempt: Attempt, draft: readonly KeptReply[]): Attempt {
  const { draft: _, ...sent } = attempt
  return draft.length === 0 ? sent : { ...sent, draft: [...draft] }
}

/** Marks the latest take-backs that still stand as undone again. */
function redone(taken: readonly TakenReply[], count: number): TakenReply[] {
  if (count === 0) return [...taken]
  const last = taken.findLastIndex((each) => each.redone === undefined)
  return redone(taken.map((each, index) => (index === last ? { ...each, redone: true } : each)), count - 1)
}

type Given = { turn: string; reply: string; at: number; lang: Language }

function kept({ heardAt, paintedAt, hints }: Context, { turn, reply, at, lang }: Given): KeptReply {
  const ms = Math.max(0, Math.round(at - (heardAt ?? paintedAt ?? at)))
  return { turn, reply, ms, lang, ...(hints.includes(turn) ? { hint: true } : {}) }
}

/** The talk and the attempt some replies on; where somebody breaks in, the rest of a letter is not read. */
function giveAll({ talk, attempt }: Context, replies: readonly KeptReply[]) {
  let [next, given] = [talk, 0]
  for (const { turn, reply } of replies) {
    if (turnOf(next) !== turn || !takes(next, reply)) break
    next = give(next, reply)
    given++
  }
  return { talk: next, attempt: withDraft({ ...attempt, replies: [...attempt.replies, ...replies.slice(0, given)] }, []) }
}

/** What Send or a reply gave at once: the last one, or all parts of the letter that are the trainee's own. */
const lastGiven = ({ talk, attempt }: Context): KeptReply[] =>
  attempt.replies.slice(Math.max(ownFrom(attempt), attempt.replies.length - sentTogether(talk.structure, attempt.replies)))

const isPaintedLongEnough = ({ paintedAt }: Context, at: number) => paintedAt !== undefined && at - paintedAt >= TOO_SOON

const isKey = ({ talk }: Context, turn: string | undefined) => talk.structure.turns[turn ?? '']?.key === true

/** The machine of one sitting: briefing, their line, your turn, how sure you are, their reaction, and so on to the debrief. */
export const sitting = setup({
  types: {} as { context: Context; events: SittingEvent; input: SittingInput },
  guards: {
    isBegun: ({ context }) => context.restored,
    isOver: ({ context }) => isTalkOver(context.talk),
    isHeard: ({ context }) => context.heardAt !== undefined,
    isRestored: ({ context }) => context.restored,
    mayReply: ({ context, event }) =>
      event.type === 'reply' && isPaintedLongEnough(context, event.at) && takes(context.talk, event.reply),
    isKeyTurn: ({ context }) => isKey(context, turnOf(context.talk)),
    mayWrite: ({ context, event }) => {
      if (event.type !== 'write' || !isPaintedLongEnough(context, event.at)) return false
      const part = letterOf(context)?.find(({ turn, sent }) => turn === event.turn && !sent)
      return part !== undefined && offered(context.talk.tables, part.moment).some(({ key }) => key === event.reply)
    },
    maySend: ({ context }) => readyToSend(context) !== undefined,
    hasKeyPart: ({ context }) => (readyToSend(context) ?? []).some(({ turn }) => isKey(context, turn)),
    mayTakeBack: ({ context }) => mayTakeBack(context),
    mayRedo: ({ context }) => context.undone.length > 0,
    mayHint: ({ context }) =>
      visibilityOf[context.attempt.setting].hint !== undefined && (!letterOf(context) || partAtWork(context) !== undefined),
  },
  delays: {
    pause: ({ context }) => context.pause,
  },
  actions: {
    notePainted: assign(({ context, event }) => {
      const isThisTurn = event.type === 'painted' && event.given === context.attempt.replies.length &&
        event.part === partAtWork(context)?.turn
      return isThisTurn && context.paintedAt === undefined ? { paintedAt: event.at } : {}
    }),
    noteHeard: assign(({ context, event }) =>
      ((event.type === 'heard' || event.type === 'hurry') && context.heardAt === undefined ? { heardAt: event.at } : {})),
    noteHint: assign(({ context }) => ({ hints: [...context.hints, turnAtWork(context) ?? ''] })),
    give: assign(({ context, event }) => {
      if (event.type !== 'reply' && event.type !== 'send') return {}
      const replies = event.type === 'send'
        ? (readyToSend(context) ?? [])
        : [kept(context, { ...event, turn: turnOf(context.talk) ?? '' })]
      const next = giveAll(context, replies)
      return { ...fresh, ...next, hints: [], undone: [], pause: event.pauseAfter(next.talk), restored: false }
    }),
    write: assign(({ context, event }) => {
      if (event.type !== 'write') return {}
      const { attempt } = context
      const others = draftOf(attempt).filter(({ turn }) => turn !== event.turn)
      return { ...fresh, attempt: withDraft(attempt, [...others, kept(context, event)]), undone: [] }
    }),
    open: assign(({ event }) => (event.type === 'open' ? { ...fresh, wanted: event.turn } : {})),
    noteSure: assign(({ context, event }) => {
      if (event.type !== 'sure') return {}
      const { attempt } = context
      const given = lastGiven(context)
      const noted = given.map((each) => (isKey(context, each.turn) ? { ...each, sure: event.sure } : each))
      return { attempt: { ...attempt, replies: [...attempt.replies.slice(0, -given.length), ...noted] } }
    }),
    takeBack: assign(({ context }) => {
      const { attempt, talk, undone } = context
      const written = draftOf(attempt).at(-1)
      if (written)
        return {
          ...fresh,
          wanted: written.turn,
          attempt: withDraft(attempt, draftOf(attempt).slice(0, -1)),
          undone: [...undone, { replies: [written], isDraft: true }],
          restored: true,
        }
      const given = lastGiven(context)
      const replies = attempt.replies.slice(0, -given.length)
      const taken = given.map(({ turn, reply }, index) => ({ at: replies.length + index, turn, reply })).toReversed()
      const isLetter = talk.structure.turns[given[0]?.turn ?? '']?.part !== undefined
      return {
        ...fresh,
        talk: takeBackFrom(talk, given.length),
        attempt: withDraft({ ...attempt, replies, taken: [...attempt.taken, ...taken] }, isLetter ? given : []),
        undone: [...undone, { replies: given, isDraft: false }],
        hints: hintsIn(given),
        restored: true,
      }
    }),
    redo: assign(({ context }) => {
      const { attempt, undone } = context
      const last = undone.at(-1)
      if (!last) return {}
      const common = { ...fresh, undone: undone.slice(0, -1), restored: true }
      if (last.isDraft) return { ...common, attempt: withDraft(attempt, [...draftOf(attempt), ...last.replies]) }
      const next = giveAll(context, last.replies)
      return { ...common, ...next, hints: [], attempt: { ...next.attempt, taken: redone(attempt.taken, last.replies.length) } }
    }),
  },
}).createMachine({
  id: 'sitting',
  context: ({ input: { structure, attempt: found, isShown = false } }) => {
    const talk = follow(openTalk(structure, found.variant), found.replies)
    const attempt = asFollowed(found, talk)
    return {
      ...fresh,
      talk,
      attempt,
      undone: [],
      hints: hintsIn(draftOf(attempt)),
      pause: 0,
      restored: isShown || attempt.replies.length > 0 || draftOf(attempt).length > 0,
    }
  },
  initial: 'briefing',
  states: {
    briefing: {
      on: { begin: [{ guard: 'isOver', target: 'ended' }, { guard: 'isBegun', target: 'yours.turn' }, { target: 'yours' }] },
    },
    yours: {
      initial: 'hearing',
      states: {
        hearing: {
          on: {
            heard: { target: 'turn', actions: 'noteHeard' },
            hurry: { target: 'turn', actions: 'noteHeard' },
          },
        },
        turn: {},
      },
      on: {
        reply: [
          { guard: and(['isKeyTurn', 'mayReply']), target: 'weighing', actions: 'give' },
          { guard: 'mayReply', target: 'reaction', actions: 'give' },
        ],
        write: { guard: 'mayWrite', target: '.turn', actions: 'write' },
        open: { actions: 'open' },
        send: [
          { guard: and(['maySend', 'hasKeyPart']), target: 'weighing', actions: 'give' },
          { guard: 'maySend', target: 'reaction', actions: 'give' },
        ],
        hint: { guard: 'mayHint', actions: 'noteHint' },
        takeBack: { guard: 'mayTakeBack', target: '.turn', actions: 'takeBack' },
        redo: { guard: 'mayRedo', target: 'arriving', actions: 'redo' },
      },
    },
    weighing: {
      on: {
        sure: { target: 'reaction', actions: 'noteSure' },
        skip: 'reaction',
        takeBack: { guard: 'mayTakeBack', target: 'yours.turn', actions: 'takeBack' },
      },
    },
    reaction: {
      after: { pause: 'arriving' },
      on: {
        heard: { actions: 'noteHeard' },
        hurry: { target: 'arriving', actions: 'noteHeard' },
        takeBack: { guard: 'mayTakeBack', target: 'yours.turn', actions: 'takeBack' },
      },
    },
    arriving: {
      always: [
        { guard: 'isOver', target: 'ended' },
        { guard: or(['isHeard', 'isRestored']), target: 'yours.turn' },
        { target: 'yours' },
      ],
    },
    ended: {
      on: {
        review: 'debrief',
        takeBack: { guard: 'mayTakeBack', target: 'yours.turn', actions: 'takeBack' },
      },
    },
    debrief: { type: 'final' },
  },
  on: {
    painted: { actions: 'notePainted' },
  },
})

export const PHASES = ['briefing', 'hearing', 'turn', 'weighing', 'reaction', 'ended', 'debrief'] as const
export type Phase = (typeof PHASES)[number]

export type SittingSnapshot = SnapshotFrom<typeof sitting>

/** Where a sitting stands; what comes between two phases takes no time. */
export const phaseOf = (snapshot: SittingSnapshot): Phase =>
  PHASES.find((phase) => (phase === 'hearing' || phase === 'turn' ? snapshot.matches({ yours: phase }) : snapshot.matches(phase))) ?? 'debrief'
