/** A count kept in the bits of a state: `width` bits of `word`, from `shift` on. */
export interface Counter {
  word: number
  shift: number
  mask: number
  limit: number
}

const WORD = 30

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

  get words() {
    return Math.max(1, Math.ceil(this.next / WORD))
  }
}
