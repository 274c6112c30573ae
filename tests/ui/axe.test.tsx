// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import axe from 'axe-core'
import type { ReactElement } from 'react'
import { expect, it } from 'vitest'
import { BandBar } from '../../src/ui/band-bar.tsx'
import { Banter } from '../../src/ui/banter.tsx'
import { Beads } from '../../src/ui/beads.tsx'
import { Button } from '../../src/ui/button.tsx'
import { Cue } from '../../src/ui/cue.tsx'
import { Dialog } from '../../src/ui/dialog.tsx'
import { Episode } from '../../src/ui/episode.tsx'
import { FootTools } from '../../src/ui/foot-bar.tsx'
import { LogIcon } from '../../src/ui/icons/log.tsx'
import { MarkTally } from '../../src/ui/mark-tally.tsx'
import { MeterBar } from '../../src/ui/meter-bar.tsx'
import { Meters } from '../../src/ui/meters.tsx'
import { Notice } from '../../src/ui/notice.tsx'
import { Portrait } from '../../src/ui/portrait/portrait.tsx'
import { ReplyList } from '../../src/ui/reply-list.tsx'
import { SearchField } from '../../src/ui/search-field.tsx'
import { Segmented } from '../../src/ui/segmented.tsx'
import { SpeechBubble } from '../../src/ui/speech-bubble.tsx'
import { Stage } from '../../src/ui/stage.tsx'
import { Switch } from '../../src/ui/switch.tsx'
import { TalkLayout } from '../../src/ui/talk-layout.tsx'
import { Timeline } from '../../src/ui/timeline.tsx'
import { TopBar } from '../../src/ui/top-bar.tsx'

const nothing = () => {}

const conversation = (
  <TalkLayout
    kind="meeting"
    bar={<TopBar tone="wall" start={<Button kind="tool">Leave</Button>}><h1>The April price letter</h1></TopBar>}
    stage={(
      <Stage
        label="The room"
        progress={0.4}
        portrait={<Portrait who="ito" mood="doubtful" title="Saori Ito, doubtful" />}
        speech={<SpeechBubble phrases={['Seven ', 'percent.']} speaker="Saori Ito" instant />}
        cue={<Cue sense="eye">She has put her pen down.</Cue>}
      />
    )}
    yours={(
      <>
        <Meters label="How it stands">
          <MeterBar label="Trust" value={50} word="Wary" name="Trust 50 of 100" />
          <Beads label="Patience" count={3} of={5} name="Patience 3 of 5" />
        </Meters>
        <ReplyList label="Replies" replies={[{ id: 'a', words: 'Go on.' }, { id: 'b', words: 'I see.' }]} onChoose={nothing} />
      </>
    )}
    yoursLabel="Your reply"
    foot={<FootTools label="Tools" tools={[{ id: 'log', label: 'Log', icon: <LogIcon />, onPress: nothing }]} />}
  />
)

const debrief = (
  <main>
    <h1>Debrief</h1>
    <h2>Moves</h2>
    <BandBar band={2} word="Working" name="Band 3 of 5: Working" />
    <MarkTally label="Marks" counts={[{ kind: 'best', word: 'Best', count: 3 }]} />
    <Timeline title="Trust" label="Moves" start={50} moves={[{ mark: 'best', name: 'Turn 1, best', trust: 60 }]} selected={0} onSelect={nothing} />
    <Episode title="Price" result="1 of 1" steps={[{ label: 'Cushioned', reached: true, name: 'Reached' }]} />
    <Banter label="Found out" lamps={[{ letter: 'N', label: 'Need', level: 1, name: 'Need: half' }]} />
  </main>
)

const settings = (
  <main>
    <h1>Settings</h1>
    <Notice kind="warning" action={{ label: 'Save a copy', onPress: nothing }}>Storage is nearly full.</Notice>
    <SearchField label="Search" value="" onChange={nothing} />
    <Segmented label="Theme" options={[{ value: 'light', label: 'Light' }, { value: 'dark', label: 'Dark' }]} value="dark" onChange={nothing} />
    <Switch label="Faces move" on onChange={nothing} />
    <Dialog open onClose={nothing} title="Erase everything?" closeLabel="Close"><p>38 rehearsals will go.</p></Dialog>
  </main>
)

const pages: [string, ReactElement][] = [['a conversation', conversation], ['a debrief', debrief], ['settings', settings]]

it.each(pages)('%s made of the kit breaks no rule of accessibility that can be checked without layout', async (_, page) => {
  document.documentElement.lang = 'en'
  document.title = 'Taiza'
  const { container } = render(page)
  const { violations, passes } = await axe.run(container.ownerDocument, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  expect(passes.length).toBeGreaterThan(10)
})
