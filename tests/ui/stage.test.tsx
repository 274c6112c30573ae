// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { Balance } from '../../src/ui/balance.tsx'
import { Beads } from '../../src/ui/beads.tsx'
import { CallStage } from '../../src/ui/call-stage.tsx'
import { FootTools, type Tool } from '../../src/ui/foot-bar.tsx'
import { LogIcon } from '../../src/ui/icons/log.tsx'
import { MeterBar } from '../../src/ui/meter-bar.tsx'
import { Meters } from '../../src/ui/meters.tsx'
import { ProgressDots } from '../../src/ui/progress-dots.tsx'
import { ReplyHead } from '../../src/ui/reply-head.tsx'
import { Stage } from '../../src/ui/stage.tsx'
import { TalkLayout } from '../../src/ui/talk-layout.tsx'
import { TopBar } from '../../src/ui/top-bar.tsx'
import { type Utterance, voiceBars } from '../../src/ui/voice-line.ts'

const stage = (progress: number, room: 'meeting' | 'visit' = 'meeting') => (
  <Stage
    label="The room"
    progress={progress}
    room={room}
    portrait={<img alt="Saori Ito" />}
    speech={<p>Seven percent.</p>}
    cue={<p>She has put her pen down.</p>}
  />
)

const called = (utterances: readonly Utterance[]) => (
  <CallStage
    label="The call"
    progress={0.5}
    accent="#4e6b4a"
    utterances={utterances}
    themLabel="him"
    youLabel="you"
    portrait={<img alt="You cannot see him" />}
    speech={<p>May I ask what this is regarding?</p>}
  />
)

