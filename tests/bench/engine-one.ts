import { readFileSync } from 'node:fs'
import { chance } from '../../src/engine/scenario/hash.ts'
import { cpuMs } from './measure.ts'
import { PLAYERS, type EngineName, type Play, type Player } from './players.ts'

/** What one fresh process measured of one engine. */
export interface Measured {
  stepsPerCpuS: number
  loadMs: number
  heapMB: number
  ends: string
}

const SEEDS = 30
const WARM_UP_MS = 300
const RUN_MS = 600

function playOut(play: Play, draw: () => number): number {
  let steps = 0
  while (!play.over) {
    play.choose(Math.floor(draw() * play.read()))
    steps++
  }
  return steps
}

function heapAfterCollection(): number {
  globalThis.gc?.()
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

function playFor<T>(player: Player<T>, loaded: T, ms: number): { steps: number; ms: number } {
  const begin = cpuMs()
  let steps = 0
  for (let seed = 1; cpuMs() - begin < ms; seed++)
    for (let run = 0; run < 20; run++) steps += playOut(player.play(loaded), chance(seed * 20 + run))
  return { steps, ms: cpuMs() - begin }
}

function endsOf<T>(player: Player<T>, loaded: T): string {
  return Array.from({ length: SEEDS }, (_, seed) => {
    const play = player.play(loaded)
    playOut(play, chance(seed + 1))
    return play.end()
  }).join('|')
}

function measure<T>(player: Player<T>, shipped: string): Measured {
  const before = heapAfterCollection()
  const begin = cpuMs()
  const loaded = player.load(shipped)
  player.play(loaded).read()
  const loadMs = cpuMs() - begin
  const heapMB = (heapAfterCollection() - before) / 1e6
  const ends = endsOf(player, loaded)
  playFor(player, loaded, WARM_UP_MS)
  const { steps, ms } = playFor(player, loaded, RUN_MS)
  return { stepsPerCpuS: (steps / ms) * 1000, loadMs, heapMB, ends }
}

const [engine, file] = process.argv.slice(2)
const player = PLAYERS[engine as EngineName] as Player
process.stdout.write(JSON.stringify(measure(player, readFileSync(file!, 'utf8'))))
