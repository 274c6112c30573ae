import { drawn } from '../icon.tsx'

export const UploadIcon = drawn(<path d="M12 15V4.5M7.5 9 12 4.5 16.5 9M5 20h14" />)
