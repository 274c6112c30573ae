/** A smooth path through trust values (0 to 100), one column wide each; y grows downwards in a height of 100. */
export function trustPath(values: readonly number[]) {
  return values.map((value, index) => segment(values, value, index)).join('')
}

/** The part of the path that leads to the value at `index`. */
export function trustStep(values: readonly number[], index: number) {
  const from = values[index - 1]
  const to = values[index]
  if (from === undefined || to === undefined) return ''
  return `M${index - 1} ${100 - from}${segment(values, to, index)}`
}

function segment(values: readonly number[], value: number, index: number) {
  const before = values[index - 1]
  if (before === undefined) return `M${index} ${100 - value}`
  const middle = index - 0.5
  return `C${middle} ${100 - before} ${middle} ${100 - value} ${index} ${100 - value}`
}
