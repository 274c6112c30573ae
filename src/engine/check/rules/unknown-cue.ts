import { error } from '../../scenario/finding.ts'
import { itemsAt, turnsIn } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Every cue, of a turn or of one of its lines, is one of the method's. */
export const unknownCue: Rule = {
  code: 'unknown-cue',
  find: ({ scenario, method }) =>
    turnsIn(scenario)
      .flatMap(({ path, turn }) => [
        ...itemsAt([...path, 'cue'], turn.cue),
        ...turn.says.flatMap(({ cue }, index) => itemsAt([...path, 'says', String(index), 'cue'], cue)),
      ])
      .filter(({ value }) => !Object.hasOwn(method.cues, value))
      .map(({ path, value }) => error('unknown-cue', path, { cue: value })),
}
