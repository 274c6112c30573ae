import { describe, expect, it } from 'vitest'
import type { Attempt, Language } from '../../src/engine/index.ts'
import { pauseAfter } from '../../src/session/pause.ts'
import type { SittingView } from '../../src/session/shown.ts'
import type { Phase } from '../../src/session/sitting.ts'
import { follow, openTalk } from '../../src/session/talk.ts'
import { viewOf } from '../../src/session/view.ts'
import { attempt as attemptWith, kept } from '../support/attempt.ts'
import { scenario } from '../support/scenario.ts'
import { scriptsOf } from '../support/script.ts'

const said = (en: string) => ({ en, ja: `${en}。` })

const call = scenario({
  meters: { trust: { start: 3 }, patience: { start: 4 } },
  vars: { seller: said('Mori') },
  turns: {
    first: [
      {
        ask: ['second', 3, { acts: ['ask-open'], effects: { trust: 2 }, why: said('They heard a question.'), principle: 'P01', reaction: { mood: 'warm', ...said('Oh, {{seller}}!') } }],
        push: ['second', 0, { acts: ['pressure'], effects: { patience: -1 }, why: said('They heard a push.') }],
      },
      { mood: 'doubtful', notice: said('A phone rings.') },
    ],
    second: [
      {
        wait: ['good', 3, { en: undefined, ja: undefined, acts: ['wait'], cares: { client: 1, firm: 2 } }],
        pass: ['third', 2, { reaction: said('I pass you on.') }],
      },
      { channel: 'meeting' },
    ],
    third: [{ thank: ['good', 3], argue: ['bad', 0] }, { by: 'watanabe-towa' }],
  },
})
const scripts = scriptsOf(call)

/** What a sitting shows after these replies; the last phase is the trainee's turn unless said. */
function shownAfter(replies: string[], more: Partial<Attempt> & { phase?: Phase; language?: Language; hinted?: boolean } = {}): SittingView {
  const { phase = 'turn', language = 'en', hinted = false, ...rest } = more
  const script = scripts[language]
  const talk = follow(openTalk(script.structure, 'plain'), replies.map((path) => {
    const [turn = '', reply = ''] = path.split('/')
    return { turn, reply }
  }))
  const given = replies.map((path) => kept(path.split('/')[0] ?? '', path.split('/')[1] ?? ''))
  const attempt = attemptWith({ setting: 'guided', replies: given, ...rest })
  return viewOf({ phase, talk, attempt, undone: [], hinted, restored: false }, script)
}

const line = ({ words }: { words: string[] }) => words.join('')

describe('what a sitting shows', () => {
  it('is who speaks, in which words and with which face', () => {
    const { speaker, look, ...view } = shownAfter([])
    expect([speaker.name, line(view), look.mood, view.notice]).toEqual(['Takumi Sato', 'line first', 'doubtful', 'A phone rings.'])
  })

  it('is in the language of the script', () => {
    expect(line(shownAfter([], { language: 'ja' }))).toBe('line first。')
  })

  it('is their answer and their next line in one flow', () => {
    expect(line(shownAfter(['first/ask']))).toBe('Oh, Mori! line second')
  })

  it('puts the facilitator’s words into the blanks', () => {
    expect(line(shownAfter(['first/ask'], { vars: { seller: 'Ueda' } }))).toBe('Oh, Ueda! line second')
  })

  it('is the answer alone while somebody else takes over, and then what they said before', () => {
    const answering = shownAfter(['first/ask', 'second/pass'], { phase: 'reaction' })
    const after = shownAfter(['first/ask', 'second/pass'])
    expect([answering.speaker.name, line(answering)]).toEqual(['Takumi Sato', 'I pass you on.'])
    expect([after.speaker.name, line(after), after.earlier?.words.join('')]).toEqual(['Akira Watanabe', 'line third', 'I pass you on.'])
  })

  it('wears the face of the answer while it is heard', () => {
    expect([shownAfter(['first/ask'], { phase: 'reaction' }).look.mood, shownAfter(['first/ask']).look.mood]).toEqual(['warm', 'neutral'])
  })

  it('keeps the turn on screen, with the reply marked, while it is answered', () => {
    const { replies, chosen, turn } = shownAfter(['first/ask'], { phase: 'reaction' })
    expect([replies.map(({ key }) => key).toSorted(), chosen, turn]).toEqual([['ask', 'push'], 'ask', 1])
  })

  it('keeps the line too while the trainee weighs the reply', () => {
    expect(line(shownAfter(['first/ask'], { phase: 'weighing' }))).toBe('line first')
  })

  it('ends with their last words and no replies', () => {
    const view = shownAfter(['first/ask', 'second/wait'], { phase: 'ended' })
    expect([line(view), view.replies, view.ending, view.turn, view.of]).toEqual(['end good', [], 'good', 2, 2])
  })
})

