import { useState } from 'react'

/** How a link went out: it lies in the clipboard, or has to be copied by hand where the page has no clipboard. */
export type Sent = 'copied' | 'byHand'

const canShare = () => typeof navigator.share === 'function'
const copy = async (text: string) => navigator.clipboard.writeText(text)

/** Hands a link to the device, else to the clipboard, else shows it. */
export function useShare({ title, link, onSent }: { title: string; link: string; onSent: (sent: Sent) => void }) {
  const [sent, setSent] = useState<Sent>()
  const tell = (how: Sent) => {
    setSent(how)
    onSent(how)
  }
  const share = () => {
    // A share that is called off is no failure.
    if (canShare()) navigator.share({ title, url: link }).catch(() => undefined)
    else copy(link).then(() => tell('copied'), () => tell('byHand'))
  }
  return { share, canShare: canShare(), sent }
}
