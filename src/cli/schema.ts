import { writeFileSync } from 'node:fs'
import { scenarioJsonSchema } from '../engine/files.ts'

const FILE = 'scenarios/scenario.schema.json'

writeFileSync(FILE, `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`)
console.log(FILE)
