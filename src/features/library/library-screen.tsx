import type { Listing } from '../../engine/index.ts'

export type LibraryScreenProps = {
  /** Every scenario in the language of the interface, in the library's order. */
  listings: readonly Listing[]
  /** The trainee's own, opened from files. */
  own: readonly Listing[]
  addresses: {
    briefing: (scenario: string) => string
    play: (scenario: string, attempt?: string) => string
    debrief: (scenario: string, attempt: string) => string
  }
  /** Checks a file and keeps it as an own scenario; answers with what was found. */
  onOpenFile: (file: File) => Promise<OpenedFile>
}

/** A finding of the check, ready to be said: its code with the blanks of its sentence. */
export type FileFinding = {
  code: string
  severity: 'error' | 'warning'
  line: number
  column: number
  path: string[]
  detail: Record<string, string | number>
}

export type OpenedFile = { id?: string; file: string; findings: FileFinding[] }

export function LibraryScreen({ listings }: LibraryScreenProps) {
  return <ul>{listings.map(({ id, title }) => <li key={id}>{title}</li>)}</ul>
}
