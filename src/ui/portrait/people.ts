import type { PersonId } from './tints.ts'

export type HairStyle =
  | 'neat' | 'receding' | 'shortwave' | 'lob' | 'swept' | 'bob' | 'lowbun' | 'cropped' | 'chignon' | 'parted'

export type Outfit =
  | { kind: 'suit'; jacket: string; lining: string; shirt: string; tie: string; waistcoat?: string; pin?: string }
  | { kind: 'open-suit'; jacket: string; lining: string; shirt: string }
  | { kind: 'blazer'; jacket: string; lining: string; shirt: string }
  | { kind: 'collarless'; jacket: string; lining: string; shirt: string; brooch?: string; scarf?: string }
  | { kind: 'cardigan'; jacket: string; lining: string; shirt: string; tie: string; lanyard: string }
  | { kind: 'workwear'; jacket: string; lining: string; shirt: string; trim: string }

/** Who somebody is: what never changes while moods do. Lengths are units of the 480 × 540 drawing. */
export type Person = {
  skin: { base: string; shade: string; line: string; lip: string }
  face: { width: number; jaw: number; chin: number; length: number }
  eye: {
    width: number
    height: number
    tilt: number
    crease: number
    colour: string
    lash: string
    bag: number
    wing: number
  }
  brow: { colour: string; thickness: number; length: number; y: number }
  nose: { width: number; length: number }
  /** Fullness, 0 to 1. */
  lips: number
  /** Lines of age, 0 to 1. */
  lines: number
  hair: { style: HairStyle; base: string; shade: string; light: string }
  glasses?: { kind: 'half' | 'rect' | 'round' | 'rimless'; colour: string }
  beard?: { base: string; light: string }
  earring?: string
  outfit: Outfit
  shoulderWidth: number
  neckWidth: number
}

const skins = {
  fair: { base: '#f2d3bc', shade: '#ddb093', line: '#9a6449', lip: '#c67b6c' },
  warm: { base: '#ebc6a8', shade: '#d2a280', line: '#8c5a3e', lip: '#bc7163' },
  tan: { base: '#e2b892', shade: '#c4936a', line: '#7c4e32', lip: '#b0685a' },
  brown: { base: '#b98259', shade: '#96633f', line: '#56331d', lip: '#93534a' },
  deep: { base: '#8a5a3c', shade: '#6b4128', line: '#371e10', lip: '#7a4338' },
}

