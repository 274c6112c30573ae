import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { scenarioJsonSchema } from '../../../src/engine/scenario/json-schema.ts'

const published = readFileSync('scenarios/scenario.schema.json', 'utf8')

it('publishes the schema that the engine reads by; `npm run schema` writes it', () => {
  expect(JSON.parse(published)).toEqual(scenarioJsonSchema())
})

it('tells an editor what each field is for', () => {
  expect(scenarioJsonSchema()).toMatchObject({
    properties: { weights: { description: expect.stringContaining('sums to 100') } },
    required: expect.arrayContaining(['version', 'title', 'turns', 'endings']),
    additionalProperties: false,
  })
})

it('leaves to the author what has a default', () => {
  expect(scenarioJsonSchema()).not.toMatchObject({ required: expect.arrayContaining(['format']) })
})
