import { FAMILIES, SKILLS, type Channel, type Language, type Listing, type Mood } from '../../src/engine/index.ts'

const channels: Channel[][] = [['phone'], ['meeting'], ['phone', 'letter', 'visit'], ['campaign', 'phone'], ['email'], ['visit', 'meeting']]
const faces = ['kobayashi', 'nakamura', 'ito', 'watanabe', 'sato', 'raman', 'osei', 'kimura', 'tanaka', 'hayashi']
const moods: Mood[] = ['neutral', 'curious', 'doubtful', 'warm']

/** One of several, the next for each number. */
const pick = <T>(all: readonly T[], number: number): T => all[number % all.length]!

const words = {
  en: { title: 'Conversation', summary: 'Somebody is on the other side of the table, and what you say next decides whether they hear the rest.', name: 'Person' },
  ja: { title: '対話', summary: '机の向こうに相手がいます。次の一言で、続きを聞いてもらえるかどうかが決まります。', name: '担当' },
}

/** So many listings, each unlike the others, as the library's list holds them. */
export const manyListings = (count: number, language: Language = 'en'): (Listing & { stamp: string })[] =>
  Array.from({ length: count }, (_, number) => {
    const own = pick(channels, number)
    const { title, summary, name } = words[language]
    return {
      id: `talk-${number + 1}`,
      version: 1,
      family: pick(FAMILIES, number),
      channel: own[0]!,
      channels: own,
      skills: SKILLS.filter((_skill, index) => (number + index) % 3 > 0),
      level: 1 + (number % 3),
      minutes: 5 + (number % 10),
      title: `${title} ${number + 1}`,
      summary: `${summary}${number % 4 === 0 ? summary : ''}`,
      keywords: `${words[language === 'en' ? 'ja' : 'en'].title} ${number + 1} さとう たくみ 佐藤 匠`,
      person: { name: `${name} ${number + 1}`, role: 'Purchasing', firm: 'Towa', portrait: pick(faces, number), mood: pick(moods, number) },
      variants: ['calm', 'busy'],
      languages: ['en', 'ja'],
      stamp: number.toString(16).padStart(16, '0'),
    }
  })
