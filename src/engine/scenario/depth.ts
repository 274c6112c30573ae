import { CST, Lexer } from 'yaml'

const OPENS = ['flow-map-start', 'flow-seq-start']
const CLOSES = ['flow-map-end', 'flow-seq-end']
const NESTS = ['seq-item-ind', 'explicit-key-ind', 'map-value-ind']

/**
 * Whether brackets, or dashes on one line, are nested more than `most` deep anywhere in a YAML text. It reads tokens
 * and builds nothing, so that no text can exhaust the stack; it counts one too many rather than one too few.
 */
export function isDeeperThan(most: number, text: string): boolean {
  let brackets = 0
  let onLine = 0
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token)
    if (type === null) continue
    if (type === 'newline') onLine = 0
    else if (OPENS.includes(type)) brackets++
    else if (CLOSES.includes(type)) brackets--
    else if (brackets === 0 && NESTS.includes(type)) onLine++
    if (brackets > most || onLine > most) return true
  }
  return false
}
