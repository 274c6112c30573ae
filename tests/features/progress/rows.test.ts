import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/engine/index.ts'
import { placeOf, rowsOf, wedgeOf, weeksOf } from '../../../src/features/progress/rows.ts'
import { at, evidence, shown, tokyo } from '../../support/evidence.ts'

const dayOfIso = (iso: string) => dayOf(Date.parse(iso), tokyo)
const today = dayOfIso(at(0))
const rows = (all = [evidence()]) => rowsOf(all, today, dayOfIso)

describe('the rows of progress', () => {
  it('are one for each skill that was at stake, in the order of the method', () => {
    const all = [evidence({ moves: [shown({ turn: 'b', skills: ['closing'] }), shown({ skills: ['opening', 'cushion'] })] })]
    expect(rows(all).map(({ skill, n }) => [skill, n])).toEqual([['opening', 1], ['cushion', 1], ['closing', 1]])
  })

  it('mark a day by its middle, towards the worse', () => {
    const all = [evidence({ moves: [shown({ turn: 'a', mark: 'best' }), shown({ turn: 'b', mark: 'costly' })] })]
    expect(rows(all)[0]?.days).toEqual([{ day: today, mark: 'costly' }])
  })

  it('draw no marks older than eight weeks, and remember them all the same', () => {
    const [row] = rows([evidence({ at: at(-60) })])
    expect([row?.n, row?.days, (row?.memory.last ?? 0) - today]).toEqual([0, [], -60])
  })

  it('say when to come back: the sooner, the worse it went last', () => {
    const due = (mark: 'best' | 'costly') => rows([evidence({ moves: [shown({ mark })] })])[0]!.memory.due - today
    expect([due('best'), due('costly')]).toEqual([8, 1])
  })
})

describe('a place on the line', () => {
  it('runs from eight weeks ago to three weeks ahead, and what lies beyond stands at its end', () => {
    expect([placeOf(today - 56, today), placeOf(today + 21, today), placeOf(today + 90, today)]).toEqual([0, 1, 1])
  })

  it('of the wedge begins with the last mark and is used up when it is due', () => {
    const [row] = rows([evidence({ moves: [shown({ mark: 'best' })] })])
    const wedge = wedgeOf(row!, today)
    expect([wedge[0], wedge.at(-1)?.height]).toEqual([{ at: placeOf(today, today), height: 1 }, 0])
    expect(wedge.map(({ height }) => height)).toEqual(wedge.map(({ height }) => height).toSorted((a, b) => b - a))
  })
})

describe('asks and dates', () => {
  it('are counted week by week, this one last', () => {
    const all = [
      evidence({ asks: 2, dated: 1 }),
      evidence({ attempt: 'b', at: at(-6), asks: 1 }),
      evidence({ attempt: 'c', at: at(-7), asks: 1 }),
      evidence({ attempt: 'd', at: at(-70), asks: 9 }),
    ]
    expect(weeksOf(all, today, dayOfIso).map(({ asks }) => asks)).toEqual([0, 0, 0, 0, 0, 0, 1, 3])
  })
})
