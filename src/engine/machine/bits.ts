/** A count kept in the bits of a state: `width` bits of `word`, from `shift` on. */
export interface Counter {
  word: number
  shift: number
  mask: number
  limit: number
}

const WORD = 30
const NOWHERE = [] as const

/** Hands out places in the bits of a state, so that a count never straddles two words. */
export class Bits {
  private next = 0
  private readonly named = new Map<string, readonly [number, number]>()

  counter(limit: number): Counter {
    const width = 32 - Math.clz32(limit)
    if ((this.next % WORD) + width > WORD) this.next += WORD - (this.next % WORD)
    const word = Math.floor(this.next / WORD)
    const shift = this.next % WORD
    this.next += width
    return { word, shift, mask: (2 ** width - 1) << shift, limit }
  }

  flag(name: string): readonly [number, number] {
    const known = this.named.get(name)
    if (known) return known
    const { word, mask } = this.counter(1)
    this.named.set(name, [word, mask])
    return [word, mask]
  }

  /** Where a flag stands that has been given a place; nowhere where nobody asked for it. */
  placeOf(name: string): readonly [number, number] | readonly [] {
    return this.named.get(name) ?? NOWHERE
  }

  get words() {
    return Math.max(1, Math.ceil(this.next / WORD))
  }
}
