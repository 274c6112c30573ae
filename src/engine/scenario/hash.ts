const mix = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193)

function fnv1a(text: string, offset: number): number {
  let hash = offset
  for (let index = 0; index < text.length; index++) hash = mix(hash, text.charCodeAt(index))
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The same 32-bit number for the same text, on any machine; not for secrets. (FNV-1a, murmur3 finaliser.) */
export const numberOf = (text: string): number => fnv1a(text, 0x811c9dc5)

/** The same 16 hexadecimal digits for the same text, on any machine; not for secrets. */
export const fingerprint = (text: string): string =>
  [0x811c9dc5, 0x1b873593].map((offset) => fnv1a(text, offset).toString(16).padStart(8, '0')).join('')

/** A stream of numbers in [0, 1) that depends on nothing but its seed. (mulberry32) */
export function chance(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296
  }
}

/** A shuffled copy; the same seed gives the same order. (Fisher–Yates) */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const draw = chance(seed)
  const order = [...items]
  for (let last = order.length - 1; last > 0; last--) {
    const pick = Math.floor(draw() * (last + 1))
    ;[order[last], order[pick]] = [order[pick]!, order[last]!]
  }
  return order
}