describe('the replies shown', () => {
  it('stand in the order that the seed draws', () => {
    const orders = [1, 2, 3, 4, 5, 6].map((seed) => shownAfter([], { seed }).replies.map(({ key }) => key).join())
    expect(new Set(orders)).toEqual(new Set(['ask,push', 'push,ask']))
  })

  it('say what kind of move each is first of all', () => {
    expect(shownAfter([]).replies.map(({ act }) => act).toSorted()).toEqual(['ask-open', 'pressure'])
  })

  it('leave the words of silence to the interface', () => {
    expect(shownAfter(['first/ask']).replies.find(({ key }) => key === 'wait')).toEqual({ key: 'wait', act: 'wait' })
  })
})

describe('the turn counter', () => {
  it('counts turns met and those the best line still takes', () => {
    const counts = [shownAfter([]), shownAfter(['first/ask'])].map(({ turn, of }) => [turn, of])
    expect(counts).toEqual([[1, 2], [2, 2]])
  })
})

describe('the meters', () => {
  it('stand with what the last reply did to them', () => {
    const { trust, patience } = shownAfter(['first/ask']).gauges
    expect([trust, patience]).toEqual([{ value: 50, change: 20, of: 100 }, { value: 4, change: 0, of: 5 }])
  })

  it('have the two cares, each by itself', () => {
    expect(shownAfter(['first/ask', 'second/wait'], { phase: 'ended' }).gauges.cares).toEqual({ client: 12.5, firm: 25 })
  })

  it('have no cares where the scenario weighs none', () => {
    const plain = scenario({ turns: { only: { yes: ['good', 3], no: ['bad', 0] } } })
    const script = scriptsOf(plain).en
    const sat = { phase: 'turn', talk: openTalk(script.structure, 'plain'), attempt: attemptWith(), undone: [], hinted: false, restored: false } as const
    expect(viewOf(sat, script).gauges).not.toHaveProperty('cares')
  })
})

describe('the setting', () => {
  const shows = (setting: Attempt['setting']) => {
    const view = shownAfter([], { setting })
    const after = shownAfter(['first/ask'], { setting })
    return { ...view.visibility, notice: view.notice !== undefined, coach: after.coach !== undefined }
  }

  it('guided shows everything and asks nothing for a hint', () => {
    expect(shows('guided')).toEqual({ notice: true, coach: true, meters: true, cues: true, hint: 0, takeBack: true, log: true, brief: true, progress: true })
  })

  it('natural shows what could be seen or heard', () => {
    expect(shows('natural')).toMatchObject({ notice: true, coach: false, meters: false, hint: 2, takeBack: true, progress: true })
  })

  it('bare shows nothing', () => {
    expect(shows('bare')).toMatchObject({ notice: false, coach: false, meters: false, takeBack: false, progress: false, log: true, brief: true })
  })

  it('exam has neither log nor brief', () => {
    expect(shows('exam')).toMatchObject({ notice: false, log: false, brief: false })
  })
})

describe('the coach', () => {
  it('speaks of the last reply once it has been answered', () => {
    expect([shownAfter(['first/push']).coach, shownAfter(['first/push'], { phase: 'reaction' }).coach]).toEqual(['They heard a push.', undefined])
  })
})

describe('a hint', () => {
  it('names the principle of the best reply that applies', () => {
    expect([shownAfter([], { hinted: true }).hint, shownAfter([]).hint]).toEqual(['P01', undefined])
  })
})

describe('the log', () => {
  it('holds what was said, by whom and in order, the current line last', () => {
    const log = shownAfter(['first/ask', 'second/pass']).log.map(({ who, speaker = '', words }) => [who, speaker, words?.join('')])
    expect(log).toEqual([
      ['them', 'Takumi Sato', 'line first'],
      ['you', '', 'ask'],
      ['them', 'Takumi Sato', 'Oh, Mori! line second'],
      ['you', '', 'pass'],
      ['them', 'Takumi Sato', 'I pass you on.'],
      ['them', 'Akira Watanabe', 'line third'],
    ])
  })

  it('tells how much of the talk was theirs', () => {
    const { theirShare, spoken } = shownAfter(['first/ask'], { phase: 'reaction' })
    const length = (who: string) => spoken.filter((each) => each.who === who).map(({ words = [] }) => words.join('').length).reduce((a, b) => a + b)
    expect(theirShare).toBe(length('them') / (length('them') + length('you')))
  })
})

describe('the pause after a reply', () => {
  const after = (reply: string, language: Language = 'en') => {
    const script = scripts[language]
    return pauseAfter(follow(openTalk(script.structure, 'plain'), [{ turn: 'first', reply: 'ask' }, { turn: 'second', reply }]), script)
  }

  it('is a beat where nothing is answered, and as long as reading takes where another person takes over', () => {
    expect([after('wait') < 500, after('pass') > 1000]).toEqual([true, true])
  })
})
