import { useTranslation } from '../../i18n/use-translation.ts'
import type { EpisodeStep } from '../../ui/episode.tsx'
import type { Earning } from './earning.ts'

type Said = { move: number }

/** Steps of an episode with the words that earned each. */
export function useSteps(earning: Earning) {
  const { t } = useTranslation()
  return <Step extends string>(
    steps: readonly Step[],
    labelOf: (step: Step) => string,
    earned: Partial<Record<Step, Said>>,
  ): EpisodeStep[] =>
    steps.map((step) => {
      const said = earned[step]
      const [label, reached] = [labelOf(step), said !== undefined]
      const name = t(reached ? 'debrief.step.earned' : 'debrief.step.missed')
      return { label, reached, name, ...(said && { words: earning(said.move).words, lang: earning(said.move).lang }) }
    })
}
