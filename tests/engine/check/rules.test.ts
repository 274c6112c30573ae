import { describe, expect, it } from 'vitest'
import { check, sound } from './fixtures.ts'
import { checkSketch, found } from './sketch.ts'

/** One scored turn that three replies answer, before the one of the case. */
const plainTurn = (next: string) => ({ best: [next, 3], weak: [next, 1], harmful: [next, 0] }) as const

describe('names', () => {
  it('may be spoken by somebody whom a variant brings along', () => {
    const turns = { hello: [plainTurn('good'), { by: 'kimura-aoba' }] }
    expect(found({ turns: turns, variants: { plain: {}, visit: { cast: ['kimura-aoba'] } } }, 'unknown-cast')).toEqual([])
    expect(found({ turns: turns }, 'unknown-cast')).toEqual([{ at: 'turns/hello/by', person: 'kimura-aoba' }])
  })

  it('of flags may be set by a variant', () => {
    const turns = { hello: { ...plainTurn('good'), more: ['good', 2, { when: { has: 'warned' } }] } }
    expect(found({ turns }, 'unknown-flag')).toEqual([{ at: 'turns/hello/replies/more/when/has/0', flag: 'warned' }])
    expect(found({ turns, variants: { plain: { sets: 'warned' } } }, 'unknown-flag')).toEqual([])
  })

  it('of red lines need their gate in a variant’s briefing too', () => {
    const redlines = [{ never: 'deceive', en: 'Be open.', ja: '偽らない。' }]
    const variants = { plain: { briefing: { redlines } } }
    expect(found({ turns: { hello: plainTurn('good') }, variants }, 'redline-ungated'))
      .toEqual([{ at: 'variants/plain/briefing/redlines/0/never', act: 'deceive' }])
  })

  it('are reported once where all cases of a reply share them', () => {
    const cases = [{ when: { trust: { min: 5 } }, quality: 0 }, {}]
    const turns = { hello: { ...plainTurn('good'), lost: ['nowhere', 2, { cases }] } }
    expect(found({ turns }, 'dangling-goto')).toEqual([{ at: 'turns/hello/replies/lost/goto', goto: 'nowhere' }])
  })

  it('of meters are all that is asked of one that there is not', () => {
    const codes = checkSketch({ turns: { hello: plainTurn('good') }, variants: { plain: { meters: { warmth: 40 } } } }).findings.map(({ code }) => code)
    expect([codes.includes('unknown-meter'), codes.includes('meter-out-of-range')]).toEqual([true, false])
  })

  it('after which a line comes are replies of turns', () => {
    const turns = { hello: { on: ['ask'] }, ask: [plainTurn('good'), { says: [{ after: ['nowhere/on', 'hello/on'], en: 'Hm.', ja: 'ふむ。' }, { en: 'Yes?', ja: 'はい。' }] }] }
    expect(found({ turns }, 'dangling-after')).toEqual([{ at: 'turns/ask/says/0/after/0', reply: 'nowhere/on' }])
  })

  it('of starts are turns, in a variant too', () => {
    const turns = { hello: plainTurn('good') }
    expect(found({ turns, start: 'good', variants: { plain: { start: 'bad' } } }, 'dangling-goto').map(({ at }) => at))
      .toEqual(['start', 'variants/plain/start'])
  })
})

