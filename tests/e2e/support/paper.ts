import { inflateSync } from 'node:zlib'

const compressed = /stream\r?\n([\s\S]*?)endstream/g
const page = /\/Type\s*\/Page\b/g

/** The inside of a stream, or nothing where it is packed in another way. */
function unpacked(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
  } catch {
    return ''
  }
}

/** How many sheets a PDF takes; some browsers list them openly, some in compressed streams. */
export function sheetsOf(pdf: Buffer): number {
  const text = pdf.toString('latin1')
  const inside = [...text.matchAll(compressed)].map(([, stream = '']) => unpacked(stream))
  return [text.replaceAll(compressed, ''), ...inside].flatMap((part) => part.match(page) ?? []).length
}
