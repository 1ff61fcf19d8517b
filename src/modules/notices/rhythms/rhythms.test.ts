import { beforeEach, describe, expect, test } from "vitest"
import { signUp, type TestMember, testPassword } from "../../../../tests/support/members.js"
import { testUrl, useSite } from "../../../../tests/support/site.js"
import type { TestBrowser } from "../../../../tests/support/test-browser.js"

const site = useSite()
const kind = "accounts.new-browser"
let member: TestMember

beforeEach(async () => {
  member = await signUp(site)
})

/** Signs in from a browser that the account does not know: the one thing that a person may choose not to be told. */
async function signInElsewhere(): Promise<TestBrowser> {
  const browser = site.openBrowser()
  await browser.post("/fr/connexion", { identifier: member.emailAddress, password: testPassword })
  return browser
}

const isNewBrowser = ({ mail }: { mail: { subject?: string | undefined } }) =>
  mail.subject === "Connexion dans un nouveau navigateur"
const receiveStopLink = async () => {
  await signInElsewhere()
  const { mail } = await site.mail.waitForMessage(member.emailAddress, isNewBrowser)
  const header = mail.headers.find(({ key }) => key === "list-unsubscribe")?.value ?? ""
  return header.replace(/^<|>$/g, "").replace(testUrl, "")
}
const chosenIn = (html: string) => /value="([\w-]+)" selected/.exec(html)?.[1]
const oneClick = { "List-Unsubscribe": "One-Click" }

/** How many e-mails one more such sign-in gives: each is queued with the act that it tells. */
async function mailAfterSignInElsewhere(): Promise<number> {
  const before = await countMail()
  await signInElsewhere()
  return (await countMail()) - before
}

async function countMail(): Promise<number> {
  const rows = await site.doorway.db
    .selectFrom("mailMessage")
    .select("id")
    .where("address", "=", member.emailAddress)
    .where("kind", "=", kind)
    .execute()
  return rows.length
}

describe("message settings", () => {
  test("show what always comes, what can be chosen, and the hour of the digest", async () => {
    const { html } = await member.browser.get("/fr/compte/avis")
    expect(html).toContain("Paramètres de messagerie")
    expect(html).toContain("Toujours, sans attendre")
    expect(html).toContain("Connexion dans un nouveau navigateur")
    expect(html).toContain("7\u00a0h (heure de l’Est)")
    expect(chosenIn(html)).toBe("at-once")
  })

  test("keep what a person chooses, and it is followed", async () => {
    const saved = await member.browser.post("/fr/compte/avis", { [kind]: "never" })
    expect(saved.location).toBe("/fr/compte/avis")
    const { html } = await member.browser.get("/fr/compte/avis")
    expect(html).toContain("Vos paramètres de messagerie sont enregistrés.")
    expect(chosenIn(html)).toBe("never")
    expect(await mailAfterSignInElsewhere()).toBe(0)
    expect((await member.browser.get("/fr/avis")).html).toContain("Connexion dans un nouveau navigateur")
  })

  test("refuse an answer that is not among the choices, in both languages", async () => {
    const french = await member.browser.post("/fr/compte/avis", { [kind]: "hourly" })
    expect(french.status).toBe(422)
    expect(french.html).toContain("Choisissez à quel rythme vous souhaitez ces courriels.")
    const english = await member.browser.post("/en/account/notices", { [kind]: "sometimes" })
    expect(english.status).toBe(422)
    expect(english.html).toContain("Choose how often you want these emails.")
  })

  test("cannot stop what must arrive", async () => {
    await member.browser.post("/fr/compte/avis", { [kind]: "at-once", "accounts.password-changed": "never" })
    const { html } = await member.browser.get("/fr/compte/avis")
    expect(html).not.toContain('name="accounts.password-changed"')
    const stored = await site.doorway.db
      .selectFrom("noticeRhythm")
      .select("kind")
      .where("kind", "=", "accounts.password-changed")
      .execute()
    expect(stored).toEqual([])
  })
})

describe("the link that stops e-mails", () => {
  test("does nothing when it is fetched, however often", async () => {
    const link = await receiveStopLink()
    const visitor = site.openBrowser()
    for (let n = 0; n < 3; n += 1) expect((await visitor.get(link)).html).toContain("Souhaitez-vous qu’ils cessent?")
    expect(chosenIn((await member.browser.get("/fr/compte/avis")).html)).toBe("at-once")
  })

  test("stops them by its button, says so, and gives them back", async () => {
    const link = await receiveStopLink()
    const visitor = site.openBrowser()
    expect((await visitor.post(link)).location).toBe(link)
    const stopped = await visitor.get(link)
    expect(stopped.html).toContain("Votre désabonnement est fait")
    expect(stopped.html).toContain("Connexion dans un nouveau navigateur")
    expect(await mailAfterSignInElsewhere()).toBe(0)
    expect((await visitor.post(link, { resume: "yes" })).location).toBe(link)
    expect((await visitor.get(link)).html).toContain("Votre réabonnement est fait.")
    expect(await mailAfterSignInElsewhere()).toBe(1)
  })

  test("stops them at one click of a mail program, without cookies and from anywhere, and answers at once", async () => {
    const link = await receiveStopLink()
    const answer = await site.openBrowser().post(link, oneClick, { "sec-fetch-site": "cross-site" })
    expect(answer.status).toBe(200)
    expect(answer.html).toContain("Votre désabonnement est fait")
    const again = await site.openBrowser().post(link, oneClick, { origin: "null" })
    expect(again.status).toBe(200)
    expect(await mailAfterSignInElsewhere()).toBe(0)
  })

  test("understands a mail program that posts its field as multipart", async () => {
    const link = await receiveStopLink()
    const boundary = "frontiere"
    const answer = await site.server.inject({
      method: "POST",
      url: link,
      headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
      payload: `--${boundary}\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--${boundary}--\r\n`,
    })
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain("Votre désabonnement est fait")
  })

  test("gives back the rhythm from before, a digest included", async () => {
    const link = await receiveStopLink()
    await member.browser.post("/fr/compte/avis", { [kind]: "weekly" })
    const visitor = site.openBrowser()
    await visitor.post(link)
    expect(chosenIn((await member.browser.get("/fr/compte/avis")).html)).toBe("never")
    await visitor.post(link, { resume: "yes" })
    expect(chosenIn((await member.browser.get("/fr/compte/avis")).html)).toBe("weekly")
  })

  test("opens nothing with another kind, another person's proof or a changed letter", async () => {
    const link = await receiveStopLink()
    const visitor = site.openBrowser()
    const others = [
      link.replace(kind, "accounts.password-changed"),
      link.replace(kind, "notices.digest"),
      link.replace(/.(?=.$)/, (letter) => (letter === "A" ? "B" : "A")),
      link.slice(0, -4),
    ]
    for (const other of others) {
      const seen = await visitor.post(other, oneClick)
      expect(seen.status).toBe(404)
      expect(seen.html).toContain("Ce lien n’est pas complet.")
    }
    expect(chosenIn((await member.browser.get("/fr/compte/avis")).html)).toBe("at-once")
  })
})
