import { drawn } from '../icon.tsx'

export const BackIcon = drawn(<path d="M14.5 5.5 8 12l6.5 6.5" />)
