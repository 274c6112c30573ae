import { drawn } from '../icon.tsx'

export const SendIcon = drawn(<path d="M4 12 20 4.5 15 20l-3.5-6.5z" />)
