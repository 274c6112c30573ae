import { drawn } from '../icon.tsx'

export const TargetIcon = drawn(<><circle cx="12" cy="12" r="8" /><circle cx="12" cy="12" r="3.5" /></>)
