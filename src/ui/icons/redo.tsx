import { drawn } from '../icon.tsx'

export const RedoIcon = drawn(<><path d="m15 6 4.5 4.5L15 15" /><path d="M19 10.5h-8.5a5.5 5.5 0 0 0 0 11H13" /></>)