describe('the layout', () => {
  it('lets a small turn that tests nothing offer one reply', () => {
    const turns = { hello: { on: ['ask'] }, ask: plainTurn('good') }
    expect(found({ turns }, 'reply-count')).toEqual([])
  })

  it('wants three replies where something is tested', () => {
    expect(found({ turns: { ask: { best: ['good', 3], harmful: ['bad', 0] } } }, 'reply-count'))
      .toEqual([{ at: 'turns/ask/replies', count: 2, least: 3, most: 4 }])
  })

  it('leaves a condition off the last case of a reply', () => {
    const turns = { ask: { ...plainTurn('good'), shy: ['bad', 0, { cases: [{ when: { trust: { min: 5 } }, quality: 1 }, { when: { trust: { max: 4 } } }] }] } }
    expect(found({ turns }, 'last-case-open')).toEqual([{ at: 'turns/ask/replies/shy/cases/1/when' }])
  })

  it('leaves an after off the last line of a turn', () => {
    const turns = { hello: { on: ['ask'] }, ask: [plainTurn('good'), { says: [{ after: 'hello/on', en: 'Hm.', ja: 'ふむ。' }] }] }
    expect(found({ turns }, 'last-case-open')).toEqual([{ at: 'turns/ask/says/0/when' }])
  })

  it('tells replies apart that differ in one case only', () => {
    const turn = (quality: number) => ({
      first: ['good', 2, { cases: [{ when: { trust: { min: 5 } }, quality }, {}] }],
      second: ['good', 2, { cases: [{ when: { trust: { min: 5 } }, quality: 2 }, {}] }],
    })
    expect(found({ turns: { ask: turn(3) } }, 'choice-without-effect')).toEqual([])
    expect(found({ turns: { ask: turn(2) } }, 'choice-without-effect')).toEqual([{ at: 'turns/ask', turn: 'ask' }])
  })

  it('lets a part of a letter need what that part itself has given', () => {
    const part = (needs: object) => ({
      first: [{ short: ['second', undefined, { sets: 'short' }], long: ['second'] }, { part: 'opening' }],
      second: [{ plain: ['good'], warm: ['good', undefined, { needs }] }, { part: 'closing' }],
    })
    expect(found({ turns: part({ has: 'short' }) }, 'part-branches')).toEqual([{ at: 'turns/second', turn: 'second' }])
    expect(found({ turns: part({ visited: 'first' }) }, 'part-branches')).toEqual([{ at: 'turns/second', turn: 'second' }])
    expect(found({ turns: part({ trust: { min: 2 } }) }, 'part-branches')).toEqual([])
  })

  it('lets days pass where there is a calendar', () => {
    const turns = { hello: { on: ['good', undefined, { days: 2 }] } }
    expect(found({ turns, calendar: 10 }, 'days-without-calendar')).toEqual([])
  })

  it('knows a grade at a turn that tests nothing, in a case too', () => {
    const turns = { hello: { on: ['good', undefined, { cases: [{ when: { trust: { min: 5 } }, quality: { opening: 3 } }, {}] }] } }
    expect(found({ turns }, 'quality-unasked')).toEqual([{ at: 'turns/hello/replies/on/cases/0/quality/opening' }])
  })
})

describe('the words', () => {
  const line = (ja: string, rest: object = {}) => ({ turns: { hello: [{ on: ['good'] }, { says: { en: 'Go on.', ja } }] }, ...rest })

  it('are as long as they are read: without readings, with their blanks filled', () => {
    const marked = '｜稟議《りんぎ》'.repeat(40)
    expect(found(line(marked), 'text-too-long')).toEqual([])
    expect(found(line(`${marked}。`), 'text-too-long')).toEqual([{ at: 'turns/hello/says/0/ja', language: 'ja', length: 81, most: 80 }])
    const firm = { vars: { firm: { en: 'Midori', ja: '緑'.repeat(81) } } }
    expect(found({ ...line('{{firm}}'), ...firm }, 'text-too-long').map(({ at }) => at)).toEqual(['turns/hello/says/0/ja'])
  })

  it('may be in one language where the file says so', () => {
    expect(found({ ...line('はい。'), languages: ['ja'] }, 'missing-language')).toEqual([])
    const { findings } = check({ 'scenario.yaml': sound['scenario.yaml'].replace('version: 1\n', 'version: 1\nlanguages: [en]\n') })
    expect(findings).toEqual([])
  })

  it('of a short form are asked for in the language that needs it', () => {
    const long = { en: 'x'.repeat(85), ja: '字'.repeat(37) }
    const turns = (short: object) => ({ hello: { on: ['good', undefined, { ...long, ...short }] } })
    expect(found({ turns: turns({ short: { en: 'Short.' } }) }, 'short-missing').map(({ language }) => language)).toEqual(['ja'])
    expect(found({ turns: turns({ short: { en: 'Short.', ja: '短い。' } }) }, 'short-missing')).toEqual([])
  })

  it('of a why do not count their praise', () => {
    const why = { en: 'x'.repeat(60), ja: '字'.repeat(24) }
    const turns = { ask: { ...plainTurn('good'), best: ['good', 3, { why: { en: why.en, ja: `${why.ja}正解です。` } }] } }
    expect(found({ turns }, 'why-too-thin'))
      .toEqual([{ at: 'turns/ask/replies/best/cases/0/why/ja', language: 'ja', length: 24, least: 25 }])
  })
})

