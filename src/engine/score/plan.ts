/** What the trainee means to do next time, as an if–then, and the day it is meant for. */
export interface Plan {
  text: string
  /** `2026-11-03`; absent in plans of old. */
  on?: string
  /** When it was kept; ISO 8601. Until then it is open. */
  kept?: string
}

/** The plan that was made at the end of an attempt. */
export const planOf = ({ plan }: { plan?: Plan | string }): Plan | undefined => (typeof plan === 'string' ? { text: plan } : plan)
