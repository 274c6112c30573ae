import type { Attempt, KeptReply } from '../../src/engine/score/attempt.ts'
import { SCORING_VERSION } from '../../src/engine/score/attempt.ts'

/** A reply as an attempt keeps it. */
export const kept = (turn: string, reply: string, more: Partial<KeptReply> = {}): KeptReply =>
  ({ turn, reply, ms: 4000, lang: 'en', ...more })

/** A finished run in Natural in which nothing was said; everything else is up to the case. */
export const attempt = (more: Partial<Attempt> = {}): Attempt => ({
  id: 'one',
  scenario: 'sketch',
  version: 1,
  rulesHash: 'rules',
  wordsHash: 'words',
  scoring: SCORING_VERSION,
  variant: 'plain',
  seed: 7,
  setting: 'natural',
  kind: 'run',
  started: '2026-11-02T09:00:00.000Z',
  finished: '2026-11-02T09:06:00.000Z',
  replies: [],
  taken: [],
  ...more,
})
