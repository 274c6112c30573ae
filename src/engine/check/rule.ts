import type { Finding } from '../scenario/finding.ts'
import type { Method } from '../scenario/method.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { ScenarioFile } from '../scenario/schema.ts'
import type { Walks } from '../scenario/walks.ts'
import type { Solution } from '../solve/values.ts'

/** The files of a scenario's folder. */
export type FileName = 'scenario.yaml' | 'walks.yaml'

/** What a rule may look at. */
export interface Subject {
  /** The file as written, for the few questions its normal form has forgotten the answer to. */
  file: ScenarioFile
  scenario: Scenario
  method: Method
  walks: Walks
}

/** A subject whose variants have all been solved. */
export interface Solved extends Subject {
  /** By the key of the variant, in the file's order. */
  solutions: ReadonlyMap<string, Solution>
}

/** One question to a scenario, and what it finds where the answer is no. */
export interface Rule<S extends Subject = Subject> {
  code: string
  /** Where the paths of its findings lead; the scenario's own file unless said. */
  file?: FileName
  find(subject: S): Finding[]
}

export type ProofRule = Rule<Solved>
