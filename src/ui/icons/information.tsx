import { drawn } from '../icon.tsx'

export const InformationIcon = drawn(<><circle cx="12" cy="12" r="8.5" /><path d="M12 11v5M12 8h.01" /></>)
