export type LogoProps = { size?: number | undefined }

export function Logo({ size = 26 }: LogoProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
    >
      <path d="M5 16a7 7 0 0 1 14 0Z" fill="currentColor" stroke="none" />
      <path d="M13 16a7 7 0 0 0 14 0Z" />
      <path d="M2 16h28" strokeLinecap="round" />
    </svg>
  )
}
