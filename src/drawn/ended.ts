import { attemptFrom, type Edition, type Packed, readLinkCode, replay, tablesOf, unpacked } from '../engine/index.ts'
import { scenarioNamed } from './known.ts'

type PackedEdition = Omit<Edition, 'structure'> & { structure: Packed }

/** How the talk that a link carries has ended, by the rules it was held with; nothing where they are not those of the page. */
export async function endedBy(code: string): Promise<{ scenario: string; ending: string } | undefined> {
  const read = readLinkCode(code)
  const scenario = 'carried' in read ? scenarioNamed(read.carried.scenario) : undefined
  if (!scenario || 'fault' in read) return undefined
  const { carried } = read
  const response = await fetch(`./scenarios/${carried.scenario}.${scenario.stamp}.json`)
  const { structure: packed, ...edition }: PackedEdition = await response.json()
  const structure = unpacked(packed)
  const opened = attemptFrom(carried, { ...edition, structure, id: '', now: '' })
  if ('fault' in opened) return undefined
  const { variant, replies } = opened.attempt
  const { ending } = replay(tablesOf(structure, variant), replies)
  return ending === undefined ? undefined : { scenario: carried.scenario, ending }
}
