import { error } from '../../scenario/finding.ts'
import { itemsAt, turnsIn, type Placed } from '../places.ts'
import type { Rule } from '../rule.ts'

const afterIn = (path: string[], entries: readonly { after: string[] }[]): Placed<string>[] =>
  entries.flatMap(({ after }, index) => itemsAt([...path, String(index), 'after'], after))

/** Every `after` names a reply as turn/reply. */
export const danglingAfter: Rule = {
  code: 'dangling-after',
  find({ scenario }) {
    const names = turnsIn(scenario).flatMap(({ path, turn }) => [
      ...afterIn([...path, 'says'], turn.says),
      ...afterIn([...path, 'notice'], turn.notice),
      ...afterIn([...path, 'mood'], turn.mood),
    ])
    const exists = (name: string) => {
      const [turn, reply] = name.split('/')
      return Object.hasOwn(scenario.turns[turn!]?.replies ?? {}, reply!)
    }
    return names.filter(({ value }) => !exists(value)).map(({ path, value }) => error('dangling-after', path, { reply: value }))
  },
}
