import { drawn } from '../icon.tsx'

export const UndoIcon = drawn(<><path d="M9 6 4.5 10.5 9 15" /><path d="M5 10.5h8.5a5.5 5.5 0 0 1 0 11H11" /></>)
