import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarFile, type Reminders } from '../../src/state/calendar-file.ts'

const golden = (language: string) => readFileSync(`tests/fixtures/calendar/plan.${language}.ics`, 'utf8')

const reminders = (more: Partial<Reminders> = {}): Reminders => ({
  id: 'a1b2c3',
  plan: { text: 'When they say “too dear”, I take it in first; then I ask: compared with what?', on: '2026-11-30' },
  made: '2026-11-29T05:30:00.000Z',
  name: 'Taiza: plans',
  note: (day) => `Day ${day}. From: The April price letter.\nTwo minutes are enough.`,
  url: 'https://example.test/taiza/#/progress',
  ...more,
})

const japanese = () => reminders({
  plan: { text: '「高い」と言われたら、まず受け止める。それから、何と比べて高いのかを、相手が答え終わるまで黙って聞く。', on: '2028-02-28' },
  name: '対座：次に試すこと',
  note: (day) => `${day}日目。元のシナリオ：四月の価格改定。`,
})

/** The lines of a file as they were before they were folded. */
const lines = (file: string) => file.replaceAll('\r\n ', '').split('\r\n')
const valuesOf = (file: string, name: string) =>
  lines(file).flatMap((line) => (line.startsWith(name) ? [line.slice(line.indexOf(':') + 1)] : []))

describe('a calendar file', () => {
  it.each([['en', reminders], ['ja', japanese]] as const)('is written as it was when it was checked by hand: %s', (language, made) => {
    expect(calendarFile(made())).toBe(golden(language))
  })

  it('brings a plan back on days 1, 3, 7, 21 and 30, at nine by any clock', () => {
    expect(valuesOf(calendarFile(reminders()), 'DTSTART'))
      .toEqual(['20261130T090000', '20261202T090000', '20261206T090000', '20261220T090000', '20261229T090000'])
  })

  it('knows leap years', () => {
    expect(valuesOf(calendarFile(japanese()), 'DTSTART').slice(0, 2)).toEqual(['20280228T090000', '20280301T090000'])
  })

  it('replaces its own entries when it is opened again', () => {
    const ids = valuesOf(calendarFile(reminders()), 'UID')
    expect(new Set(ids).size).toBe(5)
    expect(valuesOf(calendarFile(reminders({ note: () => 'other' })), 'UID')).toEqual(ids)
  })

  it('holds whatever somebody plans, in lines of at most 75 bytes', () => {
    const anyText = fc.string({ unit: fc.constantFrom(...'ab ,;:\\"\n高い「」🙂é—'), minLength: 1, maxLength: 300 })
    fc.assert(fc.property(anyText, (text) => {
      const file = calendarFile(reminders({ plan: { text, on: '2026-11-30' } }))
      const [summary = ''] = valuesOf(file, 'SUMMARY')
      expect(summary.replace(/\\([\\;,n])/g, (_, mark: string) => (mark === 'n' ? '\n' : mark))).toBe(text)
      expect(Math.max(...file.split('\r\n').map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75)
      expect(file).not.toMatch(/[^\r]\n/)
    }))
  })
})
