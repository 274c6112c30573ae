import { describe, expect, it } from 'vitest'
import { channelsIn, filtersFrom, levelsIn, queryOf, shownIn } from '../../../src/features/library/filters.ts'
import { listing } from './listings.ts'

const listings = [
  listing('first'),
  listing('second', { level: 2 }),
  listing('third', { channel: 'meeting', level: 2, title: '４月の価格改定' }),
]

const ids = (query: string) => shownIn(listings, filtersFrom(new URLSearchParams(query))).map(({ id }) => id)

describe('the filters of the library', () => {
  it('show everything where the address asks for nothing', () => {
    expect(ids('')).toEqual(['first', 'second', 'third'])
  })

  it('narrow by channel, level and words at once', () => {
    expect(ids('channel=phone')).toEqual(['first', 'second'])
    expect(ids('level=2')).toEqual(['second', 'third'])
    expect(ids('channel=phone&level=2')).toEqual(['second'])
    expect(ids('level=2&q=second')).toEqual(['second'])
  })

  it('find every word of the query, in any order, in titles, summaries and people', () => {
    expect(ids('q=towa+SECOND')).toEqual(['second'])
    expect(ids('q=4月')).toEqual(['third'])
    expect(ids('q=first+second')).toEqual([])
  })

  it('pass over what an address cannot mean', () => {
    expect(ids('channel=telegraph&level=9')).toEqual(['first', 'second', 'third'])
  })

  it('come back from an address as they went in', () => {
    const filters = { channel: 'phone', level: 2, query: 'a b ' } as const
    expect(filtersFrom(new URLSearchParams(queryOf(filters)))).toEqual(filters)
    expect(queryOf({ query: ' ' })).toBe('')
  })

  it('count what each choice would leave of what the others leave', () => {
    expect(channelsIn(listings, { level: 2, query: '' })).toEqual([
      { value: undefined, count: 2 }, { value: 'phone', count: 1 }, { value: 'meeting', count: 1 },
    ])
    expect(levelsIn(listings, { channel: 'meeting', query: '' })).toEqual([
      { value: undefined, count: 1 }, { value: 1, count: 0 }, { value: 2, count: 1 },
    ])
  })
})
