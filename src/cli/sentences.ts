import sentences from '../i18n/findings.en.json' with { type: 'json' }
import type { FiledFinding } from '../engine/files.ts'

const known: Record<string, string> = sentences

/** The sentence a finding's code stands for, its blanks filled. */
export const sentenceOf = ({ code, detail }: FiledFinding): string =>
  (known[code] ?? code).replace(/\{\{(\w+)\}\}/g, (blank, name: string) => String(detail[name] ?? blank))

/** One line an editor can jump from. */
export const lineOf = (finding: FiledFinding): string =>
  `${finding.file}:${finding.line}:${finding.column} ${finding.severity} ${finding.code} ${sentenceOf(finding)}`
