import { describe, expect, it } from 'vitest'
import { checkScenario, type Watch } from '../../../src/engine/check/check.ts'
import { check, method, sound } from './fixtures.ts'
import { checkSketch } from './sketch.ts'

const scenarioText = sound['scenario.yaml']

describe('the check', () => {
  it('solves every variant of a sound scenario', () => {
    const { scenario, findings, solutions } = check()
    expect([scenario?.id, findings, [...solutions.keys()]]).toEqual(['sound', [], ['calm', 'hurried']])
  })

  it('reads nothing into a file that cannot be read', () => {
    const { scenario, findings, solutions } = check({ 'scenario.yaml': scenarioText.replace('level: 1', 'level: x') })
    expect([scenario, solutions.size]).toEqual([undefined, 0])
    expect(findings).toMatchObject([{ code: 'wrong-type', file: 'scenario.yaml' }])
  })

  it('names faults of both files at once', () => {
    const { findings } = check({ 'scenario.yaml': scenarioText.replace('level: 1', 'level: 7'), 'walks.yaml': 'walks: {}\nmore: 1\n' })
    expect(findings).toMatchObject([{ code: 'too-big', file: 'scenario.yaml' }, { code: 'unknown-key', file: 'walks.yaml', line: 2 }])
  })

  it('goes on without walks that cannot be read', () => {
    const { findings, solutions } = check({ 'walks.yaml': 'walks: [model]\n' })
    expect(findings).toMatchObject([{ code: 'wrong-type', file: 'walks.yaml', line: 1, column: 1 }])
    expect(solutions.size).toBe(2)
  })

  it('needs no walks', () => {
    const { findings, solutions } = checkSketch({ turns: { ask: { yes: ['good', 3], no: ['bad', 0], hm: ['bad', 1] } } })
    expect([solutions.size, findings.filter(({ file }) => file === 'walks.yaml')]).toEqual([1, []])
  })

  it('solves nothing whose form is broken, and still looks at its words', () => {
    const broken = scenarioText.replace('goto: call-later', 'goto: ring-later').replace('says: { en: "Go on.", ja', 'says: { ja')
    const { findings, solutions } = check({ 'scenario.yaml': broken })
    expect([findings.map(({ code }) => code).toSorted(), solutions.size]).toEqual([['dangling-goto', 'missing-language'], 0])
  })

  it('proves what can be proven beside words that are wrong', () => {
    const broken = scenarioText.replace('says: { en: "Go on.", ja', 'says: { ja').replace('value: 40', 'value: 100').replace('value: 100', 'value: 99')
    const { findings } = check({ 'scenario.yaml': broken })
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['missing-language', 'start-not-100']))
  })
})

describe('whoever watches the check', () => {
  const watched = (watch: Watch) => checkScenario({ id: 'sound', text: scenarioText, method, watch })

  it('is told of each variant what it may cost, before it is solved', () => {
    const told: string[] = []
    watched({
      foretold: (variant, { states, complete }, meters) => told.push(`${variant}: ${states > 0 && complete}, ${meters} meters`),
      solved: (variant) => told.push(`${variant} solved`),
    })
    expect(told).toEqual(['calm: true, 2 meters', 'calm solved', 'hurried: true, 2 meters', 'hurried solved'])
  })

  it('may call it off', () => {
    expect(() => watched({ foretold: () => { throw new Error('that is too long') } })).toThrow('that is too long')
  })
})

describe('a walk', () => {
  const walk = (...lines: string[]) => check({ 'walks.yaml': ['walks:', '  one:', '    variant: calm', ...lines, ''].join('\n') }).findings
  const good = ['pickup/greet', 'name/full', 'purpose/boxes', 'hurry/hold', 'busy/take-in', 'reason/answer', 'wish/sample', 'proof/one', 'price/visit', 'ask/thursday']

  it('names the first reply that does not fit, where the talk stands, and what is offered there', () => {
    expect(walk('    replies: [pickup/greet, purpose/boxes, name/full]', '    ending: nothing')).toMatchObject([{
      code: 'walk-broken', line: 4, column: 29, detail: { walk: 'one', reply: 'purpose/boxes', at: 'name', offered: 'full, firm, friend' },
    }])
  })

  it('names a reply that has not been earned', () => {
    expect(walk('    replies: [pickup/greet, name/full, purpose/later, hurry/hold, busy/take-in, reason/answer, wish/sample]', '    ending: nothing'))
      .toMatchObject([{ code: 'walk-broken', detail: { reply: 'wish/sample', at: 'wish', offered: 'paper, think' } }])
  })

  it('names a reply after the end', () => {
    expect(walk(`    replies: [${[...good, 'ask/call'].join(', ')}]`, '    ending: visit-fixed'))
      .toMatchObject([{ code: 'walk-broken', detail: { reply: 'ask/call', at: 'visit-fixed', offered: '–' } }])
  })

  it('says what it really earns', () => {
    const weak = good.with(7, 'proof/many')
    expect(walk(`    replies: [${weak.join(', ')}]`, '    ending: visit-fixed', '    score: 100'))
      .toMatchObject([{ code: 'walk-score', detail: { planned: 100, earned: 92 } }])
  })

  it('says that it breaks a gate it was to keep', () => {
    const lying = good.with(1, 'name/friend')
    expect(walk(`    replies: [${lying.join(', ')}]`, '    ending: visit-fixed', '    gates: kept'))
      .toMatchObject([{ code: 'walk-gates', line: 6, detail: { walk: 'one', planned: 'kept', result: 'broken' } }])
  })

  it('may leave its points and gates open', () => {
    expect(walk(`    replies: [${good.join(', ')}]`, '    ending: visit-fixed')).toEqual([])
  })
})
