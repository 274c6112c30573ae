import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/** The inline scripts of a page; those with a `src` are covered by 'self'. */
const inlineScripts = (html: string) =>
  [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = '']) => script)

const inlineStyles = (html: string) =>
  [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style = '']) => style)

const policyFor = (html: string) =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...inlineScripts(html).map(hashOf)].join(' '),
    ["style-src 'self'", ...inlineStyles(html).map(hashOf)].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    'media-src blob:',
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types taiza',
  ].join('; ')

/** The page with the policy that fits it, behind its charset. */
export function withPolicy(html: string): string {
  const bare = html.replace(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
  const charset = /<meta charset="[^"]*"\s*\/?>/.exec(bare)?.[0]
  if (!charset) throw new Error('index.html has no <meta charset> to put the policy behind')
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(bare)}" />`
  return bare.replace(charset, () => `${charset}\n    ${meta}`)
}

/** Writes the content security policy into the built page. The dev server needs inline styles, so it gets none. */
export function policy(): Plugin {
  return {
    name: 'taiza:policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: withPolicy },
  }
}