export const people: Record<PersonId, Person> = {
  watanabe: {
    skin: skins.warm, face: { width: 83, jaw: 69, chin: 37, length: 115 },
    eye: { width: 16.8, height: 8.1, tilt: 0, crease: 0.6, colour: '#4a3427', lash: '#4b4038', bag: 0.8, wing: 0 },
    brow: { colour: '#8e8a84', thickness: 7.4, length: 1, y: 0 },
    nose: { width: 13, length: 44 }, lips: 0.42, lines: 0.95,
    hair: { style: 'receding', base: '#b9b8b4', shade: '#98979a', light: '#d3d2ce' },
    glasses: { kind: 'half', colour: '#5b5148' },
    outfit: { kind: 'suit', jacket: '#34475a', lining: '#283848', shirt: '#f4f4f1', tie: '#7a5a3a' },
    shoulderWidth: 170, neckWidth: 39,
  },
  sato: {
    skin: skins.fair, face: { width: 80, jaw: 65, chin: 29, length: 109 },
    eye: { width: 17.4, height: 9.5, tilt: 0.6, crease: 0.9, colour: '#46302a', lash: '#3a2a28', bag: 0.45, wing: 0.6 },
    brow: { colour: '#6a5a56', thickness: 5.2, length: 0.96, y: -1 },
    nose: { width: 10.5, length: 40 }, lips: 0.8, lines: 0.55,
    hair: { style: 'shortwave', base: '#5b5355', shade: '#433c3f', light: '#8b8486' },
    earring: '#f0ebdd',
    outfit: { kind: 'collarless', jacket: '#6b3f58', lining: '#573247', shirt: '#f3ece6', brooch: '#d9c79b' },
    shoulderWidth: 144, neckWidth: 32,
  },
  kobayashi: {
    skin: skins.tan, face: { width: 85, jaw: 74, chin: 43, length: 112 },
    eye: { width: 16.6, height: 8.6, tilt: -0.4, crease: 0.35, colour: '#33241d', lash: '#241c19', bag: 0.3, wing: 0 },
    brow: { colour: '#2a2422', thickness: 8, length: 1.02, y: 1 },
    nose: { width: 13.5, length: 43 }, lips: 0.45, lines: 0.35,
    hair: { style: 'neat', base: '#2b2727', shade: '#1c1919', light: '#4a4443' },
    glasses: { kind: 'rect', colour: '#2c2a2b' },
    outfit: {
      kind: 'cardigan', jacket: '#56664f', lining: '#46543f', shirt: '#edf0f2', tie: '#2f4858', lanyard: '#2f6f73',
    },
    shoulderWidth: 172, neckWidth: 41,
  },
  ito: {
    skin: skins.fair, face: { width: 80, jaw: 64, chin: 27, length: 112 },
    eye: { width: 18.3, height: 10.1, tilt: 0.4, crease: 0.9, colour: '#3c2a22', lash: '#241b1a', bag: 0.1, wing: 1 },
    brow: { colour: '#3a2d2a', thickness: 5.6, length: 1, y: -1 },
    nose: { width: 10.5, length: 42 }, lips: 0.85, lines: 0.12,
    hair: { style: 'lob', base: '#352a28', shade: '#241c1b', light: '#5a4944' },
    outfit: { kind: 'blazer', jacket: '#2c4654', lining: '#213743', shirt: '#f2f0ea' },
    shoulderWidth: 142, neckWidth: 31,
  },
  nakamura: {
    skin: skins.warm, face: { width: 82, jaw: 70, chin: 35, length: 115 },
    eye: { width: 17.2, height: 9.2, tilt: 0.2, crease: 0.5, colour: '#38271d', lash: '#211a17', bag: 0, wing: 0 },
    brow: { colour: '#241e1c', thickness: 8.2, length: 1.02, y: 0 },
    nose: { width: 12.5, length: 44 }, lips: 0.5, lines: 0.05,
    hair: { style: 'swept', base: '#2a2322', shade: '#1b1616', light: '#4d403c' },
    outfit: { kind: 'open-suit', jacket: '#7b7466', lining: '#686154', shirt: '#e3ecf2' },
    shoulderWidth: 172, neckWidth: 40,
  },
  kimura: {
    skin: skins.warm, face: { width: 80, jaw: 65, chin: 29, length: 108 },
    eye: { width: 18.3, height: 10.3, tilt: 0, crease: 0.55, colour: '#3a271d', lash: '#221a17', bag: 0, wing: 0.3 },
    brow: { colour: '#2c2422', thickness: 6.4, length: 0.94, y: 0 },
    nose: { width: 10.8, length: 39 }, lips: 0.6, lines: 0,
    hair: { style: 'bob', base: '#3b2c27', shade: '#271d1a', light: '#63493f' },
    glasses: { kind: 'round', colour: '#6b5a3a' },
    outfit: { kind: 'workwear', jacket: '#5e8580', lining: '#4c6f6a', shirt: '#f1f2ee', trim: '#e0b25a' },
    shoulderWidth: 146, neckWidth: 34,
  },
  raman: {
    skin: skins.brown, face: { width: 80, jaw: 63, chin: 28, length: 111 },
    eye: { width: 18.7, height: 10.6, tilt: 0.6, crease: 1, colour: '#2b1a10', lash: '#1a110d', bag: 0.15, wing: 1 },
    brow: { colour: '#20150f', thickness: 6.6, length: 1.04, y: -1 },
    nose: { width: 12, length: 44 }, lips: 0.95, lines: 0.1,
    hair: { style: 'lowbun', base: '#221a19', shade: '#15100f', light: '#463732' },
    earring: '#d8b45c',
    outfit: { kind: 'blazer', jacket: '#4f5b3c', lining: '#3f492f', shirt: '#e5be6a' },
    shoulderWidth: 144, neckWidth: 32,
  },
  osei: {
    skin: skins.deep, face: { width: 84, jaw: 72, chin: 39, length: 115 },
    eye: { width: 17.4, height: 9.2, tilt: 0, crease: 0.8, colour: '#1f130c', lash: '#140c08', bag: 0.35, wing: 0 },
    brow: { colour: '#1d1410', thickness: 7.6, length: 1, y: 0 },
    nose: { width: 15.5, length: 44 }, lips: 0.95, lines: 0.4,
    hair: { style: 'cropped', base: '#2b2422', shade: '#1d1716', light: '#4a423f' },
    beard: { base: '#3c3533', light: '#77706c' },
    outfit: { kind: 'suit', jacket: '#43597a', lining: '#364965', shirt: '#f5f3ee', tie: '#a3552f' },
    shoulderWidth: 176, neckWidth: 43,
  },
  tanaka: {
    skin: skins.fair, face: { width: 79, jaw: 63, chin: 28, length: 113 },
    eye: { width: 17.2, height: 8.9, tilt: 0.9, crease: 0.95, colour: '#3d2c25', lash: '#2f2524', bag: 0.4, wing: 0.8 },
    brow: { colour: '#514743', thickness: 4.8, length: 1.02, y: -2 },
    nose: { width: 10.2, length: 43 }, lips: 0.72, lines: 0.48,
    hair: { style: 'chignon', base: '#4a4446', shade: '#353033', light: '#a39ea0' },
    glasses: { kind: 'rimless', colour: '#8a7a5c' }, earring: '#f3efe6',
    outfit: { kind: 'collarless', jacket: '#3d4766', lining: '#303952', shirt: '#f1efea', scarf: '#b9a06a' },
    shoulderWidth: 143, neckWidth: 31,
  },
  hayashi: {
    skin: skins.tan, face: { width: 87, jaw: 77, chin: 42, length: 116 },
    eye: { width: 16.2, height: 8.2, tilt: -0.2, crease: 0.5, colour: '#3a281f', lash: '#2f2723', bag: 0.65, wing: 0 },
    brow: { colour: '#5f5955', thickness: 9, length: 1.06, y: 1 },
    nose: { width: 14.5, length: 45 }, lips: 0.5, lines: 0.7,
    hair: { style: 'parted', base: '#6f6c6b', shade: '#565354', light: '#a9a6a4' },
    outfit: {
      kind: 'suit', jacket: '#3a3a42', lining: '#2c2c33', shirt: '#f4f2ee', tie: '#7c2f36',
      waistcoat: '#46464f', pin: '#c9a24a',
    },
    shoulderWidth: 178, neckWidth: 44,
  },
}

