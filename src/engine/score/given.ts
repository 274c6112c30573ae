type Holding<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] }
  & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> }

/** A copy without the keys that hold nothing, so that what is absent is absent in JSON too. */
export function given<T extends object>(record: T): Holding<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Holding<T>
}
