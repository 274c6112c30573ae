import { error, type Finding } from '../scenario/finding.ts'
import type { Language } from '../scenario/vocabulary.ts'
import { BOT_NAMES, type BotName } from './bots/bots.ts'
import type { Proof } from './proof.ts'

/** What a bot may earn at least and at most, as the mean over the variants of a scenario. (scoring.md 7) */
export const LIMITS: Readonly<Record<BotName, readonly [least: number, most: number]>> = {
  random: [-3, 3], first: [-3, 3], middle: [-3, 3], last: [-3, 3],
  longest: [-Infinity, 45], shortest: [-Infinity, 45], mostPolite: [-Infinity, 45], mostQuestions: [-Infinity, 45],
  mostHedged: [-Infinity, 45], noAbsolutes: [-Infinity, 45], overlap: [-Infinity, 45],
  secondBest: [-Infinity, 30], alwaysClarify: [-Infinity, 50], alwaysCushion: [-Infinity, 30], greedyMood: [-Infinity, 60],
  ifThen: [80, Infinity], earliestExit: [-Infinity, 40], best: [99.99, 100.01],
}

/** The mean of a bot over the variants in which it was played; undefined where it was not. */
export function meanOf(proofs: readonly Proof[], language: Language, bot: BotName): number | undefined {
  const scores = proofs.flatMap(({ bots }) => bots[language]?.[bot] ?? [])
  return scores.length === 0 ? undefined : scores.reduce((sum, score) => sum + score, 0) / scores.length
}

/** Bots that earn what only a trainee should: one finding for each, by language. */
export function limitFindings(proofs: readonly Proof[], languages: readonly Language[]): Finding[] {
  return languages.flatMap((language) => BOT_NAMES.flatMap((bot) => {
    const score = meanOf(proofs, language, bot)
    const [least, most] = LIMITS[bot]
    if (score === undefined || (score >= least && score <= most)) return []
    const limit = score > most ? most : least
    return [error('bot-limit', ['variants'], { bot, language, score: Math.round(score), limit: Math.round(limit) })]
  }))
}