describe('the graph', () => {
  it('may keep a turn, an ending or a reply for one variant', () => {
    const turns = {
      hello: { ...plainTurn('good'), secret: ['cellar', 2, { when: { variant: 'other' } }] },
      cellar: plainTurn('bad'),
    }
    const codes = checkSketch({ turns, variants: { plain: {}, other: {} } }).findings.map(({ code }) => code)
    expect(codes).not.toEqual(expect.arrayContaining(['unreachable-turn']))
    expect(codes).not.toEqual(expect.arrayContaining(['unreachable-ending']))
    expect(codes).not.toEqual(expect.arrayContaining(['reply-never-available']))
  })

  it('is unearnable only in the variant where the reply applies and nobody can know', () => {
    const turns = {
      hello: { ...plainTurn('ask'), dig: ['ask', 2, { when: { variant: 'other' }, sets: 'figure' }] },
      ask: { ...plainTurn('good'), figure: ['good', 3, { needs: { has: 'figure' } }] },
    }
    expect(found({ turns, variants: { plain: {}, other: {} } }, 'unearnable'))
      .toEqual([{ at: 'turns/ask/replies/figure/needs', reply: 'figure', variant: 'plain' }])
  })

  it('offers too little where one of two replies must be earned', () => {
    const needs = { needs: { has: 'figure' } }
    const turns = {
      hello: { ...plainTurn('ask'), dig: ['ask', 2, { sets: 'figure' }] },
      ask: { best: ['good', 3, needs], good: ['good', 2, needs], harmful: ['bad', 0] },
    }
    expect(found({ turns }, 'too-few-replies')).toEqual([{ at: 'turns/ask', variant: 'plain', states: 1, name: 'ask' }])
  })

  it('offers too little where all on offer is harmful', () => {
    const turns = {
      hello: { ...plainTurn('ask'), dig: ['ask', 2, { sets: 'figure' }] },
      ask: { best: ['good', 3, { needs: { has: 'figure' } }], rude: ['bad', 0], ruder: ['bad', 0, { acts: ['argue'] }] },
    }
    expect(found({ turns }, 'too-few-replies').map(({ at }) => at)).toEqual(['turns/ask'])
  })

  it('has a gate that is idle only where it is idle in every variant', () => {
    const turns = { ask: { ...plainTurn('good'), lie: ['bad', 0, { acts: ['deceive'], when: { has: 'dared' } }] } }
    const gates = [{ never: 'deceive' }]
    expect(found({ turns, gates, variants: { plain: {}, bold: { sets: 'dared' } } }, 'gate-idle')).toEqual([])
    expect(found({ turns, gates, variants: { plain: {}, other: {} } }, 'gate-idle')).toEqual([{ at: 'gates/0', act: 'deceive' }])
  })

  it('has a gate that is impossible where one variant cannot keep it', () => {
    const turns = { ask: { best: ['good', 3, { acts: ['wait'], when: { variant: 'plain' } }], weak: ['good', 1], other: ['good', 2] } }
    expect(found({ turns, gates: [{ must: 'wait' }], variants: { plain: {}, other: {} } }, 'gate-impossible'))
      .toEqual([{ at: 'gates/0', act: 'wait', variant: 'other' }])
    const lies = Object.fromEntries(['a', 'b', 'c'].map((key, grade) => [key, ['good', grade, { acts: ['deceive'] }]]))
    expect(found({ turns: { ask: lies }, gates: [{ never: 'deceive' }] }, 'gate-impossible').map(({ at }) => at)).toEqual(['gates/0'])
  })

  it('is refused where a variant is too large to be exact', () => {
    const meters = { trust: { start: 3, max: 20 }, patience: { start: 3, max: 20 }, presence: { start: 3, max: 20 }, ease: { start: 3, max: 20 } }
    const asked = Object.fromEntries(Object.keys(meters).map((meter) => [meter, { min: 1 }]))
    const flags = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const turns = Object.fromEntries([
      ...flags.map((flag, index) => [flag, { yes: [flags[index + 1] ?? 'end', 3, { sets: `said-${flag}` }], no: [flags[index + 1] ?? 'end', 1], not: [flags[index + 1] ?? 'end', 0] }]),
      ['end', { ...plainTurn('good'), all: ['good', 2, { when: { ...asked, has: flags.map((flag) => `said-${flag}`) } }] }],
    ])
    const { findings, solutions } = checkSketch({ turns, meters })
    expect(findings.map(({ code }) => code)).toContain('too-large')
    expect(findings.find(({ code }) => code === 'too-large')).toMatchObject({ path: ['variants', 'plain'], detail: { variant: 'plain', states: 2e7 } })
    expect(solutions.size).toBe(0)
  }, 30_000)
})

