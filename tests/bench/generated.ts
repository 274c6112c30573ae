import { chance } from '../../src/engine/scenario/hash.ts'

type Json = Record<string, unknown>

export interface GeneratedSize {
  turns: number
  /** Meters that conditions read, of 21 levels each; one to four. */
  meters?: number
  flags?: number
  /** A flag is read at most so many scenes after it may be set; Infinity for ever. */
  span?: number
  seed?: number
  /** Skills that every turn tests; one to six. */
  skills?: number
  /** Levels of a meter less one. */
  top?: number
}

const SCENE = 25
const WINDOW = 8
const METERS = ['trust', 'patience', 'presence', 'own']
const SKILLS = ['opening', 'cushion', 'discovery', 'value', 'confirm', 'closing']
const WORDS = ('the buyer hears a short reply and weighs what to say next because this person is worried about time money staff '
  + 'stock quality a missed date or a past promise that was not kept and now wants a plain answer').split(' ')

/**
 * A scenario file of any size, the same for the same size and seed: scenes of 25 turns with three replies each, guarded
 * by meters and flags, with a few bounded ways back. Its words are as long as a real one's.
 */
export function generatedFile({ turns, meters = 2, flags = 20, span = 2, skills = 1, seed = 1, top = 20 }: GeneratedSize): Json {
  const draw = chance(seed * 7919 + turns)
  const grade = chance(seed * 31 + turns)
  const between = (low: number, high: number) => low + Math.floor(draw() * (high - low + 1))
  const phrase = (count: number) => Array.from({ length: count }, () => WORDS[between(0, WORDS.length - 1)]).join(' ')
  const text = (count: number) => ({ en: phrase(count), ja: phrase(count) })
  const scenes = Math.max(1, Math.round(turns / SCENE))
  const names = METERS.slice(0, meters)
  const tested = SKILLS.slice(0, skills)
  const homeOf = (flag: number) => Math.floor((flag * scenes) / flags)
  const flagsOf = (wanted: (home: number) => boolean) =>
    Array.from({ length: flags }, (_, flag) => flag).filter((flag) => wanted(homeOf(flag))).map((flag) => `flag-${flag}`)

  function guard(scene: number): Json {
    const readable = flagsOf((home) => home < scene && home >= scene - span)
    const roll = draw()
    if (roll < 0.15) {
      const threshold = between(Math.floor(top * 0.3), Math.floor(top * 0.8))
      return { when: { [names[between(0, names.length - 1)]!]: draw() < 0.6 ? { min: threshold } : { max: threshold } } }
    }
    if (roll < 0.25 && readable.length > 0) return { when: { [draw() < 0.7 ? 'has' : 'not']: readable[between(0, readable.length - 1)]! } }
    return {}
  }

  function reply(at: number, scene: number, index: number, back: string | undefined): Json {
    const sceneEnd = scene === scenes - 1 ? turns : (scene + 1) * SCENE
    const onward = Math.min(at + 1 + between(0, WINDOW - 1), sceneEnd)
    const home = flagsOf((place) => place === scene)
    const effects = Object.fromEntries(names.map((name) => [name, between(-2, 2)]))
    const sets = home.length > 0 && draw() < 0.12 ? { sets: home[between(0, home.length - 1)]! } : {}
    return {
      ...text(10),
      quality: Object.fromEntries(tested.map((skill) => [skill, Math.floor(grade() * 4)])),
      effects,
      ...sets,
      ...(index > 0 && !back ? guard(scene) : {}),
      again: back ? between(1, 2) : 5,
      goto: back ?? (onward >= turns ? `ending-${between(0, 3)}` : `turn-${onward}`),
    }
  }

  const ways = new Map<number, number>()
  function turn(at: number): Json {
    const scene = Math.min(scenes - 1, Math.floor(at / SCENE))
    const start = scene * SCENE
    const loops = ways.get(scene) ?? 0
    const loopsHere = at - start > 4 && loops < 2 && draw() < 0.08
    if (loopsHere) ways.set(scene, loops + 1)
    const back = loopsHere ? `turn-${Math.max(start, at - 1 - between(0, 9))}` : undefined
    return {
      by: 'buyer',
      says: text(18),
      tests: tested,
      replies: Object.fromEntries([0, 1, 2].map((index) => [`reply-${index}`, reply(at, scene, index, index === 2 ? back : undefined)])),
    }
  }

  const keys = Array.from({ length: turns }, (_, at) => `turn-${at}`)
  return {
    format: 1, version: 1, languages: ['en', 'ja'],
    title: text(3), summary: text(8), family: 'gatekeeper', channel: 'phone', level: 1, minutes: 10, methods: ['M01'],
    briefing: { you: text(5), goal: text(5), facts: [text(8)] },
    cast: ['buyer'],
    weights: Object.fromEntries(tested.map((skill, index) => [skill, Math.floor((100 + index) / tested.length)])),
    meters: Object.fromEntries(names.map((name) => [name, { start: Math.floor((top + 1) / 2), max: top }])),
    variants: { plain: {} },
    start: 'turn-0',
    turns: Object.fromEntries(keys.map((key, at) => [key, turn(at)])),
    endings: Object.fromEntries([0, 1, 2, 3].map((index) =>
      [`ending-${index}`, { outcome: 'open', value: index * 30, says: text(8) }])),
  }
}
