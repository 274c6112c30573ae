import { tablesOf } from '../machine/tables.ts'
import { error, type Finding } from '../scenario/finding.ts'
import type { FiledFinding, Method } from '../scenario/method.ts'
import { normalise } from '../scenario/normal.ts'
import { readYaml, type Locate } from '../scenario/parse.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { scenarioFile } from '../scenario/schema.ts'
import { parseWalks } from '../scenario/walks.ts'
import { estimate, type Estimate } from '../solve/estimate.ts'
import { explore } from '../solve/explore.ts'
import { TooLarge } from '../solve/graph.ts'
import { solveGraph, type Solution } from '../solve/values.ts'
import type { FileName, Rule, Subject } from './rule.ts'
import { contentRules, formRules, proofRules, soundRules } from './rules.ts'

/** A scenario's folder as read, with the method its keys come from. */
export interface Sources {
  id: string
  /** The text of `scenario.yaml`. */
  text: string
  /** The text of `walks.yaml`, where there is one. */
  walks?: string
  method: Method
  watch?: Watch
}

/** Told what goes on while the variants are solved; the engine itself knows no clock. */
export interface Watch {
  /** Before a variant is solved. */
  foretold?(variant: string, estimate: Estimate, meters: number): void
  solved?(variant: string): void
}

export interface Checked {
  /** Present where the file could be read, whatever the rules found. */
  scenario?: Scenario
  findings: FiledFinding[]
  /** By variant; empty where the scenario was too broken, or a variant too large, to be solved. */
  solutions: ReadonlyMap<string, Solution>
}

type Locators = Record<FileName, Locate>

const hasError = (findings: readonly Finding[]) => findings.some(({ severity }) => severity === 'error')

/** Asks all rules of a list; each finding gets its place. */
function ask<S extends Subject>(rules: readonly Rule<S>[], subject: S, locators: Locators): FiledFinding[] {
  return rules.flatMap(({ file = 'scenario.yaml', find }) =>
    find(subject).map((finding) => ({ ...locators[file](finding), file })))
}

function solveAll(scenario: Scenario, watch: Watch): { solutions: Map<string, Solution>; findings: Finding[] } {
  const solutions = new Map<string, Solution>()
  const findings: Finding[] = []
  for (const variant of Object.keys(scenario.variants)) {
    try {
      const tables = tablesOf(scenario, variant)
      watch.foretold?.(variant, estimate(tables), tables.meters.length)
      solutions.set(variant, solveGraph(explore(tables)))
      watch.solved?.(variant)
    } catch (fault) {
      if (!(fault instanceof TooLarge)) throw fault
      findings.push(error('too-large', ['variants', variant], { variant, states: fault.cells }))
    }
  }
  return { solutions, findings }
}

/** The second half: what only the solver knows. Values are looked at only where the graph is sound. */
function proven(subject: Subject, locators: Locators, watch: Watch): Pick<Checked, 'findings' | 'solutions'> {
  const { solutions, findings } = solveAll(subject.scenario, watch)
  if (findings.length > 0)
    return { findings: findings.map((finding) => ({ ...locators['scenario.yaml'](finding), file: 'scenario.yaml' })), solutions: new Map() }
  const solved = { ...subject, solutions }
  const unsound = ask(soundRules, solved, locators)
  return { findings: hasError(unsound) ? unsound : [...unsound, ...ask(proofRules, solved, locators)], solutions }
}

/**
 * Checks a scenario's folder: its form, its words and, where its form allows to solve it, what it is worth.
 * Findings are codes and places; the sentences are in `src/i18n/findings.*.json`.
 */
export function checkScenario({ id, text, walks, method, watch = {} }: Sources): Checked {
  const read = readYaml(text, scenarioFile)
  const planned = walks === undefined ? undefined : parseWalks(walks)
  const misread: FiledFinding[] = [
    ...read.findings.map((finding) => ({ ...finding, file: 'scenario.yaml' })),
    ...(planned?.findings ?? []).map((finding) => ({ ...finding, file: 'walks.yaml' })),
  ]
  if (!read.value) return { findings: misread, solutions: new Map() }
  const file = read.value
  const scenario = normalise(file, id)
  const locators: Locators = { 'scenario.yaml': read.locate, 'walks.yaml': planned?.locate ?? read.locate }
  const subject: Subject = { file, scenario, method, walks: planned?.value ?? {} }
  const form = ask(formRules, subject, locators)
  const content = ask(contentRules, subject, locators)
  const proof = hasError(form) ? { findings: [], solutions: new Map<string, Solution>() } : proven(subject, locators, watch)
  return { scenario, findings: [...misread, ...form, ...content, ...proof.findings], solutions: proof.solutions }
}
