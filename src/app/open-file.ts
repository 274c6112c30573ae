import type { PlacedFinding } from '../engine/index.ts'
import type { Stores } from '../state/stores.ts'
import type { Services } from './use-services.ts'

/** In bytes; what is longer is cut there, and the check refuses it with its reason. */
const READ_AT_MOST = 2 ** 21

const idOf = (name: string) =>
  `own-${name.replace(/\.[^.]*$/, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'scenario'}`

export interface OpenedFile {
  /** Absent where an error stands in the way. */
  id?: string
  file: string
  findings: PlacedFinding[]
}

/** Opens a scenario file of the trainee's own: it is checked and solved in the worker, and kept if it is sound. */
export async function openFile(file: File, { loader, solver }: Services, { ownScenarios, now }: Stores): Promise<OpenedFile> {
  const id = idOf(file.name)
  const text = await file.slice(0, READ_AT_MOST).text()
  const { findings, edition, wordings } = await solver.open(id, text, await loader.checking())
  if (!edition || !wordings) return { file: file.name, findings }
  const added = new Date(now()).toISOString()
  ownScenarios.getState().keep({ ...edition, wordings, id, file: file.name, added })
  return { id, file: file.name, findings }
}
