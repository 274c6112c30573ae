import { commit, version } from 'virtual:build'
import type { Attempt } from '../engine/index.ts'

/** Parts of an address that nobody typed; what was searched for stays with whoever searched. */
const UNTYPED = ['move', 'setting', 'seed', 'lang', 'from', 'card']

/** The address of the page, without what was typed into it and without the attempt that a link may carry. */
function routeOf(hash: string): string {
  const [path = '', query] = hash.split('?')
  const parts = [...new URLSearchParams(query)].filter(([name]) => UNTYPED.includes(name))
  return `${path.replace(/^(#\/a\/).+/, '$1…')}${parts.length > 0 ? `?${new URLSearchParams(parts)}` : ''}`
}

export const keysOf = ({ turn, reply }: { turn: string; reply: string }) => `${turn}/${reply}`

function talkOf({ scenario, version: edition, rulesHash, wordsHash, variant, seed, setting, kind, replies, taken }: Attempt): string[] {
  return [
    `scenario ${scenario} ${edition}, rules ${rulesHash}, words ${wordsHash}`,
    `variant ${variant}, seed ${seed}, ${setting}, ${kind}`,
    `replies ${replies.map(keysOf).join(' ')}`,
    ...(taken.length > 0 ? [`taken back ${taken.map((each) => `${each.at}:${keysOf(each)}`).join(' ')}`] : []),
  ]
}

export interface Reported {
  attempt?: Attempt | undefined
  /** What is on the screen: a turn, or a reply as `turn/reply`. */
  line?: string | undefined
  error?: Error
  /** Where in the page it happened. */
  where?: string
}

/** What happened and where, in keys and traces only: no word that anybody wrote. */
export function reportOf({ attempt, line, error, where = '' }: Reported): string {
  return [
    `Taiza ${version} ${commit}`.trim(),
    routeOf(window.location.hash),
    navigator.userAgent,
    ...(attempt ? talkOf(attempt) : []),
    ...(line ? [`line ${line}`] : []),
    ...(error ? [error.stack ?? error.message] : []),
    where.trim(),
  ].filter(Boolean).join('\n')
}
