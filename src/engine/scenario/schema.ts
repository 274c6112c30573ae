import { z } from 'zod'
import {
  ACTS, CHANNELS, FAMILIES, LAMPS, LANGUAGES, MOODS, OUTCOMES, PARTS, RESERVED, SKILLS, STEPS, TOUCHES,
} from './vocabulary.ts'

const key = z.string().regex(/^[a-z][a-z0-9-]*$/)
const principle = z.string().regex(/^P\d\d$/)
const method = z.string().regex(/^M\d\d$/)
const act = z.enum(ACTS)
const mood = z.enum(MOODS)
const words = z.string().trim().min(1)
const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1)])

const languages = Object.fromEntries(LANGUAGES.map((language) => [language, words.optional()])) as Record<
  (typeof LANGUAGES)[number],
  z.ZodOptional<typeof words>
>
const text = z.strictObject(languages).describe('Words in each language of the file.')

const bounds = z.strictObject({ min: z.int().optional(), max: z.int().optional() })
  .describe('Inclusive bounds of a meter.')
const reserved = {
  has: oneOrMore(key).optional().describe('All of these flags are set.'),
  not: oneOrMore(key).optional().describe('None of these flags is set.'),
  visited: oneOrMore(key).optional().describe('A reply has been given at any of these turns.'),
  variant: oneOrMore(key).optional().describe('Any of these variants is being played.'),
}
const condition = z.object(reserved).catchall(bounds)
  .describe('Every part given must hold. Meters by name: { trust: { min: 3 } }.')
const replyPath = z.string().regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/)
const after = oneOrMore(replyPath).describe('Only right after one of these replies, as turn/reply.')
const wordsCondition = z.object({ ...reserved, after: after.optional() }).catchall(bounds)

const intensity = z.number().min(0).max(1.2).describe('How strongly the mood shows; 1 is the mood as drawn.')
const look = { mood: mood.optional().describe('The face: a mood, never a judgement.'), intensity: intensity.optional() }
const entry = {
  when: wordsCondition.optional().describe('Where this entry counts; the last entry has none.'),
  after: after.optional(),
}

const told = z.strictObject({
  ...entry, ...look, ...languages,
  notice: text.optional(),
  cue: oneOrMore(key).optional(),
})
const glimpse = z.strictObject({ ...entry, ...languages })
const expression = z.strictObject({ ...entry, mood, intensity: intensity.optional() })
const reaction = z.strictObject({ ...look, ...languages })
  .describe('What is seen or heard right after the reply, before the next turn.')

const quality = z.union([z.int().min(0).max(3), z.partialRecord(z.enum(SKILLS), z.int().min(0).max(3))])
  .describe('3 best, 2 sound, 1 tempting but weak, 0 harmful; one grade, or one for each skill tested.')
const effects = z.record(key, z.int().min(-20).max(20)).describe('What the reply does to each meter.')
const cares = z.strictObject({ client: z.int().min(-2).max(2), firm: z.int().min(-2).max(2) })
  .describe('Care shown for the client and for one’s own firm; folded over the run, never read by a condition.')
const banter = z.partialRecord(z.enum(LAMPS), z.int().min(1).max(2))
  .describe('Lamps of the BANTER card this reply lights, and how far.')

const consequence = {
  quality: quality.optional(),
  acts: z.array(act).optional().describe('The observable moves of the line, in the order they are made.'),
  effects: effects.optional(),
  sets: oneOrMore(key).optional().describe('Flags that are set from here on.'),
  principle: principle.optional().describe('The principle it follows or, on a weak reply, the one it misses.'),
  why: text.optional().describe('What they heard and what it did, and the kind of move that serves better.'),
  goto: key.optional().describe('The next turn, or an ending.'),
  reaction: reaction.optional(),
  closing: z.literal('open').optional().describe('After this reply the ask has been earned.'),
  banter: banter.optional(),
  cares: cares.optional(),
}

const replyCase = z.strictObject({
  when: condition.optional().describe('Judged before the reply; the last case has none.'),
  ...consequence,
})

const reply = z.strictObject({
  ...languages,
  short: text.optional().describe('For projector and voting phone: at most 84 / 36 characters.'),
  when: condition.optional().describe('Applicability: where it fails, the reply does not exist for this run.'),
  needs: condition.optional().describe('Something to earn: where it fails, the reply is not offered but still counts.'),
  again: z.int().min(1).max(5).optional().describe('How often it may be given in all; once unless said.'),
  days: z.int().min(0).max(30).optional().describe('Working days until the next turn, in campaigns.'),
  touch: z.enum(TOUCHES).optional().describe('How the move reaches them, in campaigns; rest leaves them in peace.'),
  ...consequence,
  cases: z.array(replyCase).min(1).optional().describe('The first that matches counts; what it leaves out is the reply’s.'),
})

