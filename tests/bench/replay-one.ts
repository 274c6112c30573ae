import { offered, startOf, step } from '../../src/engine/machine/meaning.ts'
import { replay, type GivenReply } from '../../src/engine/machine/replay.ts'
import { tablesOf, type Tables } from '../../src/engine/machine/tables.ts'
import { chance } from '../../src/engine/scenario/hash.ts'
import { normalise } from '../../src/engine/scenario/normal.ts'
import { scenarioFile } from '../../src/engine/scenario/schema.ts'
import { generatedFile } from './generated.ts'

const REPLIES = 50

function randomReplies(tables: Tables): GivenReply[] {
  const draw = chance(1)
  const given: GivenReply[] = []
  let state = startOf(tables)
  while (given.length < REPLIES) {
    const now = offered(tables, state)
    const reply = now[Math.floor(draw() * now.length)]!
    given.push({ turn: tables.turns[state.at]!.key, reply: reply.key })
    state = step(tables, state, reply)
  }
  return given
}

const tables = tablesOf(normalise(scenarioFile.parse(generatedFile({ turns: 500, meters: 4 })), 'generated'), 'plain')
const given = randomReplies(tables)
const begin = performance.now()
const { moves } = replay(tables, given)
process.stdout.write(JSON.stringify({ moves: moves.length, ms: performance.now() - begin }))
