import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/** The inline scripts of a page; those with a `src` are covered by 'self'. */
const inlineScripts = (html: string) =>
  [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = '']) => script)

const policyFor = (html: string) =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...inlineScripts(html).map(hashOf)].join(' '),
    "style-src 'self'",
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

/** Writes the content security policy into the built page, behind its charset. The dev server needs inline styles, so it gets none. */
export function policy(): Plugin {
  return {
    name: 'taiza:policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const charset = /<meta charset="[^"]*"\s*\/?>/.exec(html)?.[0]
        if (!charset) throw new Error('index.html has no <meta charset> to put the policy behind')
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}" />`
        return html.replace(charset, () => `${charset}\n    ${meta}`)
      },
    },
  }
}
