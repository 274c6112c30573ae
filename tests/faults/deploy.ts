import { openSite } from '../e2e/support/site.ts'
import { begin, play, reach } from './play.ts'
import { judge, openPage, type Fault } from './stage.ts'

/** Another edition is published in mid-talk; the page goes on in its own, or is opened anew in the next. */
export const deploy: Fault = async (stage) => {
  const { point, among, note } = stage
  const isReloaded = among([true, false])
  note(isReloaded ? 'then a reload' : 'and nothing else')
  const site = await openSite()
  try {
    const page = await openPage(stage)
    const address = await begin(point, page, site.address)
    await play(point, page, 0, point.after)
    await reach(point, page, point.after)
    await site.publish()
    if (isReloaded) await page.reload()
    await play(point, page, point.after)
    await judge(stage, page, address)
  } finally {
    await site.shut()
  }
}
