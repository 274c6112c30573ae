import { drawn } from '../icon.tsx'

/** The half-disc on the line: nothing is done. */
export const RestIcon = drawn(<path d="M3.5 15.5h17M7.5 15.5a4.5 4.5 0 0 1 9 0" />)
