import type { Language } from '../../scenario/vocabulary.ts'

/** What a bot that goes by words alone can count in a line. */
export interface Lexicon {
  /** Signs of courtesy. */
  polite: RegExp
  hedged: RegExp
  question: RegExp
  /** Words that leave no way out. */
  absolute: RegExp
  /** Length as a reader would judge it: words, or characters. */
  length(text: string): number
  /** The units in which two lines can overlap: content words, or pairs of characters. */
  units(text: string): Set<string>
}

const COMMON = new Set(
  ('the and for that this with you your are was were have has had not but from they them their what when where which who will '
    + 'would could should can may might about there here than then just been being into over only some any our out its she him her '
    + 'his how all one two let get got say said yes well very much more most also like know see').split(' '))

const wordsOf = (text: string) => text.toLowerCase().match(/[a-z][a-z'’-]*|\d+/g) ?? []

function pairsOf(text: string): Set<string> {
  const characters = [...text.replace(/[\s。、！？!?…「」『』（）()・～―ー]/gu, '')]
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`))
}

export const LEXICON: Readonly<Record<Language, Lexicon>> = {
  en: {
    polite: /\b(please|thank|thanks|sorry|apolog\w+|pardon|excuse|grateful|appreciate\w*|kind|kindly|may i|might i|could i|would you|could you|if you don['’]t mind|of course|certainly|with your permission)\b/gi,
    hedged: /\b(maybe|perhaps|possibly|probably|hopefully|somewhat|might|i think|i suppose|i guess|sort of|kind of|more or less|at some point|if possible|roughly|about|around|we['’]ll see|i believe|should be able|may be able|tend to)\b/gi,
    question: /\?/g,
    absolute: /\b(always|never|every|everyone|everything|all|none|nothing|nobody|certain|certainly|definitely|absolutely|completely|guarantee\w*|must|only|exactly|at once|immediately|entirely|any|best|no one|impossible)\b/gi,
    length: (text) => wordsOf(text).length,
    units: (text) => new Set(wordsOf(text).filter((word) => word.length > 2 && !COMMON.has(word))),
  },
  ja: {
    polite: /恐れ入り|恐縮|申し訳|失礼|ありがとう|感謝|お手数|差し支え|お忙しい|いただ|くださ|存じ|ございま|申し上げ|お願い|承知|かしこまり|いたし/g,
    hedged: /かもしれ|多分|たぶん|おそらく|一応|様子を見|もしかし|なるべく|前向き|いずれ|できれば|可能であれば|と思い|かと存じ|ほど|くらい|など|あたり|でしょうか?ね|ようで/g,
    question: /[？?]|か。|か$|でしょうか/g,
    absolute: /必ず|絶対|すべて|全て|全部|いつも|決して|一切|間違いなく|完全|最も|一番|だけ|すぐ|直ちに|どなたも|誰も|不可能|保証|毎回|ちょうど/g,
    length: (text) => [...text].length,
    units: pairsOf,
  },
}

export const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0

/** How much of a line was already in what was just heard: 0 to 1. */
export function overlapOf(lexicon: Lexicon, reply: string, heard: string): number {
  const units = lexicon.units(reply)
  const known = lexicon.units(heard)
  if (units.size === 0) return 0
  return [...units].filter((unit) => known.has(unit)).length / units.size
}
