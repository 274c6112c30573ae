import { drawn } from '../icon.tsx'

export const ReplayIcon = drawn(<><path d="M5 5v5h5" /><path d="M5.5 10A7.5 7.5 0 1 1 4.5 13" /></>)
