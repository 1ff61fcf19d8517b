import { generateSync } from "otplib"
import type { Temporal } from "temporal-polyfill"
import type { TestSite } from "./site.js"
import type { Seen, TestBrowser } from "./test-browser.js"

/** What an authenticator app shows at this moment; `seconds` for an app whose clock runs apart. */
export function codeOfApp(secret: string, now: Temporal.Instant, seconds = 0): string {
  return generateSync({ secret, epoch: Math.floor(now.epochMilliseconds / 1000) + seconds })
}

/** The secret that the page shows in groups of four. */
export function secretShown({ html }: Seen): string {
  const secret = /<code>((?:[A-Z2-7]{4} ?){8})<\/code>/.exec(html)?.[1]
  if (secret === undefined) throw new Error(`no secret on the page: ${html}`)
  return secret.replaceAll(" ", "")
}

const appPage = "/fr/compte/securite/application"

/** Adds an authenticator app through the pages, as a member does; gives the secret that the app holds. */
export async function addApp(site: TestSite, browser: TestBrowser): Promise<string> {
  await browser.post(appPage, { act: "begin" })
  const secret = secretShown(await browser.get(appPage))
  const seen = await browser.post(appPage, { act: "confirm", code: codeOfApp(secret, site.doorway.clock()) })
  if (seen.status !== 303) throw new Error(`the app was not added: ${seen.html}`)
  // The first code has served: the next one is of a later step.
  site.advance({ seconds: 60 })
  return secret
}

/** The ten codes, as the one page that shows them does. */
export function recoveryCodesShown({ html }: Seen): readonly string[] {
  return [...html.matchAll(/<code>([0-9A-Z]{5}-[0-9A-Z]{5})<\/code>/g)].map(([, code]) => code as string)
}
