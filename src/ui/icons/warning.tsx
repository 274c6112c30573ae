import { drawn } from '../icon.tsx'

export const WarningIcon = drawn(<><path d="M12 4 2.8 19.5h18.4z" /><path d="M12 10v4.5M12 17h.01" /></>)
