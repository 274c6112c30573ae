import { error } from '../../scenario/finding.ts'
import type { Rule } from '../rule.ts'

/** Days pass only where there is a calendar to count them. */
export const daysWithoutCalendar: Rule = {
  code: 'days-without-calendar',
  find({ file }) {
    if (file.calendar !== undefined) return []
    return Object.entries(file.turns).flatMap(([turn, { replies }]) =>
      Object.entries(replies)
        .filter(([, { days }]) => days !== undefined)
        .map(([reply]) => error('days-without-calendar', ['turns', turn, 'replies', reply, 'days'])))
  },
}
