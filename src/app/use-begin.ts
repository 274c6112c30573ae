import type { Attempt, Script } from '../engine/index.ts'
import { beginMission, beginRun, beginSecondTry, type Draw, type Playable, type Wishes } from '../state/begin.ts'
import { sawExample } from '../state/examples.ts'
import type { Stores } from '../state/stores.ts'
import { useStores } from '../state/use-stores.ts'
import { afterPaint } from '../ui/after-paint.ts'
import { addresses } from './addresses.ts'
import { goTo } from './use-address.ts'
import { recordOf } from './use-scenario.ts'
import { useServices, type Services } from './use-services.ts'
import { whenQuiet } from './when-quiet.ts'

const hexadecimal = (number: number) => (number >>> 0).toString(16).padStart(8, '0')

/** What chance and the clock give to a new attempt. */
export const drawFrom = ({ chance, now }: Pick<Stores, 'chance' | 'now'>): Draw => ({
  id: Array.from({ length: 3 }, () => hexadecimal(chance())).join(''),
  seed: chance() >>> 0,
  now: new Date(now()).toISOString(),
})

export const playableOf = ({ structure: { id, version, variants }, rulesHash, wordsHash }: Script): Playable =>
  ({ id, version, rulesHash, wordsHash, variants: Object.keys(variants) })

/** The words in every language, so that the record can be read in each when the scenario has gone; the others once nothing else is waited for. */
async function keepRecord(script: Script, { attempts }: Stores, { loader }: Services) {
  const { id, languages } = script.structure
  attempts.getState().keepEdition(recordOf(script))
  await whenQuiet()
  const scripts = await Promise.all(languages.map(async (language) =>
    language === script.language ? script : ((await loader.script(id, language)) ?? script)))
  attempts.getState().keepEdition({ ...recordOf(script), wordings: scripts.flatMap((each) => recordOf(each).wordings) })
}

type Begun = Wishes & { variant: string; mission?: string }

/** A run, or a mission; whoever saw an example today begins it as practice. */
function beginIn(stores: Stores, script: Script, draw: Draw, { variant, mission, ...wishes }: Begun): Attempt {
  const example = sawExample(stores, script.structure.id)
  const run = beginRun({ ...playableOf(script), variants: [variant] }, {}, draw, { ...wishes, example })
  return mission === undefined ? run : beginMission(run, mission)
}

/** The verbs that start an attempt and go to it; the page before it is replaced, so that Back leads to the library. */
export function useBegin() {
  const stores = useStores()
  const services = useServices()
  const keep = (script: Script, attempt: Attempt) => {
    stores.attempts.getState().keep(attempt)
    afterPaint(() => keepRecord(script, stores, services).catch(() => undefined))
  }
  const play = (script: Script, attempt: Attempt) => {
    keep(script, attempt)
    goTo(addresses.play(script.structure.id, attempt.id), { replace: true })
  }
  return {
    /** Keeps an attempt that came from elsewhere, with the words to read it by. */
    keep,
    begin: (script: Script, draw: Draw, wishes: Begun) => {
      const { setting } = wishes
      if (setting !== 'exam' && wishes.mission === undefined) stores.settings.getState().change({ setting })
      play(script, beginIn(stores, script, draw, wishes))
    },
    tryAgain: (script: Script, attempt: Attempt, move: number) =>
      play(script, beginSecondTry(attempt, move, drawFrom(stores))),
  }
}
