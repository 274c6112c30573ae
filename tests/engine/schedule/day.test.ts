import { describe, expect, it } from 'vitest'
import { DAY, dateOf, dayOf } from '../../../src/engine/schedule/day.ts'
import { at, tokyo } from '../../support/evidence.ts'

const dayAt = (time: string) => dayOf(Date.parse(at(0, time)), tokyo)

describe('a day', () => {
  it('begins at four in the morning', () => {
    expect([dayAt('03:59') + 1, dayAt('04:00')]).toEqual([dayAt('04:00'), dayAt('23:59')])
  })

  it('carries the date of its morning', () => {
    expect([dateOf(dayAt('12:00')), dateOf(dayAt('03:00'))]).toEqual(['2026-11-02', '2026-11-01'])
  })

  it('is the day of the place where one is', () => {
    const noon = Date.parse('2026-11-02T12:00:00Z')
    const hours = (ahead: number) => dateOf(dayOf(noon, () => ahead * 60))
    expect([hours(-9), hours(0), hours(16), hours(-8)]).toEqual(['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-02'])
  })

  it('is one day, though the clocks go back in it', () => {
    const change = Date.parse('2026-10-25T01:00:00Z')
    const berlin = (moment: number) => (moment < change ? 120 : 60)
    const days = Array.from({ length: 25 }, (_, hour) => dayOf(Date.parse('2026-10-25T02:00:00Z') + hour * 3_600_000, berlin))
    expect(new Set(days).size).toBe(2)
    expect(dayOf(change + DAY, berlin) - dayOf(change - 1, berlin)).toBe(1)
  })
})
