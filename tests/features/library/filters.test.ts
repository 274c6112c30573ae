import { describe, expect, it } from 'vitest'
import { choicesIn, countOf, filtersFrom, queryOf, shownIn } from '../../../src/features/library/filters.ts'
import { listing } from './listings.ts'

const listings = [
  listing('first'),
  listing('second', { level: 2 }),
  listing('third', {
    channel: 'meeting', channels: ['meeting', 'letter'], level: 2, title: '４月の価格改定',
    family: 'price-increase', skills: ['opening', 'firm-care'],
  }),
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

  it('find a scenario by every channel that its turns use', () => {
    expect(ids('channel=letter')).toEqual(['third'])
    expect(ids('channel=meeting')).toEqual(['third'])
  })

  it('narrow by family and by skill', () => {
    expect(ids('family=gatekeeper')).toEqual(['first', 'second'])
    expect(ids('skill=firm-care')).toEqual(['third'])
    expect(ids('skill=opening&family=price-increase')).toEqual(['third'])
  })

  it('pass over what an address cannot mean', () => {
    expect(ids('channel=telegraph&level=9&family=none&skill=dancing')).toEqual(['first', 'second', 'third'])
  })

  it('come back from an address as they went in', () => {
    const filters = { channel: 'phone', level: 2, family: 'trust', skill: 'cushion', query: 'a b ' } as const
    expect(filtersFrom(new URLSearchParams(queryOf(filters)))).toEqual(filters)
    expect(queryOf({ query: ' ' })).toBe('')
  })

  it('count what each choice would leave of what the others leave', () => {
    expect(choicesIn(listings, { level: 2, query: '' }, 'channel')).toEqual({
      all: 2, choices: [{ value: 'phone', count: 1 }, { value: 'meeting', count: 1 }, { value: 'letter', count: 1 }],
    })
    expect(choicesIn(listings, { channel: 'meeting', query: '' }, 'level')).toEqual({
      all: 1, choices: [{ value: 1, count: 0 }, { value: 2, count: 1 }],
    })
  })

  it('offer a skill that any scenario of the list scores, and no other', () => {
    const { choices } = choicesIn(listings, { query: '' }, 'skill')
    expect(choices.map(({ value }) => value)).toEqual(['opening', 'cushion', 'firm-care'])
  })

  it('tell how many of them are in use', () => {
    expect(countOf({ channel: 'phone', level: 1, query: 'x' })).toBe(2)
    expect(countOf({ channel: 'phone', level: 1, query: '' }, ['level', 'family'])).toBe(1)
  })
})
