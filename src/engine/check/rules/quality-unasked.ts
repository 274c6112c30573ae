import { error, type Finding } from '../../scenario/finding.ts'
import type { ScenarioFile } from '../../scenario/schema.ts'
import type { Rule } from '../rule.ts'

type Graded = Pick<ScenarioFile['turns'][string]['replies'][string], 'quality'>

function unasked({ quality }: Graded, tests: readonly string[], path: string[]): Finding[] {
  if (typeof quality === 'number') return tests.length > 0 ? [] : [error('quality-unasked', [...path, 'quality'])]
  return Object.keys(quality ?? {})
    .filter((skill) => !tests.includes(skill))
    .map((skill) => error('quality-unasked', [...path, 'quality', skill]))
}

/** No reply has a quality in a skill that its turn does not test. */
export const qualityUnasked: Rule = {
  code: 'quality-unasked',
  find: ({ file }) =>
    Object.entries(file.turns).flatMap(([turn, { tests = [], replies }]) =>
      Object.entries(replies).flatMap(([key, reply]) => {
        const path = ['turns', turn, 'replies', key]
        const cases = (reply.cases ?? []).flatMap((entry, index) => unasked(entry, tests, [...path, 'cases', String(index)]))
        return [...unasked(reply, tests, path), ...cases]
      })),
}
