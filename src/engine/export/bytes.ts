import { numberOf } from '../scenario/hash.ts'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const MOST = 2 ** 32
const SUM_LENGTH = 4

const lettersOf = (bytes: readonly number[]): string => {
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,6}/g) ?? []).map((six) => ALPHABET.charAt(Number.parseInt(six.padEnd(6, '0'), 2))).join('')
}

function bytesIn(letters: string): number[] | undefined {
  const sixes = [...letters].map((letter) => ALPHABET.indexOf(letter))
  if (sixes.includes(-1)) return undefined
  const bits = sixes.map((six) => six.toString(2).padStart(6, '0')).join('')
  return (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))
}

const sumOf = (bytes: readonly number[]): number[] => {
  const sum = numberOf(String.fromCharCode(...bytes))
  return [24, 16, 8, 0].map((shift) => (sum >>> shift) & 255)
}

/** Letters, digits, `-` and `_`, closed by a sum that tells a damaged text from a whole one. */
export const sealed = (bytes: readonly number[]): string => lettersOf([...bytes, ...sumOf(bytes)])

/** The bytes of a sealed text; undefined where it is damaged. */
export function unsealed(text: string): number[] | undefined {
  const all = bytesIn(text)
  const bytes = all?.slice(0, -SUM_LENGTH)
  return bytes && sealed(bytes) === text ? bytes : undefined
}

/** Seven bits a byte, the lowest first; for whole numbers from 0 to 2³² − 1. */
export function numberBytes(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...numberBytes(Math.floor(value / 128))]
}

/** Its length and its UTF-16 units. */
export const textBytes = (text: string): number[] =>
  [text.length, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))].flatMap(numberBytes)

/** What is being read ended too early, or says what cannot be. */
export class Unreadable extends Error {}

/** Reads numbers and texts one after the other. Its methods throw `Unreadable`. */
export function readerOf(bytes: readonly number[]) {
  let at = 0
  const byte = (): number => {
    const value = bytes[at++]
    if (value === undefined) throw new Unreadable()
    return value
  }
  /** Below a limit, 2³² unless it is given. */
  const number = (below = MOST): number => {
    let value = 0
    for (let place = 1; place <= MOST; place *= 128) {
      const next = byte()
      value += (next % 128) * place
      if (next < 128 && value < below) return value
      if (next < 128) break
    }
    throw new Unreadable()
  }
  const list = <T>(read: () => T): T[] => Array.from({ length: number(bytes.length) }, read)
  const text = (): string => String.fromCharCode(...list(() => number(65536)))
  return { byte, number, list, text, isAtEnd: () => at === bytes.length }
}