describe('the values', () => {
  it('let the last turn end the talk with any reply', () => {
    expect(found({ turns: { hello: plainTurn('ask'), ask: plainTurn('good') } }, 'quitting-pays')).toEqual([])
  })

  it('let nobody gain by leaving, not even where to be thrown out loses least', () => {
    const hard = { needs: { has: 'told' } }
    const turns = {
      hello: { tell: ['talk', 3, { sets: 'told' }], chat: ['talk', 1], mumble: ['talk', 0] },
      talk: { on: ['more', 3], off: ['more', 1], leave: ['thrown', 0] },
      more: { best: ['most', 3, hard], weak: ['most', 1, { effects: { trust: 1 } }], bad: ['most', 0], worse: ['most', 1] },
      most: { best: ['good', 3, hard], weak: ['open', 1], bad: ['bad', 0], worse: ['open', 1, { effects: { trust: 1 } }] },
    }
    const endings = { good: 100, open: 60, bad: 20, thrown: 0 }
    expect(found({ turns, endings }, 'quitting-pays').map(({ at }) => at)).toEqual(['turns/talk/replies/leave'])
  })

  it('let a red line be worth something nowhere: not even where nothing is graded', () => {
    const turns = {
      hello: { honest: ['ask', undefined, { effects: { trust: -1 } }], lie: ['ask', undefined, { acts: ['deceive'] }] },
      ask: plainTurn('good'),
    }
    expect(found({ turns, gates: [{ never: 'deceive' }] }, 'red-line-pays'))
      .toEqual([{ at: 'turns/hello/replies/lie', variant: 'plain', states: 1, name: 'lie' }])
  })

  it('leave out the outcome where all endings are worth the same', () => {
    expect(found({ turns: { ask: plainTurn('good') }, endings: { good: 50 } }, 'outcome-scale')).toEqual([])
  })

  it('share out a turn of two skills between them', () => {
    const both = { tests: ['opening', 'closing'] }
    const turns = {
      ask: [{
        best: ['good', { opening: 3, closing: 3 }], weak: ['good', { opening: 2, closing: 3 }], harmful: ['bad', { opening: 2, closing: 2 }],
      }, both],
    }
    expect(found({ turns, weights: { opening: 50, closing: 50 } }, 'skill-share')).toEqual([])
    expect(found({ turns, weights: { opening: 20, closing: 80 } }, 'skill-share')).toEqual([])
    const uneven = { ask: [{ best: ['good', { opening: 3, closing: 3 }], weak: ['good', { opening: 0, closing: 3 }], harmful: ['bad', { opening: 0, closing: 2 }] }, both] }
    expect(found({ turns: uneven, weights: { opening: 50, closing: 50 } }, 'skill-share'))
      .toEqual([{ at: 'weights/closing', skill: 'closing', weight: 50, share: 14 }])
  })

  it('give no share to a skill that is tested only where no run comes', () => {
    const turns = { ask: plainTurn('good'), cellar: [plainTurn('good'), { tests: ['closing'] }] }
    expect(found({ turns, weights: { opening: 60, closing: 40 } }, 'skill-share'))
      .toEqual([{ at: 'weights/closing', skill: 'closing', weight: 40, share: 0 }])
  })

  it('find four points in an objection that is raised again after it was settled', () => {
    const objection = { objection: 'busy', recap: { en: 'He is busy.', ja: '忙しいそうです。' } }
    const all = ['cushion', 'clarify', 'answer-reason', 'confirm-settled']
    const turns = (first: string[], second: string[]) => ({
      one: [{ best: ['two', 3, { acts: first }], weak: ['two', 1, { acts: first }], harmful: ['two', 0, { acts: first }] }, objection],
      two: [{ ...plainTurn('good'), best: ['good', 3, { acts: second }] }, objection],
    })
    expect(found({ turns: turns([], all) }, 'episode-short')).toEqual([])
    expect(found({ turns: turns(['confirm-settled'], all) }, 'episode-short')).toEqual([])
    expect(found({ turns: turns(['give-evidence'], all) }, 'episode-short'))
      .toEqual([{ at: 'turns/one/objection', objection: 'busy', best: 2 }])
  })

  it('need not flip where there is one variant', () => {
    expect(found({ turns: { ask: plainTurn('good') } }, 'variants-alike')).toEqual([])
  })
})