const turn = z.strictObject({
  by: key.describe('Who speaks: a member of the cast.'),
  channel: z.enum(CHANNELS).optional().describe('Overrides the scenario’s channel.'),
  place: text.optional(),
  ...look,
  mood: z.union([mood, z.array(expression).min(1)]).optional(),
  says: z.union([text, z.array(told).min(1)]).describe('Their line; of a list the first match counts.'),
  notice: z.union([text, z.array(glimpse).min(1)]).optional()
    .describe('What can be seen or heard; never a judgement.'),
  tests: z.array(z.enum(SKILLS)).min(1).optional().describe('The skills at stake; a turn without is unscored.'),
  objection: key.optional().describe('Opens or continues an objection of this kind.'),
  answers: z.array(act).optional().describe('Acts that answer the objection here, besides answer-reason.'),
  closing: z.literal('open').optional().describe('From here on the ask has been earned.'),
  step: z.enum(STEPS).optional().describe('The step on the ladder of refusal.'),
  cue: oneOrMore(key).optional().describe('What can be heard or seen, from method/cues.yaml; never what is right.'),
  key: z.boolean().optional().describe('One of the two or three turns where the trainee says how sure they are.'),
  part: z.enum(PARTS).optional().describe('The part of the letter or e-mail written here.'),
  recap: text.optional().describe('Three sentences of context for a drill: at most 200 / 110 characters.'),
  replies: z.record(key, reply).describe('Three or four replies; their order in the file means nothing.'),
})

const ending = z.strictObject({
  outcome: z.enum(OUTCOMES),
  value: z.int().min(0).max(100).describe('How good this end is for both sides.'),
  says: text.optional().describe('Their last words.'),
  closing: text.optional().describe('Older spelling of says.'),
  summary: text.optional().describe('The outcome in one sentence, first line of the debrief; their last words if left out.'),
  ...look,
})

const interrupt = z.strictObject({
  when: condition,
  goto: key,
  again: z.int().min(1).max(5).optional().describe('How often it may break in; once unless said.'),
})

const briefing = z.strictObject({
  you: text.describe('Who you are.'),
  goal: text.describe('What you have come for.'),
  facts: z.array(text).min(1).describe('What you know.'),
  unknown: z.array(text).optional().describe('What you do not know.'),
  redlines: z.array(z.strictObject({ never: act, ...languages })).optional()
    .describe('Lines not to cross, each tied to a never gate.'),
  place: text.optional(),
  ask: text.optional().describe('The question for one sentence of intention.'),
  principle: principle.optional().describe('Its if–then card is shown.'),
})

const variant = z.strictObject({
  meters: z.record(key, z.int().min(0)).optional().describe('Start values.'),
  sets: oneOrMore(key).optional().describe('Flags set from the start.'),
  start: key.optional(),
  cast: z.array(key).min(1).optional(),
  briefing: briefing.partial().optional().describe('Fields that replace the scenario’s.'),
})

const meter = (max: number) => z.strictObject({
  start: z.int().min(0),
  max: z.int().min(1).max(20).default(max),
})

/** The scenario file, one YAML document; its described fields become `scenarios/scenario.schema.json`. */
export const scenarioFile = z.strictObject({
  format: z.literal(1).default(1).describe('The version of this format.'),
  version: z.int().min(1).describe('The version of this scenario.'),
  languages: z.array(z.enum(LANGUAGES)).min(1).default([...LANGUAGES]),
  title: text,
  summary: text,
  family: z.enum(FAMILIES),
  channel: z.enum(CHANNELS),
  level: z.int().min(1).max(3),
  minutes: z.int().min(1).max(60),
  methods: z.array(method).min(1).describe('Systems of the method this scenario makes playable.'),
  vars: z.record(key, text).default({}).describe('Blanks a facilitator may fill, with the words as published.'),
  briefing,
  cast: z.array(key).min(1).describe('People of method/cast.yaml.'),
  weights: z.partialRecord(z.enum(SKILLS), z.int().min(1)).describe('What a turn of each skill is worth; sums to 100.'),
  calendar: z.int().min(1).max(60).optional().describe('Working days of a campaign.'),
  starts: z.iso.date().optional().describe('The first of them; weekday and day of the month are shown, the year never.'),
  meters: z.object({
    trust: meter(10),
    patience: meter(5).optional(),
    presence: meter(10).optional(),
  }).catchall(meter(10)).describe('trust is required; patience, presence and at most one of the file’s own may join it.'),
  variants: z.record(key, variant),
  gates: z.array(z.union([z.strictObject({ must: act }), z.strictObject({ never: act })])).default([]),
  interrupts: z.record(key, interrupt).default({}).describe('Looked at after every reply; the first match breaks in.'),
  start: key,
  turns: z.record(key, turn),
  endings: z.record(key, ending),
})

export type ScenarioFile = z.infer<typeof scenarioFile>
export type FileCondition = z.infer<typeof wordsCondition>

/** True for a name that a condition already uses for something else. */
export const isReserved = (name: string) => (RESERVED as readonly string[]).includes(name)
