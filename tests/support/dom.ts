import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

configure({ asyncUtilTimeout: 20_000 })

const { animate } = Element.prototype

/** As in a browser, an animation that is called off while nobody waits for it is no error. */
Element.prototype.animate = function (this: Element, ...given) {
  const animation = animate.apply(this, given)
  animation.finished.catch(() => undefined)
  return animation
}

afterEach(cleanup)
