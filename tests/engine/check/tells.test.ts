import { describe, expect, it } from 'vitest'
import { checkSketch } from './sketch.ts'

type Words = { en: string; ja: string }

/** Eight turns at which the best reply has some words, the two others have others. */
function talk(best: Words, others: [Words, Words], says?: Words) {
  const turn = (next: string) => [
    { best: [next, 3, best], weak: [next, 1, others[0]], harmful: [next, 0, others[1]] },
    says ? { says } : {},
  ]
  return Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`t${index}`, turn(index === 7 ? 'good' : `t${index + 1}`)]))
}

const plain: [Words, Words] = [{ en: 'We pack boxes here.', ja: '箱を詰めています。' }, { en: 'Boxes go to you.', ja: '箱が届きます。' }]

function tellsIn(turns: ReturnType<typeof talk>): string[] {
  const { findings } = checkSketch({ turns })
  return findings.filter(({ code }) => code.startsWith('tell-')).map(({ code, detail }) => `${code} ${detail['language']} ${detail['share']}`)
}

const tellsOf = (...parts: Parameters<typeof talk>): string[] => tellsIn(talk(...parts))

describe('a tell', () => {
  it.each([
    ['tell-longest', { en: 'We pack all of the boxes right here.', ja: 'こちらで箱を一つずつ詰めております。' }, plain],
    ['tell-shortest', { en: 'Boxes.', ja: '箱です。' }, plain],
    ['tell-polite', { en: 'Please pack boxes.', ja: '箱をください。' }, plain],
    ['tell-question', { en: 'Boxes for you?', ja: '箱ですか。' }, plain],
    ['tell-hedged', { en: 'Perhaps pack boxes.', ja: '箱かもしれません。' }, plain],
    ['tell-absolute', { en: 'We pack boxes here.', ja: '箱を詰めています。' },
      [{ en: 'We always pack here.', ja: '必ず箱を詰めます。' }, { en: 'You must pack here.', ja: '絶対に詰めます。' }]],
  ] as [string, Words, [Words, Words]][])('is named %s in both languages', (code, best, others) => {
    expect(tellsOf(best, others)).toEqual(expect.arrayContaining([`${code} en 100`, `${code} ja 100`]))
  })

  it('is named tell-overlap where the best reply repeats what was heard', () => {
    const heard = { en: 'The lorry waits outside.', ja: 'トラックが外で待っています。' }
    const best = { en: 'A lorry waits outside.', ja: 'トラックが外に。' }
    expect(tellsOf(best, plain, heard)).toEqual(expect.arrayContaining(['tell-overlap en 100', 'tell-overlap ja 100']))
  })

  it('is none where the words are alike', () => {
    const same = { en: 'Boxes go out.', ja: '箱を出します。' }
    expect(tellsOf({ en: 'Boxes go off.', ja: '箱を送ります。' }, [same, { en: 'Boxes go far.', ja: '箱を積みます。' }])
      .filter((tell) => !tell.includes('overlap'))).toEqual([])
  })

  it('takes words that are missing in a language for none', () => {
    const turns = talk({ en: 'We pack boxes here.', ja: '箱です。' }, plain)
    for (const turn of Object.values(turns)) Object.assign(turn[0]!, { weak: [turn[0]!['weak']![0], 1, { ja: undefined }] })
    expect(checkSketch({ turns }).findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['missing-language']))
    expect(tellsIn(turns)).not.toContain('tell-shortest ja 100')
  })

  it('is not looked for in a silence', () => {
    const turns = talk({ en: 'We pack all of the boxes right here.', ja: 'こちらで箱を一つずつ詰めております。' }, plain)
    for (const turn of Object.values(turns)) Object.assign(turn[0]!, { best: ['good', 3, { en: undefined, ja: undefined, acts: ['wait'] }] })
    expect(checkSketch({ turns: turns }).findings.filter(({ code }) => code.startsWith('tell-'))).toEqual([])
  })
})
