import { lerp } from './path.ts'

export type Arms = 'none' | 'crossed' | 'clasped' | 'chin'

/** How somebody holds face and body now. Each figure runs from −1 to 1 with 0 neutral, unless noted. */
export type Pose = {
  browRaise: number
  /** Up is worry, down is anger. */
  browInner: number
  browOuter: number
  furrow: number
  browLeft: number
  browRight: number
  /** 0 shut, 1 as at rest. */
  open: number
  /** The lower lid: the real smile. */
  squint: number
  lidDroop: number
  gazeX: number
  gazeY: number
  curve: number
  mouthOpen: number
  teeth: number
  /** 1 as at rest. */
  mouthWidth: number
  press: number
  skew: number
  yaw: number
  pitch: number
  /** Degrees. */
  tilt: number
  shoulders: number
  lean: number
  blush: number
  arms: Arms
}

export type Mood = 'neutral' | 'warm' | 'curious' | 'doubtful' | 'impatient' | 'displeased' | 'worried' | 'relieved'

const neutral: Pose = {
  browRaise: 0.1, browInner: 0.08, browOuter: 0, furrow: 0, browLeft: 0, browRight: 0,
  open: 1, squint: 0, lidDroop: 0, gazeX: 0, gazeY: 0,
  curve: 0.42, mouthOpen: 0, teeth: 0, mouthWidth: 1, press: 0, skew: 0,
  yaw: 0.16, pitch: 0, tilt: 0, shoulders: 0, lean: 0, blush: 0, arms: 'none',
}

const moods: Record<Mood, Partial<Pose>> = {
  neutral: {},
  warm: {
    browRaise: 0.22, browOuter: -0.1, squint: 0.42, open: 0.94, curve: 0.82, mouthWidth: 1.16,
    mouthOpen: 0.26, teeth: 1,
    tilt: -4, yaw: 0.12, shoulders: -0.2, blush: 0.6, pitch: 0.05,
  },
  curious: {
    browRaise: 0.5, browLeft: 0.32, open: 1.1, gazeX: -0.1, curve: 0.22, mouthOpen: 0.1, mouthWidth: 0.9,
    tilt: 5, yaw: 0.1, lean: 0.6, pitch: 0.1,
  },
  doubtful: {
    browRight: 0.62, browLeft: -0.38, furrow: 0.25, open: 0.86, squint: 0.28, gazeX: 0.42, curve: -0.22, press: 0.5,
    skew: 0.62, mouthWidth: 0.92, tilt: -5, yaw: 0.42, lean: -0.5, arms: 'chin',
  },
  impatient: {
    browRaise: -0.12, furrow: 0.3, open: 0.8, lidDroop: 0.3, gazeX: 0.72, gazeY: 0.5, curve: -0.25, press: 0.7,
    mouthWidth: 0.96, tilt: 2, yaw: 0.62, pitch: 0.2, shoulders: 0.25,
  },
  displeased: {
    browRaise: -0.3, browInner: -0.6, furrow: 0.8, open: 0.84, squint: 0.3, curve: -0.42, press: 0.85, mouthWidth: 0.96,
    yaw: 0.02, pitch: 0.2, shoulders: 0.45, arms: 'crossed',
  },
  worried: {
    browRaise: 0.2, browInner: 0.72, browOuter: -0.3, furrow: 0.45, open: 0.98, gazeX: -0.34, gazeY: 0.42, curve: -0.26,
    press: 0.25, mouthWidth: 0.86, tilt: 4, yaw: -0.16, pitch: 0.24, shoulders: 0.35, arms: 'clasped',
  },
  relieved: {
    browRaise: 0.28, browInner: 0.35, open: 0.52, squint: 0.3, curve: 0.62, mouthWidth: 1.04, mouthOpen: 0.04,
    tilt: -3, yaw: 0.1, pitch: 0.18, shoulders: -0.5, blush: 0.35,
  },
}

export const allMoods: readonly Mood[] =
  ['neutral', 'warm', 'curious', 'doubtful', 'impatient', 'displeased', 'worried', 'relieved']

/** The pose `at` of the way between two, 0 to 1; arms change half way. */
export function mix(from: Pose, to: Pose, at: number): Pose {
  const between = (key: keyof Omit<Pose, 'arms'>) => lerp(from[key], to[key], at)
  return {
    browRaise: between('browRaise'), browInner: between('browInner'), browOuter: between('browOuter'),
    furrow: between('furrow'), browLeft: between('browLeft'), browRight: between('browRight'),
    open: between('open'), squint: between('squint'), lidDroop: between('lidDroop'),
    gazeX: between('gazeX'), gazeY: between('gazeY'),
    curve: between('curve'), mouthOpen: between('mouthOpen'), teeth: between('teeth'),
    mouthWidth: between('mouthWidth'), press: between('press'), skew: between('skew'),
    yaw: between('yaw'), pitch: between('pitch'), tilt: between('tilt'),
    shoulders: between('shoulders'), lean: between('lean'), blush: between('blush'),
    arms: at < 0.5 ? from.arms : to.arms,
  }
}

/** The pose of a mood; at intensity 0 it is the neutral one, but for the arms. */
export function poseFor(mood: Mood, intensity = 1): Pose {
  const full = { ...neutral, ...moods[mood] }
  return { ...mix(neutral, full, intensity), arms: full.arms }
}
