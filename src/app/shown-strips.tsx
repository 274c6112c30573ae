import { Strips } from '../features/settings-menu/strips.tsx'
import { becomeGuest } from './guest.ts'

export const ShownStrips = () => <Strips onEndGuest={() => becomeGuest(false)} />
