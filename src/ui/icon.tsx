import type { ReactNode } from 'react'
import './icon.css'

export type IconProps = { size?: number | undefined }

function drawn(children: ReactNode) {
  return function Icon({ size = 20 }: IconProps) {
    return <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">{children}</svg>
  }
}

export const BackIcon = drawn(<path d="M14.5 5.5 8 12l6.5 6.5" />)
export const BriefIcon = drawn(<><path d="M6 3.5h9l4 4v13H6z" /><path d="M15 3.5v4h4M9 12h7M9 15.5h5" /></>)
export const CalendarIcon = drawn(
  <>
    <rect x="3.5" y="5" width="17" height="15" rx="2" />
    <path d="M3.5 10h17M8 3v4M16 3v4M8 14h.01M12 14h.01M16 14h.01" />
  </>,
)
export const CheckIcon = drawn(<path d="m5 12.5 4.5 4.5L19 7.5" />)
export const ClockIcon = drawn(<><circle cx="12" cy="12" r="8.5" /><path d="M12 7v5l3.5 2" /></>)
export const CloseIcon = drawn(<path d="m6 6 12 12M18 6 6 18" />)
export const CopyIcon = drawn(
  <>
    <rect x="8.5" y="8.5" width="11.5" height="11.5" rx="2" />
    <path d="M15.5 5.5V6M15.5 5A1.5 1.5 0 0 0 14 4H5.500A1.5 1.5 0 0 0 4 5.500V14a1.5 1.5 0 0 0 1 1.5" />
  </>,
)
export const DownIcon = drawn(<path d="m6 9.5 6 6 6-6" />)
export const DownloadIcon = drawn(<path d="M12 4v11M7.5 11 12 15.5 16.5 11M5 20h14" />)
export const EarIcon = drawn(
  <>
    <path d="M7 10a5 5 0 0 1 10 0c0 3.4-3 4-3 7a3 3 0 0 1-5.6 1.5" />
    <path d="M9.8 11a2.2 2.2 0 1 1 3.6 1.8" />
  </>,
)
export const EmailIcon = drawn(
  <>
    <circle cx="12" cy="12" r="3.6" />
    <path d="M15.6 8.5v4.9a2.5 2.5 0 0 0 4.9 0V12a8.5 8.5 0 1 0-3.4 6.8" />
  </>,
)
export const EyeIcon = drawn(
  <>
    <path d="M2.8 12S6 6 12 6s9.2 6 9.2 6-3.2 6-9.2 6-9.2-6-9.2-6Z" />
    <circle cx="12" cy="12" r="2.6" />
  </>,
)
export const FlagIcon = drawn(<path d="M6 21V4M6 4.5c5-2.5 7 2.5 12 0v9c-5 2.5-7-2.5-12 0" />)
export const GlobeIcon = drawn(
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M3.5 12h17M12 3.5c3 3 3 14 0 17M12 3.5c-3 3-3 14 0 17" />
  </>,
)
export const HintIcon = drawn(
  <path d="M9 17.5h6M10 20.5h4M8.3 14.3A6 6 0 1 1 15.7 14.3c-.6.6-.7 1.3-.7 1.7v1.5H9V16c0-.4-.1-1.1-.7-1.7Z" />,
)
export const InformationIcon = drawn(<><circle cx="12" cy="12" r="8.5" /><path d="M12 11v5M12 8h.01" /></>)
export const KeysIcon = drawn(
  <>
    <rect x="2.5" y="6" width="19" height="12" rx="2" />
    <path d="M6 10h.01M10 10h.01M14 10h.01M18 10h.01M8 14h8" />
  </>,
)
export const LetterIcon = drawn(<><rect x="3.5" y="5.5" width="17" height="13" rx="2" /><path d="m4 7 8 6 8-6" /></>)
export const LibraryIcon = drawn(
  <path d="M4 5.5C7 4 10 4.5 12 6c2-1.5 5-2 8-.5v13c-3-1.5-6-1-8 .5-2-1.5-5-2-8-.5zM12 6v13" />,
)
export const LockIcon = drawn(
  <>
    <rect x="5" y="10.5" width="14" height="9.5" rx="2" />
    <path d="M8 10.5V8a4 4 0 0 1 8 0v2.5" />
  </>,
)
export const LogIcon = drawn(<path d="M5 6h14M5 11h14M5 16h9" />)
export const MeetingIcon = drawn(
  <>
    <circle cx="8" cy="9" r="3" />
    <circle cx="16.5" cy="9.5" r="2.5" />
    <path d="M2.8 19c.4-3.2 2.5-5 5.2-5s4.8 1.8 5.2 5M15.5 14.2c3-.3 5.2 1.5 5.7 4.3" />
  </>,
)
export const MicrophoneIcon = drawn(
  <>
    <rect x="9" y="3.5" width="6" height="11" rx="3" />
    <path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3" />
  </>,
)
export const MoreIcon = drawn(<path d="M5 12h.01M12 12h.01M19 12h.01" strokeWidth="2.6" />)
export const NextIcon = drawn(<path d="M9.5 5.5 16 12l-6.5 6.5" />)
export const OfflineIcon = drawn(
  <>
    <path d="M12 18.5h.01M8.5 15a5 5 0 0 1 7 0M5.5 12a9.5 9.5 0 0 1 13 0" />
    <path d="M4 4l16 16" />
  </>,
)
export const PauseIcon = drawn(<path d="M9 5.5v13M15 5.5v13" />)
export const PhoneIcon = drawn(
  <path
    d="M6.5 3.5h2.6l1.4 4.2-2 1.5a12 12 0 0 0 6.3 6.3l1.5-2 4.2 1.4v2.6a2.5 2.5 0 0 1-2.7 2.5A16.5 16.5 0 0 1 4 6.2a2.5 2.5 0 0 1 2.5-2.7Z"
  />,
)
export const PlayIcon = drawn(<path d="M8 5.5v13l10.5-6.5z" />)
export const PlusIcon = drawn(<path d="M12 5v14M5 12h14" />)
export const PrintIcon = drawn(
  <>
    <path d="M7 9V4h10v5M7 17H4.5v-7h15v7H17" />
    <rect x="7" y="14" width="10" height="6" />
  </>,
)
export const ProgressIcon = drawn(<path d="M4 19.5h16M6.5 16v-4M11 16V7M15.5 16v-6M20 16V5" />)
export const RedoIcon = drawn(<><path d="m15 6 4.5 4.5L15 15" /><path d="M19 10.5h-8.5a5.5 5.5 0 0 0 0 11H13" /></>)
export const RemoveIcon = drawn(<path d="M4.5 7h15M9.5 7V4.500h5V7M6.5 7l1 13h9l1-13M10.5 11v5.500M13.5 11v5.5" />)
export const ReplayIcon = drawn(<><path d="M5 5v5h5" /><path d="M5.5 10A7.5 7.5 0 1 1 4.5 13" /></>)
export const SearchIcon = drawn(<><circle cx="11" cy="11" r="6.5" /><path d="m16 16 4.5 4.5" /></>)
export const SendIcon = drawn(<path d="M4 12 20 4.5 15 20l-3.5-6.5z" />)
export const SettingsIcon = drawn(
  <>
    <path d="M4 7.5h9M17.5 7.5H20M4 16.5h2.5M11 16.5h9" />
    <circle cx="15.2" cy="7.5" r="2.3" />
    <circle cx="8.8" cy="16.5" r="2.3" />
  </>,
)
export const ShareIcon = drawn(<path d="M12 14.5V4M8 7.5 12 3.5l4 4M6 11.5H5v9h14v-9h-1" />)
export const SoundIcon = drawn(
  <>
    <path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5z" />
    <path d="M15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11" />
  </>,
)
export const TargetIcon = drawn(<><circle cx="12" cy="12" r="8" /><circle cx="12" cy="12" r="3.5" /></>)
export const TurningPointIcon = drawn(<path d="M4 12h5l4-5h7M9 12l4 5h7" />)
export const UndoIcon = drawn(<><path d="M9 6 4.5 10.5 9 15" /><path d="M5 10.5h8.5a5.5 5.5 0 0 1 0 11H11" /></>)
export const UploadIcon = drawn(<path d="M12 15V4.5M7.5 9 12 4.5 16.5 9M5 20h14" />)
export const VisitIcon = drawn(<path d="M5.5 20.5v-17h9.5v17M3 20.5h18M15 7.5h3.5v13M11.8 12.5h.01" />)
export const WarningIcon = drawn(<><path d="M12 4 2.8 19.5h18.4z" /><path d="M12 10v4.5M12 17h.01" /></>)
export const WorkshopIcon = drawn(
  <>
    <rect x="3" y="4.5" width="18" height="12" rx="2" />
    <path d="M12 16.5V20M8 20h8" />
  </>,
)
