import { and, assign, or, setup, type SnapshotFrom } from 'xstate'
import { offered, type Attempt, type Language, type Structure } from '../engine/index.ts'
import { asFollowed, draftOf, hintsIn, redone, withDraft } from './attempt.ts'
import { giveAll, isKey, kept, lastGiven, letterOf, mayTakeBack, partAtWork, readyToSend, turnAtWork, type Context } from './context.ts'
import { follow, isTalkOver, openTalk, takeBackFrom, takes, turnOf, type Talk } from './talk.ts'
import { visibilityOf } from './visibility.ts'

/** In milliseconds: a reply pressed sooner after its turn was painted was meant for the turn before. */
export const TOO_SOON = 250

export interface SittingInput {
  structure: Structure
  attempt: Attempt
  /** The first line stands on the screen already. */
  isShown?: boolean
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

const isPaintedLongEnough = ({ paintedAt }: Context, at: number) => paintedAt !== undefined && at - paintedAt >= TOO_SOON

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
