export { attemptFrom, carriedOf, type CarriedFault, type Host } from './export/carried.ts'
export { linkCode, readLinkCode, type Carried, type LinkFault } from './export/link-code.ts'
export { compile, machineOf, type ScenarioMachine } from './machine/compile.ts'
export { applying, caseOf, isOver, offered, startOf, step, turnAt, type State } from './machine/meaning.ts'
export { drawVariant, orderOf, shown } from './machine/order.ts'
export { replay, visitsOf, type GivenReply, type Move, type Stop, type Talk } from './machine/replay.ts'
export type { CaseRow, ReplyRow, TurnRow } from './machine/rows.ts'
export { speechAt, type Speech } from './machine/speech.ts'
export { tablesOf, type Tables } from './machine/tables.ts'
export { debriefOf, type Debrief, type DebriefEnding, type Timeline } from './report/debrief.ts'
export type { DebriefMove } from './report/debrief-move.ts'
export { metersOf, type Meters } from './report/meters.ts'
export { summaryOf, type Summary } from './report/summary.ts'
export { bestWay, type Way } from './report/way.ts'
export type { Priced, TakenBack, Unearned, Words } from './report/words.ts'
export {
  PHRASE_BREAK, phrasesOf, practisedIn, textOf,
  type Edition, type Face, type Listing, type MethodMap, type MethodWords, type Place, type Proven, type Script, type Weight,
  type Wording,
} from './scenario/edition.ts'
export type { Method } from './scenario/method.ts'
export type { PlacedFinding } from './scenario/finding.ts'
export { fingerprint, numberOf } from './scenario/hash.ts'
export { readerOf, type Piece, type Readings } from './scenario/readings.ts'
export { unpacked, unpackedEdition, type Packed, type PackedEdition } from './scenario/packed.ts'
export type { Cares, Case, Ending, Gate, Look, Reaction, Reply, Scenario, Structure, Text, Ticket, Turn } from './scenario/scenario.ts'
export {
  ACTS, CHANNELS, FAMILIES, LAMPS, LANGUAGES, MOODS, OUTCOMES, PARTS, SKILLS, STEPS, TOUCHES,
  type Act, type Channel, type Family, type Lamp, type Language, type Mood, type Outcome, type Part, type Skill, type Step, type Touch,
} from './scenario/vocabulary.ts'
export { cardKey, cardsOf, reasonOf, type Card, type Reason } from './schedule/card.ts'
export { dateOf, DAY, dayOf, type Zone } from './schedule/day.ts'
export { evidenceOf, isTelling, type Evidence, type ShownMove } from './schedule/evidence.ts'
export { memoryOf, recallOn, type Memory, type Review } from './schedule/memory.ts'
export { MINUTES_A_DAY, MINUTES_EACH, REHEARSALS_A_DAY, todayOf, type Today } from './schedule/today.ts'
export { weakestOf, type Weakest } from './schedule/weakest.ts'
export {
  SCORING_VERSION, SETTINGS,
  type Attempt, type Frozen, type KeptReply, type Kind, type Setting, type TakenReply,
} from './score/attempt.ts'
export { BANDS, type Band } from './score/band.ts'
export { type Verdict } from './score/bands.ts'
export { MARKS, type Mark, type Tally } from './score/marks.ts'
export { missionKey, missionNamed, missionResult, missionsOf, type Mission, type MissionResult } from './score/mission.ts'
export { planOf, type Plan } from './score/plan.ts'
export { bestAttempt, firstAttempt, isPractice, isReady, readyVariants } from './score/readiness.ts'
export { frozenOf, type Score } from './score/score.ts'
export { solve } from './solve/solve.ts'
export type { Solution } from './solve/values.ts'
