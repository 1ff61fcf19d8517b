import { describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../tests/support/members.js"
import { useSite } from "../../../tests/support/site.js"
import { system } from "../../platform/context.js"
import { act } from "../../platform/db.js"
import { accountsNoticeKinds } from "../accounts/index.js"
import { tell } from "./index.js"

const site = useSite()

async function accountIdOf({ emailAddress }: TestMember): Promise<string> {
  const { accountId } = await site.doorway.db
    .selectFrom("accountAddress")
    .select("accountId")
    .where("addressKey", "=", emailAddress)
    .executeTakeFirstOrThrow()
  return accountId
}

/** Tells a member that her account is created, this many times more. */
async function tellAgain(member: TestMember, times: number): Promise<void> {
  const accountId = await accountIdOf(member)
  const [kind] = accountsNoticeKinds
  if (!kind) throw new Error("accounts tell nothing")
  for (let n = 0; n < times; n += 1) await act(site.doorway, system, (ctx) => tell(ctx, kind, accountId, { accountId }))
}

const openingsIn = (html: string) => [...html.matchAll(/action="(\/fr\/avis\/[\w-]{36})"/g)].map(([, url]) => url ?? "")

describe("the notices page", () => {
  test("tells a newcomer that her account is created, and says in words that she has not read it", async () => {
    const { browser, emailAddress } = await signUp(site)
    const { html } = await browser.get("/fr/avis")
    expect(html).toContain("Votre compte est créé")
    expect(html).toContain("Non lu")
    expect(html).toContain("Avis (1)")
    const { mail } = await site.mail.waitForMessage(
      emailAddress,
      ({ mail }) => mail.subject === "Votre compte est créé",
    )
    expect(mail.headers.some(({ key }) => key === "list-unsubscribe")).toBe(false)
  })

  test("speaks the language of the page, whatever the notice was told in", async () => {
    const { browser } = await signUp(site)
    const { html } = await browser.get("/en/notices")
    expect(html).toContain("Your account is created")
    expect(html).toContain("Not read")
  })

  test("counts a notice as read once it is opened by its button, and leads where it points", async () => {
    const { browser } = await signUp(site)
    const [opening = ""] = openingsIn((await browser.get("/fr/avis")).html)
    const opened = await browser.post(opening)
    expect(opened.location).toBe("/fr/compte")
    const { html } = await browser.get("/fr/avis")
    expect(html).toContain("Avis (0)")
    expect(html).not.toContain("Non lu")
    expect(html).toContain('<a href="/fr/compte">Voir mon compte</a>')
  })

  test("reads nothing for a program that fetches the addresses of the page ahead of the reader", async () => {
    const { browser } = await signUp(site)
    const { html } = await browser.get("/fr/avis")
    for (const [, url = ""] of html.matchAll(/(?:href|action)="(\/fr\/[^"]*)"/g)) await browser.get(url)
    expect((await browser.get("/fr/avis")).html).toContain("Avis (1)")
  })

  test("never opens another person's notice", async () => {
    const owner = await signUp(site)
    const other = await signUp(site)
    const [opening = ""] = openingsIn((await owner.browser.get("/fr/avis")).html)
    expect((await other.browser.post(opening)).status).toBe(404)
    expect((await owner.browser.get("/fr/avis")).html).toContain("Avis (1)")
    expect((await owner.browser.post("/fr/avis/pas-un-avis")).status).toBe(404)
  })

  test("marks as read what it showed, and not what came meanwhile", async () => {
    const member = await signUp(site)
    const { html } = await member.browser.get("/fr/avis")
    const drawnAt = /name="drawnAt" value="([^"]+)"/.exec(html)?.[1] ?? ""
    site.advance({ minutes: 1 })
    await tellAgain(member, 1)
    const answer = await member.browser.post("/fr/avis", { drawnAt })
    expect(answer.location).toBe("/fr/avis")
    const after = await member.browser.get("/fr/avis")
    expect(after.html).toContain("Avis (1)")
    expect(after.html).toContain("Tous vos avis sont marqués comme lus.")
    expect((await member.browser.post("/fr/avis", { drawnAt: "hier" })).status).toBe(422)
  })

  test("shows the latest first, twenty on a page, and the last page for a number beyond it", async () => {
    const member = await signUp(site)
    await tellAgain(member, 24)
    const first = await member.browser.get("/fr/avis")
    expect(openingsIn(first.html)).toHaveLength(20)
    const second = await member.browser.get("/fr/avis?page=2")
    expect(openingsIn(second.html)).toHaveLength(5)
    expect((await member.browser.get("/fr/avis?page=99")).location).toBe("/fr/avis?page=2")
    expect((await member.browser.get("/fr/avis?page=-3")).status).toBe(200)
  })

  test("says what it will hold when there is nothing yet", async () => {
    const member = await signUp(site)
    await site.doorway.db
      .deleteFrom("notice")
      .where("accountId", "=", await accountIdOf(member))
      .execute()
    expect((await member.browser.get("/fr/avis")).html).toContain("Aucun avis pour le moment")
    expect((await member.browser.get("/fr/tableau-de-bord")).html).not.toContain("Avis récents")
  })

  test("asks a visitor to sign in first", async () => {
    expect((await site.openBrowser().get("/fr/avis")).location).toContain("/fr/connexion")
  })
})

describe("the Dashboard", () => {
  test("shows the latest three notices and the way to all of them", async () => {
    const member = await signUp(site)
    await tellAgain(member, 4)
    const { html } = await member.browser.get("/fr/tableau-de-bord")
    expect(html).toContain("Avis récents")
    expect(openingsIn(html)).toHaveLength(3)
    expect(html).toContain("Voir mes 5 avis")
  })
})
