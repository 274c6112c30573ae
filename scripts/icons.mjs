// npm run icons: draws the icons and the preview image of the site from its logo, public/icon.svg, into public/.
import { chromium } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findChromium } from './chromium.mjs'

const place = fileURLToPath(new URL('../public/', import.meta.url))
const paths = [...readFileSync(`${place}icon.svg`, 'utf8').matchAll(/<path[^>]*\/>/g)].join('')
const colours = { paper: '#f1f4f2', ink: '#0b5a4f', words: '#16211e', quiet: '#596662' }

/** @param {number} size */
const logo = (size) => `<svg width="${size}" height="${size}" viewBox="0 0 32 32" style="color:${colours.ink}">${paths}</svg>`

/** The logo fills so much of the square; a mask may take away all beyond the inner four fifths.
 * @param {number} size @param {number} share */
const icon = (size, share) => ({ width: size, height: size, html: logo(Math.round(size * share)) })

const preview = {
  width: 1200,
  height: 630,
  html: `<div style="display:grid;justify-items:center;gap:22px;font-family:'Noto Sans CJK JP','Noto Sans JP',sans-serif;color:${colours.words}">
    ${logo(220)}
    <div style="font-size:84px;font-weight:700">Taiza <span style="font-weight:400;color:${colours.quiet}">対座</span></div>
    <div style="font-size:34px">Rehearse the hard conversations of selling in Japan</div>
    <div style="font-size:30px;color:${colours.quiet}" lang="ja">むずかしい商談を、席に着く前に。</div>
  </div>`,
}

const drawings = {
  'icon-192.png': icon(192, 0.84),
  'icon-512.png': icon(512, 0.84),
  'icon-maskable.png': icon(512, 0.58),
  'apple-touch-icon.png': icon(180, 0.72),
  'preview.png': preview,
}

const browser = await chromium.launch(await findChromium())
for (const [file, { width, height, html }] of Object.entries(drawings)) {
  const page = await browser.newPage({ viewport: { width, height } })
  await page.setContent(`<body style="margin:0;height:100vh;display:grid;place-content:center;background:${colours.paper}">${html}`)
  await page.screenshot({ path: place + file })
  await page.close()
}
await browser.close()
