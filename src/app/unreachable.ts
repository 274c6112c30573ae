/** Part of the site is neither kept here nor to be had from the network. */
export class Unreachable extends Error {
  override name = 'Unreachable'
}

/** Each browser has words of its own for a script that does not come. */
const scriptIsMissing = /dynamically imported module|importing a module script failed|unable to preload css/i

export const isUnreachable = (error: Error): boolean => error instanceof Unreachable || scriptIsMissing.test(error.message)
