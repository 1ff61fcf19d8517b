import { randomUUID } from "node:crypto"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { useDatabase } from "../../../../tests/support/database.js"
import { makeTemporaryFolder } from "../../../../tests/support/temporary-folder.js"
import { TestBrowser } from "../../../../tests/support/test-browser.js"
import { assemble } from "../../../app.js"
import { systemClock } from "../../../platform/clock.js"
import { openLog } from "../../../platform/log.js"
import { openMailer } from "../../../platform/mail.js"
import { openTrialMailbox } from "../../../platform/trial-mailbox.js"

const { db } = useDatabase()
const closing: (() => unknown)[] = []
let browser: TestBrowser

const html = `<html lang="fr"><head><style>p { color: teal }</style></head><body><p>Bonjour</p></body></html>`

beforeAll(async () => {
  const mailbox = await openTrialMailbox(await makeTemporaryFolder("mailbox"))
  const mailer = openMailer({ smtpUrl: mailbox.smtpUrl, from: "jumelage@example.org" })
  const app = assemble({
    doorway: { db, clock: systemClock, keys: { current: "none", keys: new Map() } },
    log: openLog("silent"),
    mailer,
    mailbox,
    publicUrl: "http://jumelage.test",
    trustedProxies: [],
    requestsPerMinute: 1000,
  })
  const server = await app.buildServer()
  closing.push(
    () => server.close(),
    () => mailer.close(),
    () => mailbox.close(),
  )
  browser = new TestBrowser(server)
  await mailer.send({
    to: "anne@example.org",
    subject: "Un message d’essai",
    text: "Bonjour\n\nhttp://jumelage.test/fr/confirmation/abc",
    html,
    language: "fr",
    messageId: randomUUID(),
  })
})

afterAll(async () => {
  for (const close of closing) await close()
})

const messageUrl = async () =>
  /href="(\/fr\/boite-aux-lettres\/[^"]+)"/.exec((await browser.get("/fr/boite-aux-lettres")).html)?.[1] ?? ""

describe("the mailbox of a trial", () => {
  test("lists what the platform has sent, and shows the text with its links", async () => {
    const seen = await browser.get(await messageUrl())
    expect(seen.html).toContain("<h1>Un message d’essai</h1>")
    expect(seen.html).toContain("anne@example.org")
    expect(seen.html).toContain('<a href="http://jumelage.test/fr/confirmation/abc">')
  })

  test("shows the HTML version sealed off: its own styles, no script, nothing of the site", async () => {
    const url = `${await messageUrl()}/html`
    expect((await browser.get(await messageUrl())).html).toContain(`href="${url}"`)
    const seen = await browser.get(url)
    expect(seen.html.trim()).toBe(html)
    expect(seen.headers["content-security-policy"]).toBe(
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    )
    expect(seen.headers["x-content-type-options"]).toBe("nosniff")
  })

  test("has no page for a message that is not there", async () => {
    expect((await browser.get("/en/mailbox/none")).status).toBe(404)
    expect((await browser.get("/en/mailbox/none/html")).status).toBe(404)
  })
})
