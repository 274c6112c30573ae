import { Compiler } from 'inkjs/compiler/Compiler'
import { Story } from 'inkjs/engine/Story'
import { createActor } from 'xstate'
import { machineOf } from '../../src/engine/machine/compile.ts'
import { isOver, offered, startOf, step, type State } from '../../src/engine/machine/meaning.ts'
import type { ReplyRow } from '../../src/engine/machine/rows.ts'
import { tablesOf, type Tables } from '../../src/engine/machine/tables.ts'
import { normalise } from '../../src/engine/scenario/normal.ts'
import { packed, unpacked, type Packed } from '../../src/engine/scenario/packed.ts'
import { scenarioFile } from '../../src/engine/scenario/schema.ts'
import { ticketed, type Words } from '../../src/engine/scenario/tickets.ts'
import { SKILLS, type Skill } from '../../src/engine/scenario/vocabulary.ts'
import { inkOf } from './ink.ts'

/** One play: what can be read and chosen now, and how it stood at the end. */
export interface Play {
  readonly over: boolean
  /** Reads the line and every reply on offer; returns how many there are. */
  read(): number
  choose(index: number): void
  /** Meters and sums of grades, comparable between engines. */
  end(): string
}

/** An engine in three steps: what is shipped, what is loaded from it, and one play. */
export interface Player<Loaded = unknown> {
  author(file: Record<string, unknown>): string
  load(shipped: string): Loaded
  play(loaded: Loaded): Play
}

/** What reading means for every engine alike: each text is touched. */
export let characters = 0
const touch = (text: string) => void (characters += text.length)

interface Shipped {
  structure: Packed
  words: Words
}

interface Reader {
  tables: Tables
  lines: readonly (readonly string[])[]
  replies: readonly string[]
  /** For each reply its grade in each skill. */
  grades: readonly (readonly number[])[]
}

const shipped = (file: Record<string, unknown>): string => {
  const { structure, words } = ticketed(normalise(scenarioFile.parse(file), 'generated'))
  return JSON.stringify({ structure: packed(structure), words: words.en ?? [] } satisfies Shipped)
}

function readerOf(text: string): Reader {
  const { structure: shippedStructure, words } = JSON.parse(text) as Shipped
  const structure = unpacked(shippedStructure)
  const tables = tablesOf(structure, 'plain')
  const skills = Object.keys(structure.weights) as Skill[]
  const sources = Object.values(structure.turns).flatMap(({ replies }) => Object.values(replies))
  return {
    tables,
    lines: Object.values(structure.turns).map(({ says }) => says.map((entry) => words[entry.text] ?? '')),
    replies: sources.map(({ text: ticket }) => words[ticket ?? -1] ?? ''),
    grades: sources.map(({ cases }) => skills.map((skill) => cases[0]!.quality[skill] ?? 0)),
  }
}

const endOf = ({ meters }: State, points: readonly number[]) => `${meters.join()} ${points.join()}`

function addTo(points: number[], grades: readonly number[]) {
  for (let skill = 0; skill < points.length; skill++) points[skill]! += grades[skill]!
}

const kernel: Player<Reader> = {
  author: shipped,
  load: readerOf,
  play({ tables, lines, replies, grades }) {
    let state = startOf(tables)
    let now: ReplyRow[] = []
    const points = grades[0]!.map(() => 0)
    return {
      get over() {
        return isOver(state)
      },
      read() {
        touch(lines[state.at]![0]!)
        now = offered(tables, state)
        for (const reply of now) touch(replies[reply.index]!)
        return now.length
      },
      choose(index) {
        addTo(points, grades[now[index]!.index]!)
        state = step(tables, state, now[index]!)
      },
      end: () => endOf(state, points),
    }
  },
}

const machine: Player<Reader & { machine: ReturnType<typeof machineOf> }> = {
  author: shipped,
  load(text) {
    const reader = readerOf(text)
    return { ...reader, machine: machineOf(reader.tables) }
  },
  play({ tables, lines, replies, grades, machine: compiled }) {
    const actor = createActor(compiled).start()
    let snapshot = actor.getSnapshot()
    let now: ReplyRow[] = []
    const points = grades[0]!.map(() => 0)
    return {
      get over() {
        return snapshot.status === 'done'
      },
      read() {
        const { moment } = snapshot.context
        touch(lines[moment.at]![0]!)
        now = offered(tables, moment)
        for (const reply of now) touch(replies[reply.index]!)
        return now.length
      },
      choose(index) {
        addTo(points, grades[now[index]!.index]!)
        actor.send({ type: now[index]!.key })
        snapshot = actor.getSnapshot()
      },
      end: () => endOf(snapshot.context.moment, points),
    }
  },
}

const METERS = ['trust', 'patience', 'presence', 'own']

function playOf(story: Story): Play {
  story.ContinueMaximally()
  return {
    get over() {
      return story.currentChoices.length === 0
    },
    read() {
      touch(story.currentText ?? '')
      for (const choice of story.currentChoices) touch(choice.text)
      return story.currentChoices.length
    },
    choose(index) {
      story.ChooseChoiceIndex(index)
      story.ContinueMaximally()
    },
    end() {
      const values = (names: readonly string[]) =>
        names.map((name) => story.variablesState?.$(name)).filter((value) => value !== null && value !== undefined).join()
      return `${values(METERS)} ${values(SKILLS)}`
    },
  }
}

/** inkjs keeps one loaded story and resets it between plays, which is its quickest way to begin again. */
const inkjs: Player<Story> = {
  author: (file) => new Compiler(inkOf(file)).Compile().ToJson() ?? '',
  load: (json) => new Story(json),
  play(loaded) {
    loaded.ResetState()
    return playOf(loaded)
  },
}

export const PLAYERS = { inkjs, machine, kernel }
export type EngineName = keyof typeof PLAYERS
