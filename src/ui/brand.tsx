import './brand.css'
import { Logo } from './logo.tsx'

export type BrandProps = { href: string }

export function Brand({ href }: BrandProps) {
  return <a className="brand" href={href}><Logo /><span lang="en">Taiza<small lang="ja">対座</small></span></a>
}