describe('the stage', () => {
  it('is a named part of the page, read as speech, cue, then face', () => {
    render(stage(0.5))
    const room = within(screen.getByRole('region', { name: 'The room' }))
    const [speech, cue, face] = [room.getByText('Seven percent.'), room.getByText(/pen down/), room.getByRole('img')]
    expect(speech.compareDocumentPosition(cue)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(cue.compareDocumentPosition(face)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('puts the dot as far along the line as the talk is', () => {
    const { container } = render(stage(0.75))
    expect(container.querySelector('.now-dot')).toHaveStyle({ '--at': '0.75' })
  })

  it('of a visit is another room', () => {
    const rooms = (['meeting', 'visit'] as const).map((room) => render(stage(0, room)).container.querySelector('.stage-room')?.innerHTML)
    expect(rooms[0]).not.toBe(rooms[1])
  })
})

describe('the call', () => {
  it('is a named part of the page', () => {
    render(called([]))
    expect(screen.getByRole('region', { name: 'The call' })).toHaveTextContent('May I ask what this is regarding?')
  })

  it('draws their voice above the line and yours below it', () => {
    const { container } = render(called([{ who: 'them', length: 30 }, { who: 'you', length: 30 }]))
    const tops = (who: string) => [...container.querySelectorAll(`rect.${who}`)].map((bar) => Number(bar.getAttribute('y')))
    expect(Math.max(...tops('them'))).toBeLessThan(0)
    expect(Math.min(...tops('you'))).toBeGreaterThan(0)
  })
})

describe('the voice line', () => {
  const talk = fc.array(
    fc.record({ who: fc.constantFrom('them' as const, 'you' as const), length: fc.integer({ min: 0, max: 400 }) }),
    { maxLength: 20 },
  )

  it('is the same for the same talk', () => {
    fc.assert(fc.property(talk, (utterances) => {
      expect(voiceBars([...utterances])).toEqual(voiceBars(utterances))
    }))
  })

  it('runs from left to right, each bar between nothing and full', () => {
    fc.assert(fc.property(talk, (utterances) => {
      const bars = voiceBars(utterances)
      bars.forEach(({ at, height }, index) => {
        expect(at).toBeGreaterThan(bars[index - 1]?.at ?? -1)
        expect(height).toBeGreaterThan(0)
        expect(height).toBeLessThanOrEqual(1)
      })
      expect(new Set(bars.map(({ key }) => key)).size).toBe(bars.length)
    }))
  })

  it('gives the longer words the longer run', () => {
    const bars = voiceBars([{ who: 'them', length: 20 }, { who: 'you', length: 60 }])
    const count = (who: string) => bars.filter((bar) => bar.who === who).length
    expect(count('you')).toBeGreaterThan(count('them'))
  })
})

describe('the meters', () => {
  it('are read by their names', () => {
    render(
      <Meters label="How it stands">
        <MeterBar label="Trust" value={50} change={-10} word="Wary" name="Trust 50 of 100, down 10" />
        <Beads label="Patience" count={3} of={5} name="Patience 3 of 5" />
        <Balance left={{ label: 'You', value: 46 }} right={{ label: 'They', value: 54 }} name="You talked 46 %" />
      </Meters>,
    )
    const meters = within(screen.getByRole('group', { name: 'How it stands' })).getAllByRole('img')
    expect(meters.map((meter) => meter.getAttribute('aria-label')))
      .toEqual(['Trust 50 of 100, down 10', 'Patience 3 of 5', 'You talked 46 %'])
  })

  it.each([[50, -10, '50%', '10%'], [60, 20, '40%', '20%'], [0, -10, '0%', '10%'], [100, 0, '100%', '0%']])(
    'at %d after %d show %s and a paler %s',
    (value, change, full, pale) => {
      const { container } = render(<MeterBar label="Trust" value={value} change={change} word="Wary" name="Trust" />)
      const [fill, changed] = container.querySelectorAll('.meter-track > span')
      expect(fill).toHaveStyle({ width: full })
      expect(changed).toHaveStyle({ left: full, width: pale })
    },
  )

  it('hold as many beads as there is patience', () => {
    const { container } = render(<Beads label="Patience" count={2} of={5} name="Patience 2 of 5" />)
    expect(container.querySelectorAll('[data-held]')).toHaveLength(2)
    expect(container.querySelectorAll('.meter-bead')).toHaveLength(5)
  })
})

describe('the turns', () => {
  it('say where the talk is, past the expected end too', () => {
    const { container } = render(<ProgressDots turn={11} of={9} name="Turn 11 of about 9" />)
    expect(screen.getByText('Turn 11 of about 9')).toBeVisible()
    expect(container.querySelectorAll('i')).toHaveLength(11)
    expect(container.querySelectorAll('i.now')).toHaveLength(1)
  })

  it('are printed in brief where there is little room, and read in full', () => {
    render(<ProgressDots turn={5} of={9} name="Turn 5 of about 9" brief />)
    expect(screen.getByText('5/9')).toHaveAttribute('aria-hidden', 'true')
    expect(screen.getByText('Turn 5 of about 9')).not.toHaveAttribute('aria-hidden')
  })
})

describe('the conversation', () => {
  const tools = (onPress: () => void): Tool[] =>
    [{ id: 'log', label: 'Log', icon: <LogIcon />, keyCap: 'L', onPress }, { id: 'hint', label: 'Hint', icon: <LogIcon />, onPress, disabled: true }]

  it('is read from the bar to the stage to the replies', () => {
    render(
      <TalkLayout
        kind="meeting"
        bar={<TopBar tone="wall" start={<button type="button">Leave</button>}><h1>The April price letter</h1></TopBar>}
        stage={stage(0)}
        yours={<ReplyHead title="Your reply" aim="Keep 7 %" />}
        yoursLabel="Your reply"
        yoursId="reply"
      />,
    )
    expect(screen.getByRole('main')).toContainElement(screen.getByRole('region', { name: 'The room' }))
    expect(screen.getByRole('region', { name: 'Your reply' })).toHaveTextContent('Keep 7 %')
    expect(screen.getByRole('banner')).toHaveTextContent('The April price letter')
  })

  it.each(['bar', 'foot'])('has its tools in the %s', async (place) => {
    const onPress = vi.fn()
    render(place === 'bar' ? <TopBar start={null} tools={tools(onPress)} /> : <FootTools label="Tools" tools={tools(onPress)} />)
    await userEvent.click(screen.getByRole('button', { name: 'Log' }))
    await userEvent.click(screen.getByRole('button', { name: 'Hint' }))
    expect(onPress).toHaveBeenCalledOnce()
  })
})
