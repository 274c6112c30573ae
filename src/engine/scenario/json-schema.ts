import { z } from 'zod'
import { scenarioFile } from './schema.ts'

/** The form of a scenario file as JSON Schema (draft 2020-12), for editors that complete and explain as one writes. */
export const scenarioJsonSchema = (): object => ({
  title: 'Taiza scenario',
  ...z.toJSONSchema(scenarioFile, { io: 'input' }),
})
