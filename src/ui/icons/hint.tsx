import { drawn } from '../icon.tsx'

export const HintIcon = drawn(
  <path d="M9 17.5h6M10 20.5h4M8.3 14.3A6 6 0 1 1 15.7 14.3c-.6.6-.7 1.3-.7 1.7v1.5H9V16c0-.4-.1-1.1-.7-1.7Z" />,
)
