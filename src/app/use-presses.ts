import { useEffect } from 'react'

/** React hears of a value only where it differs from the last one that went through its hands. */
const typeInto = (input: HTMLInputElement, text: string) => {
  input.value = ''
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Does what was pressed or typed on the page that the build has drawn, before anything of it worked. */
export function usePresses() {
  useEffect(() => {
    for (const button of document.querySelectorAll<HTMLElement>('[data-pressed]')) {
      delete button.dataset['pressed']
      button.click()
    }
    for (const input of document.querySelectorAll<HTMLInputElement>('[data-typed]')) {
      const { typed = '' } = input.dataset
      delete input.dataset['typed']
      // What was chosen stays chosen: nobody may write into a field of files.
      if (input.type === 'file') input.dispatchEvent(new Event('change', { bubbles: true }))
      else typeInto(input, typed)
    }
  }, [])
}
