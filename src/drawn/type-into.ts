/** React hears of a value only where it differs from the last one that went through its hands. */
export function typeInto(input: HTMLInputElement, text: string) {
  input.value = ''
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}
