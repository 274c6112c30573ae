import { useState } from 'react'
import type { PlacedFinding } from '../../engine/index.ts'

/** What came of a file; without `id` an error stands in the way. */
export type OpenedFile = { id?: string; file: string; findings: PlacedFinding[] }

export type FileState =
  | { kind: 'none' }
  | { kind: 'checking' | 'failed'; file: string }
  | { kind: 'opened'; opened: OpenedFile }

export type OpeningFile = { state: FileState; open: (file: File) => void; dismiss: () => void }

/** A scenario file on its way into the library. */
export function useFile(onOpenFile: (file: File) => Promise<OpenedFile>): OpeningFile {
  const [state, setState] = useState<FileState>({ kind: 'none' })

  const open = (file: File) => {
    setState({ kind: 'checking', file: file.name })
    onOpenFile(file).then(
      (opened) => setState({ kind: 'opened', opened }),
      () => setState({ kind: 'failed', file: file.name }),
    )
  }
  return { state, open, dismiss: () => setState({ kind: 'none' }) }
}
