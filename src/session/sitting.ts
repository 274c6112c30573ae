import { and, assign, or, setup, type SnapshotFrom } from 'xstate'
import type { Attempt, KeptReply, Language, Structure, TakenReply } from '../engine/index.ts'
import { follow, give, isTalkOver, openTalk, takeBackFrom, takes, turnOf, type Talk } from './talk.ts'
import { visibilityOf } from './visibility.ts'

/** In milliseconds: a reply pressed sooner after its turn was painted was meant for the turn before. */
export const TOO_SOON = 250

export interface SittingInput {
  structure: Structure
  attempt: Attempt
}

interface Context {
  talk: Talk
  /** The attempt as it stands; what is kept of the sitting. */
  attempt: Attempt
  /** Replies taken back since the last one was given, the latest last. */
  undone: readonly KeptReply[]
  /** When the replies of this turn could be seen, and when all of the line could. */
  paintedAt: number | undefined
  heardAt: number | undefined
  /** A hint has been used at this turn. */
  hinted: boolean
  /** How long the reaction stands before the next turn is shown. */
  pause: number
  /** The moment was restored, not reached: nobody is heard saying it again. */
  restored: boolean
}

export type SittingEvent =
  | { type: 'begin' }
  /** The replies of the turn after so many given ones stand on the screen. */
  | { type: 'painted'; given: number; at: number }
  /** All of the line can be read. */
  | { type: 'heard'; at: number }
  | { type: 'hurry'; at: number }
  | { type: 'reply'; reply: string; at: number; lang: Language; pauseAfter: (talk: Talk) => number }
  | { type: 'sure'; sure: boolean }
  | { type: 'skip' }
  | { type: 'hint' }
  | { type: 'takeBack' }
  | { type: 'redo' }
  | { type: 'review' }

const fresh = { paintedAt: undefined, heardAt: undefined, hinted: false }

/** From this reply on the talk is the trainee's: a second try does not undo what was said before it. */
const ownFrom = ({ from }: Attempt) => from?.move ?? 0

export const mayTakeBack = ({ attempt }: Pick<Context, 'attempt'>): boolean =>
  visibilityOf[attempt.setting].takeBack && attempt.replies.length > ownFrom(attempt)

/** Marks the latest take-back that still stands as undone again. */
function redone(taken: readonly TakenReply[]): TakenReply[] {
  const last = taken.findLastIndex((each) => each.redone === undefined)
  return taken.map((each, index) => (index === last ? { ...each, redone: true } : each))
}

function kept({ talk, heardAt, paintedAt, hinted }: Context, { reply, at, lang }: Extract<SittingEvent, { type: 'reply' }>): KeptReply {
  const ms = Math.max(0, Math.round(at - (heardAt ?? paintedAt ?? at)))
  return { turn: turnOf(talk) ?? '', reply, ms, lang, ...(hinted ? { hint: true } : {}) }
}

/** The machine of one sitting: briefing, their line, your turn, how sure you are, their reaction, and so on to the debrief. */
export const sitting = setup({
  types: {} as { context: Context; events: SittingEvent; input: SittingInput },
  guards: {
    isBegun: ({ context }) => context.attempt.replies.length > 0,
    isOver: ({ context }) => isTalkOver(context.talk),
    isHeard: ({ context }) => context.heardAt !== undefined,
    isRestored: ({ context }) => context.restored,
    mayReply: ({ context, event }) =>
      event.type === 'reply' && context.paintedAt !== undefined &&
      event.at - context.paintedAt >= TOO_SOON && takes(context.talk, event.reply),
    isKeyTurn: ({ context, event }) =>
      event.type === 'reply' && context.talk.structure.turns[turnOf(context.talk) ?? '']?.key === true,
    mayTakeBack: ({ context }) => mayTakeBack(context),
    mayRedo: ({ context }) => context.undone.length > 0,
    mayHint: ({ context }) => visibilityOf[context.attempt.setting].hint !== undefined,
  },
  delays: {
    pause: ({ context }) => context.pause,
  },
  actions: {
    notePainted: assign(({ context, event }) => {
      const isThisTurn = event.type === 'painted' && event.given === context.attempt.replies.length
      return isThisTurn && context.paintedAt === undefined ? { paintedAt: event.at } : {}
    }),
    noteHeard: assign(({ context, event }) =>
      ((event.type === 'heard' || event.type === 'hurry') && context.heardAt === undefined ? { heardAt: event.at } : {})),
    noteHint: assign({ hinted: true }),
    give: assign(({ context, event }) => {
      if (event.type !== 'reply') return {}
      const { attempt, talk } = context
      const next = give(talk, event.reply)
      return {
        ...fresh,
        talk: next,
        attempt: { ...attempt, replies: [...attempt.replies, kept(context, event)] },
        undone: [],
        pause: event.pauseAfter(next),
        restored: false,
      }
    }),
    noteSure: assign(({ context: { attempt }, event }) => {
      const last = attempt.replies.at(-1)
      if (event.type !== 'sure' || !last) return {}
      return { attempt: { ...attempt, replies: [...attempt.replies.slice(0, -1), { ...last, sure: event.sure }] } }
    }),
    takeBack: assign(({ context: { attempt, talk, undone } }) => {
      const replies = attempt.replies.slice(0, -1)
      const last = attempt.replies.at(-1)
      if (!last) return {}
      const { turn, reply } = last
      return {
        ...fresh,
        talk: takeBackFrom(talk),
        attempt: { ...attempt, replies, taken: [...attempt.taken, { at: replies.length, turn, reply }] },
        undone: [...undone, last],
        restored: true,
      }
    }),
    redo: assign(({ context: { attempt, talk, undone } }) => {
      const last = undone.at(-1)
      if (!last) return {}
      return {
        ...fresh,
        talk: give(talk, last.reply),
        attempt: { ...attempt, replies: [...attempt.replies, last], taken: redone(attempt.taken) },
        undone: undone.slice(0, -1),
        restored: true,
      }
    }),
  },
}).createMachine({
  id: 'sitting',
  context: ({ input: { structure, attempt } }) => ({
    ...fresh,
    talk: follow(openTalk(structure, attempt.variant), attempt.replies),
    attempt,
    undone: [],
    pause: 0,
    restored: attempt.replies.length > 0,
  }),
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
