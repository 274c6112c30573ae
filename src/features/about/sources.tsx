import { useTranslation } from '../../i18n/use-translation.ts'

/** Titles as their authors gave them. */
const CARNEGIE = [
  'Why Clients in Japan Rarely Call Back – And What Salespeople Can Do About It (The Cutting Edge Japan Business Show, 371)',
  'Rejection: How to Handle “No” and Ask for the Order (episode 43)',
  'The Care Factor in Sales in Japan (episode 230)',
  'Stockholm Buyer Syndrome in Japan – Balancing Client Care with Company Interests',
]
const PARTNERS = ['5 Ways to Improve Your Relationship With Your Japanese Partners']

function Works({ by, titles }: { by: string; titles: readonly string[] }) {
  return (
    <>
      <dt>{by}</dt>
      {titles.map((title) => <dd key={title} lang="en">{title}</dd>)}
    </>
  )
}

export function Sources() {
  const { t } = useTranslation()
  return (
    <>
      <p>{t('about.sources.text')}</p>
      <dl>
        <Works by={t('about.sources.carnegie')} titles={CARNEGIE} />
        <Works by={t('about.sources.partners')} titles={PARTNERS} />
      </dl>
      <p>{t('about.sources.facts')}</p>
    </>
  )
}
