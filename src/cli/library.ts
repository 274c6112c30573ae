import { BOT_NAMES, type BotName } from '../engine/files.ts'
import type { Proven } from './proof-table.ts'

export interface Library {
  /** Scored decisions of all scenarios: for each variant the mean of its fewest and its most. */
  decisions: number
  /** The mean of each bot over scenarios and variants, weighted by their scored decisions. */
  bots: Record<string, Partial<Record<BotName, number>>>
}

/** What the bots reach over the whole library; limits apply to it from 100 scored decisions on. */
export function libraryOf(scenarios: readonly Proven[]): Library {
  const variants = scenarios.flatMap((scenario) => scenario.variants)
  const weightOf = ({ scoredDecisions: { min, max } }: (typeof variants)[number]) => (min + max) / 2
  const languages = [...new Set(scenarios.flatMap((scenario) => scenario.languages))]
  const mean = (language: string, bot: BotName) => {
    const played = variants.flatMap((variant) => {
      const score = variant.bots[language as keyof typeof variant.bots]?.[bot]
      return score === undefined ? [] : [{ score, weight: weightOf(variant) }]
    })
    const weight = played.reduce((sum, one) => sum + one.weight, 0)
    return played.reduce((sum, one) => sum + one.score * one.weight, 0) / weight
  }
  return {
    decisions: variants.reduce((sum, variant) => sum + weightOf(variant), 0),
    bots: Object.fromEntries(languages.map((language) =>
      [language, Object.fromEntries(BOT_NAMES.map((bot) => [bot, mean(language, bot)]))])),
  }
}
