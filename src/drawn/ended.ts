import { attemptFrom, type PackedEdition, readLinkCode, replay, tablesOf, unpackedEdition } from '../engine/index.ts'
import { scenarioNamed } from './known.ts'

/** How the talk that a link carries has ended, by the rules it was held with; nothing where they are not those of the page. */
export async function endedBy(code: string): Promise<{ scenario: string; ending: string } | undefined> {
  const read = readLinkCode(code)
  const scenario = 'carried' in read ? scenarioNamed(read.carried.scenario) : undefined
  if (!scenario || 'fault' in read) return undefined
  const { carried } = read
  const response = await fetch(`./scenarios/${carried.scenario}.${scenario.stamp}.json`)
  const packed: PackedEdition = await response.json()
  const edition = unpackedEdition(packed)
  const opened = attemptFrom(carried, { ...edition, id: '', now: '' })
  if ('fault' in opened) return undefined
  const { variant, replies } = opened.attempt
  const { ending } = replay(tablesOf(edition.structure, variant), replies)
  return ending === undefined ? undefined : { scenario: carried.scenario, ending }
}
