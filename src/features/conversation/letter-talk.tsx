import { type ReactNode, type Ref, useEffect, useEffectEvent, useRef } from 'react'
import type { Language } from '../../engine/index.ts'
import { inQuotes } from '../../i18n/quotes.ts'
import { useTranslation } from '../../i18n/use-translation.ts'
import { afterPaint } from '../../ui/after-paint.ts'
import { Button } from '../../ui/button.tsx'
import { Cue } from '../../ui/cue.tsx'
import { SendIcon } from '../../ui/icons/send.tsx'
import { TheirLetter, YourLetter } from '../../ui/letter.tsx'
import { Portrait } from '../../ui/portrait/portrait.tsx'
import { ReplyList } from '../../ui/reply-list.tsx'
import { SpeechBubble } from '../../ui/speech-bubble.tsx'
import { Coach } from './coach.tsx'
import type { HalfProps } from './parts.ts'
import { drawnAs, roleOf } from './person.tsx'
import type { Sitting } from './use-conversation.ts'
import { useOptions } from './use-options.ts'
import { usePartName } from './use-part-name.ts'
import { Weigh } from './weigh.tsx'

type Letter = NonNullable<Sitting['letter']>

const none: Letter = { parts: [], isSent: false }
const kindOf = ({ channel }: Sitting) => (channel === 'email' ? 'email' : 'letter')
const sheetOf = ({ channel }: Sitting) => (channel === 'email' ? 'screen' : 'paper')

/** All of a letter can be read as soon as it lies there. */
function useHeard({ phase }: Sitting, heard: () => void) {
  const tell = useEffectEvent(heard)
  const isNew = phase === 'hearing'
  useEffect(() => (isNew ? afterPaint(() => tell()) : undefined), [isNew])
}

/** Theirs, on the left or above. */
export function LetterStage({ sitting, script, verbs, speech }: HalfProps) {
  const { t } = useTranslation()
  const { letter = none, speaker, look, place, notice, visibility } = sitting
  const { parts, open, isSent } = letter
  useHeard(sitting, verbs.heard)
  const written = parts.filter(({ yours }) => yours).length
  return (
    <TheirLetter
      ref={isSent ? undefined : speech}
      label={t(`conversation.${kindOf(sitting)}.theirs`)}
      sheet={sheetOf(sitting)}
      sender={speaker.name}
      note={place ?? roleOf(speaker, script.language)}
      portrait={<Portrait who={drawnAs(speaker.portrait)} crop="head" mood={look.mood} intensity={look.intensity} />}
      paragraphs={parts.map(({ turn, theirs }) => ({ id: turn, words: theirs, marked: visibility.coach && turn === open }))}
      lang={script.language}
      cue={notice && <Cue sense="eye" lang={script.language}>{notice}</Cue>}
      progress={written / Math.max(1, parts.length)}
    />
  )
}

const addressed = ({ speaker: { name, role, firm } }: Sitting, language: Language) =>
  (language === 'ja' ? `${[firm, role, name].filter(Boolean).join('　')} 様` : [name, role, firm].filter(Boolean).join(', '))

function useNote({ parts, open, isSent }: Letter) {
  const { t } = useTranslation()
  if (isSent) return t('conversation.letter.sent')
  const at = parts.findIndex(({ turn }) => turn === open)
  return at < 0 ? t('conversation.letter.complete', { count: parts.length }) : t('conversation.letter.part', { part: at + 1, of: parts.length })
}

/** What is being written takes the focus: the part that opens, then Send. */
function useWritingFocus({ open, isSent }: Letter) {
  const heading = useRef<HTMLHeadingElement>(null)
  const send = useRef<HTMLButtonElement>(null)
  const before = useRef(open)
  useEffect(() => {
    if (before.current === open || isSent) return
    before.current = open
    return afterPaint(() => (open === undefined ? send : heading).current?.focus())
  }, [open, isSent])
  return { heading, send }
}

