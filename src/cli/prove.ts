import { limitFindings, proofOf, type Checked, type FiledFinding, type Method, type Proof } from '../engine/files.ts'

/** The proof of each variant that was solved, and a finding for each bot that earns what only a trainee should. */
export function prove({ scenario, solutions }: Checked, method: Method): { proofs: Proof[]; findings: FiledFinding[] } {
  if (!scenario) return { proofs: [], findings: [] }
  const proofs = [...solutions].map(([variant, solution]) => proofOf(scenario, variant, solution, method))
  const findings = limitFindings(proofs, scenario.languages)
  return { proofs, findings: findings.map((finding) => ({ ...finding, file: 'scenario.yaml', line: 1, column: 1 })) }
}
