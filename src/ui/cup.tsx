import { memo } from 'react'

export const Cup = memo(function Cup() {
  return (
    <svg className="stage-cup" width="74" height="46" viewBox="0 0 74 46" aria-hidden="true">
      <ellipse fill="var(--table-edge)" opacity=".12" cx="34" cy="43" rx="33" ry="3" />
      <path fill="var(--cup)" d="M9 10h50c0 18-6 32-15 32H24C15 42 9 28 9 10Z" />
      <path fill="var(--cup-2)" d="M44 10h15c0 18-6 32-15 32h-6c8-6 8-24 6-32Z" />
      <ellipse fill="var(--cup-2)" cx="34" cy="10" rx="25" ry="4.6" />
      <ellipse fill="#8c6a3f" opacity=".75" cx="34" cy="10.4" rx="21" ry="3.2" />
    </svg>
  )
})
