type Typed = Int32Array | Int16Array | Uint8Array

/** A typed array that grows as it is filled. */
export class Growing<T extends Typed> {
  private readonly make: (length: number) => T
  private items: T
  length = 0

  constructor(make: (length: number) => T) {
    this.make = make
    this.items = make(1024)
  }

  push(value: number) {
    if (this.length === this.items.length) {
      const larger = this.make(this.length * 2)
      larger.set(this.items)
      this.items = larger
    }
    this.items[this.length++] = value
  }

  get last(): number {
    return this.items[this.length - 1]!
  }

  done(): T {
    return this.items.slice(0, this.length) as T
  }
}

export const int32s = () => new Growing((length) => new Int32Array(length))
export const int16s = () => new Growing((length) => new Int16Array(length))
export const bytes = () => new Growing((length) => new Uint8Array(length))
