import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { METHOD_NAMES, parseMethod, type MethodName } from '../../../src/engine/scenario/method.ts'
import { ACTS, FAULTS, SKILLS } from '../../../src/engine/scenario/vocabulary.ts'

const texts = Object.fromEntries(METHOD_NAMES.map((name) => [name, readFileSync(`scenarios/method/${name}.yaml`, 'utf8')])) as
  Record<MethodName, string>
const broken = (name: MethodName, find: string, put: string) => {
  expect(texts[name]).toContain(find)
  return parseMethod({ ...texts, [name]: texts[name].replace(find, put) })
}

describe('the method', () => {
  const { value, findings } = parseMethod(texts)

  it('has no findings', () => {
    expect(findings).toEqual([])
  })

  it('names every skill and every act', () => {
    expect(Object.keys(value!.skills).toSorted()).toEqual([...SKILLS].toSorted())
    expect(Object.keys(value!.acts).toSorted()).toEqual([...ACTS].toSorted())
  })

  it('calls the same acts faults as the engine does', () => {
    const faults = Object.entries(value!.acts).flatMap(([act, { fault }]) => (fault ? [act] : []))
    expect(faults.toSorted()).toEqual([...FAULTS].toSorted())
  })

  it('spells a single item as a list of one', () => {
    expect(value!.principles['P01']).toMatchObject({ method: ['M01'], if: { objection: ['no-sales-calls'] } })
  })
})

describe('a broken file of the method', () => {
  it('is named, with line and column', () => {
    const { value, findings } = broken('cues', 'name: {', 'nmae: {')
    expect(value).toBeUndefined()
    expect(findings).toEqual(expect.arrayContaining([expect.objectContaining({ code: 'unknown-key', file: 'cues.yaml', line: 3, column: 5 })]))
  })

  it('is found missing', () => {
    const { value, findings } = parseMethod({ ...texts, cast: undefined } as never)
    expect([value, findings.map(({ file }) => file)]).toEqual([undefined, ['cast.yaml']])
  })

  it('may lack no act', () => {
    expect(broken('acts', '  wait:\n', '  idle:\n').findings.map(({ code }) => code).toSorted()).toEqual(['missing-key', 'unknown-key'])
  })

  it.each([
    ['unknown-method', 'method: M01', 'method: M99'],
    ['unknown-objection', 'objection: [no-sales-calls]', 'objection: [no-mood]'],
    ['unknown-cue', 'cue: [asks-your-purpose]', 'cue: [asks-your-sign]'],
  ])('has the finding %s where a principle names what there is not', (code, find, put) => {
    const { value, findings } = broken('principles', find, put)
    const line = texts.principles.split(find)[0]!.split('\n').length
    expect([value, findings.map((finding) => [finding.code, finding.file, finding.line])])
      .toEqual([undefined, [[code, 'principles.yaml', line]]])
  })
})
