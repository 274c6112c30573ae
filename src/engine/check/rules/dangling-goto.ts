import { error } from '../../scenario/finding.ts'
import { fieldsIn, type Placed } from '../places.ts'
import type { Rule } from '../rule.ts'

/** Every way on leads to a turn or an ending; a talk starts at a turn. */
export const danglingGoto: Rule = {
  code: 'dangling-goto',
  find({ scenario }) {
    const { turns, endings, interrupts, variants } = scenario
    const starts: Placed<string>[] = [
      { path: ['start'], value: scenario.start },
      ...Object.entries(variants).flatMap(([key, { start }]) =>
        start === undefined ? [] : [{ path: ['variants', key, 'start'], value: start }]),
    ]
    const ways = [
      ...Object.entries(interrupts).map(([key, { goto }]) => ({ path: ['interrupts', key, 'goto'], value: goto })),
      ...fieldsIn(scenario, 'goto', ({ goto }) => goto).filter(({ value }) => value !== ''),
    ]
    const lost = [
      ...starts.filter(({ value }) => !Object.hasOwn(turns, value)),
      ...ways.filter(({ value }) => !Object.hasOwn(turns, value) && !Object.hasOwn(endings, value)),
    ]
    return lost.map(({ path, value }) => error('dangling-goto', path, { goto: value }))
  },
}