/** What is written so far, as it will be read. */
function Draft({ sitting, script, isReadOnly, verbs, children }: HalfProps & { children?: ReactNode }) {
  const { t } = useTranslation()
  const kind = kindOf(sitting)
  const nameOf = usePartName(kind)
  const { letter = none } = sitting
  const open = letter.parts.find(({ turn }) => turn === letter.open)
  return (
    <YourLetter
      heading={t(`conversation.${kind}.yours`)}
      note={useNote(letter)}
      sheet={sheetOf(sitting)}
      to={{ label: t('conversation.letter.to'), name: addressed(sitting, script.language) }}
      parts={letter.parts.map(({ turn, part, yours, isSent }) => ({
        id: turn,
        name: nameOf(part),
        words: yours,
        open: turn === letter.open,
        onOpen: isSent || isReadOnly ? undefined : () => verbs.openPart(turn),
      }))}
      prompt={open ? t(`conversation.${kind}.prompts.${open.part}`) : ''}
      change={t('conversation.letter.change')}
      empty={t('conversation.letter.empty')}
      lang={script.language}
    >
      {children}
    </YourLetter>
  )
}

/** What was answered to the letter, if anything. */
function Answer({ sitting, script, verbs, speech }: HalfProps) {
  const { speaker, words, isAnswer } = sitting
  if (!isAnswer) return null
  return (
    <div className="letter-answer">
      <SpeechBubble
        ref={speech}
        phrases={inQuotes(words, script.language)}
        speaker={speaker.name}
        role={roleOf(speaker, script.language)}
        lang={script.language}
        onRevealed={verbs.heard}
      />
    </div>
  )
}

/** Asked once it is sent: how sure the trainee is of its key part. */
function WeighPart({ sitting, script, isReadOnly, verbs }: HalfProps) {
  const nameOf = usePartName(kindOf(sitting))
  const part = sitting.letter?.parts.find(({ turn }) => script.structure.turns[turn]?.key)?.part
  return <Weigh about={part && nameOf(part)} onSure={verbs.sure} onSkip={verbs.skip} disabled={isReadOnly} />
}

function Choices(props: HalfProps & { heading: Ref<HTMLHeadingElement> }) {
  const { sitting, script, isReadOnly, verbs, heading } = props
  const { t } = useTranslation()
  const options = useOptions(props)
  const nameOf = usePartName(kindOf(sitting))
  const { letter = none, coach, chosen } = sitting
  const open = letter.parts.find(({ turn }) => turn === letter.open)
  if (!open) return null
  const title = nameOf(open.part)
  const isFresh = letter.parts.every(({ yours }) => !yours)
  return (
    <>
      <div className="reply-head">
        <h2 ref={heading} tabIndex={-1}>{title}</h2>
        <span className="caption">{t('conversation.letter.keys', { count: options.length })}</span>
      </div>
      {coach && isFresh && <Coach lang={script.language}>{coach}</Coach>}
      <ReplyList
        key={open.turn}
        label={t('conversation.letter.choices', { part: title })}
        replies={options}
        lang={script.language}
        chosen={chosen}
        disabled={isReadOnly}
        onChoose={(id) => verbs.reply(options.findIndex((option) => option.id === id) + 1)}
      />
    </>
  )
}

/** Yours, on the right or below: the draft, and what may stand in the part that is open. */
export function LetterYours(props: HalfProps) {
  const { sitting, verbs, isReadOnly } = props
  const { t } = useTranslation()
  const { letter = none, phase } = sitting
  const { heading, send } = useWritingFocus(letter)
  const isComplete = letter.parts.every(({ yours }) => yours)
  if (letter.isSent)
    return <><Draft {...props} />{phase === 'weighing' ? <WeighPart {...props} /> : <Answer {...props} />}</>
  return (
    <>
      <Draft {...props}>
        {isComplete && (
          <>
            <span>{t('conversation.letter.reread')}</span>
            <Button ref={send} kind="primary" icon={<SendIcon />} disabled={isReadOnly} onClick={verbs.send}>
              {t(`conversation.${kindOf(sitting)}.send`)}
            </Button>
          </>
        )}
      </Draft>
      <Choices {...props} heading={heading} />
    </>
  )
}
