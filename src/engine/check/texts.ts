import type { Scenario, Text } from '../scenario/scenario.ts'
import { LANGUAGES, type Language } from '../scenario/vocabulary.ts'
import { once } from './once.ts'
import { fieldIn, repliesIn, turnsIn, type Placed, type PlacedReply, type PlacedTurn } from './places.ts'

/** What a text is for; its greatest length hangs on it. */
export type Kind = 'line' | 'reply' | 'short' | 'notice' | 'why' | 'recap' | 'other'

/** The most characters that fit, by what the text is for. */
export const LONGEST: Readonly<Record<Kind, Readonly<Record<Language, number>>>> = {
  line: { en: 160, ja: 80 },
  reply: { en: 120, ja: 60 },
  short: { en: 84, ja: 36 },
  notice: { en: 48, ja: 24 },
  why: { en: 200, ja: 110 },
  recap: { en: 200, ja: 110 },
  other: { en: Infinity, ja: Infinity },
}

export interface PlacedText extends Placed<Text> {
  kind: Kind
}

const given = (kind: Kind, path: string[], value: Text | undefined): PlacedText[] => (value ? [{ kind, path, value }] : [])

function turnTexts({ path, turn }: PlacedTurn): PlacedText[] {
  return [
    ...turn.says.flatMap(({ text, notice }, index) => [
      ...given('line', [...path, 'says', String(index)], text),
      ...given('notice', [...path, 'says', String(index), 'notice'], notice),
    ]),
    ...turn.notice.flatMap(({ text }, index) => given('notice', [...path, 'notice', String(index)], text)),
    ...given('other', [...path, 'place'], turn.place),
    ...given('recap', [...path, 'recap'], turn.recap),
  ]
}

function replyTexts(placed: PlacedReply): PlacedText[] {
  const { path, reply } = placed
  return [
    ...given('reply', path, reply.text),
    ...given('short', [...path, 'short'], reply.short),
    ...fieldIn(placed, 'why', ({ why }) => why).flatMap(({ path: at, value }) => given('why', at, value)),
    ...fieldIn(placed, 'reaction', ({ reaction }) => reaction?.text)
      .flatMap(({ path: at, value }) => given('line', at, value)),
  ]
}

function briefingTexts(path: string[], briefing: Partial<Scenario['briefing']>): PlacedText[] {
  const { you, goal, facts = [], unknown = [], redlines = [], place, ask } = briefing
  const each = (field: string, texts: Text[]) =>
    texts.flatMap((text, index) => given('other', [...path, field, String(index)], text))
  return [
    ...given('other', [...path, 'you'], you),
    ...given('other', [...path, 'goal'], goal),
    ...given('other', [...path, 'place'], place),
    ...given('other', [...path, 'ask'], ask),
    ...each('facts', facts),
    ...each('unknown', unknown),
    ...each('redlines', redlines.map(({ text }) => text)),
  ]
}

/** Every text of a scenario, in the file's order of parts. */
export const textsIn = once((scenario: Scenario): readonly PlacedText[] => [
  ...given('other', ['title'], scenario.title),
  ...given('other', ['summary'], scenario.summary),
  ...Object.entries(scenario.vars).flatMap(([key, text]) => given('other', ['vars', key], text)),
  ...briefingTexts(['briefing'], scenario.briefing),
  ...Object.entries(scenario.variants).flatMap(([key, { briefing }]) =>
    briefingTexts(['variants', key, 'briefing'], briefing)),
  ...turnsIn(scenario).flatMap(turnTexts),
  ...repliesIn(scenario).flatMap(replyTexts),
  ...Object.entries(scenario.endings).flatMap(([key, { says, summary }]) => [
    ...given('line', ['endings', key, 'says'], says),
    ...given('other', ['endings', key, 'summary'], summary),
  ]),
])

const BLANK = /\{\{\s*([^{}]*?)\s*\}\}/g

/** The names of the blanks in a text. */
export const blanksOf = (words: string): string[] => [...words.matchAll(BLANK)].map(([, name]) => name!)

/** Words as they are read: readings of kanji taken off, blanks filled with the words as published. */
export function plain(words: string, language: Language, vars: Scenario['vars'] = {}): string {
  const filled = words.replace(BLANK, (blank, name: string) => vars[name]?.[language] ?? blank)
  return filled.replace(/《[^》]*》/g, '').replaceAll('｜', '')
}

/** Length in characters, as a reader counts them. */
export const lengthOf = (words: string): number => [...words].length

/** The words of a text in each language it has. */
export const wordsIn = (text: Text): { language: Language; words: string }[] =>
  LANGUAGES.flatMap((language) => (text[language] === undefined ? [] : [{ language, words: text[language] }]))
