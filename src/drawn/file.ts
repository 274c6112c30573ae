import { drawVariant } from '../engine/index.ts'
import { endedBy } from './ended.ts'
import { DRAWN_BY, type Kind, scenarioNamed } from './known.ts'

/** A drawn screen, and the seed by which its replies are to be ordered. */
export interface Found {
  kind: Kind
  /** Its name before the language; waited for where it takes a talk to its end. */
  name: string | Promise<string | undefined>
  seed: number
}

/** A talk has a seed from here on, so that it begins as it is drawn. */
function seedOf(query: URLSearchParams, path: string): number {
  const given = query.get('seed')
  if (given !== null) return Number(given) >>> 0
  const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
  query.set('seed', String(seed))
  history.replaceState(null, '', `#/${path}?${query.toString()}`)
  return seed
}

const isPlain = (query: URLSearchParams) =>
  [...query].every(([name, value]) => name === 'lang' || (name === 'seed' && /^\d{1,10}$/.test(value)))

function ofScenario(address: string): Found | undefined {
  const [, path = '', id = '', play, , wishes = ''] = /^(s\/([\w-]+)(\/play)?)\/?(\?(.*))?$/.exec(address) ?? []
  const scenario = scenarioNamed(id)
  const query = new URLSearchParams(wishes)
  if (!scenario || !isPlain(query)) return undefined
  if (!play) return { kind: 'briefing', name: `${id}.briefing`, seed: DRAWN_BY }
  const seed = seedOf(query, path)
  return { kind: 'play', name: `${id}.play.${drawVariant(scenario.variants, seed)}`, seed }
}

async function endedName(code: string): Promise<string | undefined> {
  const ended = await endedBy(code)
  return ended && `${ended.scenario}.ended.${ended.ending}`
}

/** What is drawn of the screen at an address; nothing where a wish in it changes what is seen. */
export function drawnAt(address: string): Found | undefined {
  const [, code] = /^a\/([\w-]+)$/.exec(address) ?? []
  return code === undefined ? ofScenario(address) : { kind: 'ended', name: endedName(code), seed: DRAWN_BY }
}
