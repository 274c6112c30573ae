import { debriefOf, solve, type Solution, type Structure } from '../engine/index.ts'
import type { Answers, Ask, Message, Opened, Problem, Reply } from './asks.ts'

const structures = new Map<string, Structure>()
const solvedBefore = new Map<string, Solution>()

function solved({ rulesHash, variant, structure: told }: Problem): { structure: Structure; solution: Solution } {
  const structure = told ?? structures.get(rulesHash)
  if (!structure) throw new Error(`${rulesHash}: the rules were never told`)
  structures.set(rulesHash, structure)
  const key = `${rulesHash}/${variant}`
  const solution = solvedBefore.get(key) ?? solve(structure, variant)
  solvedBefore.set(key, solution)
  return { structure, solution }
}

async function opened({ id, text, method }: Extract<Ask, { kind: 'open' }>): Promise<Opened> {
  const { checkScenario, editionOf, phraserOf, wordingOf } = await import('../engine/files.ts')
  const { scenario, solutions, findings } = checkScenario({ id, text, method })
  if (!scenario || findings.some(({ severity }) => severity === 'error')) return { findings }
  return {
    findings,
    edition: editionOf(scenario, solutions),
    wordings: scenario.languages.map((language) => wordingOf(scenario, method, language, phraserOf(language))),
  }
}

async function answerTo(ask: Ask): Promise<Answers[Ask['kind']]> {
  switch (ask.kind) {
    case 'prepare':
      solved(ask.problem)
      return undefined
    case 'debrief': {
      const { structure, solution } = solved(ask.problem)
      return debriefOf({ scenario: structure, attempt: ask.attempt, solution })
    }
    case 'open':
      return opened(ask)
  }
}

addEventListener('message', async ({ data: { number, ask } }: MessageEvent<Message>) => {
  let reply: Reply
  try {
    reply = { number, answer: await answerTo(ask) }
  } catch (error) {
    reply = { number, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
  postMessage(reply)
})
