import { useEffect } from 'react'
import { typeInto } from '../drawn/type-into.ts'

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
