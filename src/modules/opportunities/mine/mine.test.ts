import { beforeAll, describe, expect, test } from "vitest"
import { applied, loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
let author: TestMember
let first: TestMember
let second: TestMember
beforeAll(async () => {
  await loadMarketplace(site)
  author = await signUp(site)
  first = await signUp(site)
  second = await signUp(site, { language: "en" })
})

const mine = "/fr/mes-possibilites"
const dashboard = "/fr/tableau-de-bord"
const said = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ")

describe("« Mes possibilités »", () => {
  test("says to a newcomer what will stand there", async () => {
    const newcomer = await signUp(site)
    expect((await newcomer.browser.get(mine)).html).toContain("Aucune possibilité pour le moment")
    expect((await newcomer.browser.get(dashboard)).html).not.toContain("Mes possibilités")
  })

  test("shows her drafts first, then what is in review, published, over; in both languages", async () => {
    await posted(site, author, { status: "draft", titleFr: "Un brouillon" })
    await site.doorway.db
      .insertInto("opportunity")
      .values({
        ...{ status: "draft", creatorId: await personIdOf(site, author), contactId: await personIdOf(site, author) },
        ...{ contactName: "x", contactAddress: "x@example.org", sourceLanguage: "fr", timeZone: "America/Toronto" },
        ...{ isRemote: false, isRestricted: false, step: 1, revision: 1 },
        ...{ createdAt: site.doorway.clock(), changedAt: site.doorway.clock() },
      })
      .execute()
    await posted(site, author, { status: "in-review", titleFr: "À vérifier" })
    await posted(site, author, { titleFr: "Publiée", places: 2 })
    await posted(site, author, { status: "expired", titleFr: "Passée" })
    const { html } = await author.browser.get(mine)
    const order = ["Brouillon sans titre", "Un brouillon", "À vérifier", "Publiée"].map((title) => html.indexOf(title))
    expect(order.every((at) => at > 0)).toBe(true)
    expect(html.indexOf("Un brouillon")).toBeLessThan(html.indexOf("À vérifier"))
    expect(html).toContain("0 place prise sur 2")
    expect(html).not.toContain("Passée")
    expect(html).toContain("Afficher la possibilité qui n’est plus en cours")
    expect((await author.browser.get(`${mine}?over=yes`)).html).toContain("Passée")
    expect((await author.browser.get("/en/my-opportunities")).html).toContain("0 of 2 places taken")
  })

  test("counts the applications that wait in red and in words; here, on the Dashboard and in the navigation", async () => {
    const host = await signUp(site)
    const number = await posted(site, host, { places: 3 })
    await applied(site, first, number)
    await applied(site, second, number)
    await applied(site, author, number, { status: "accepted" })
    const { html } = await host.browser.get(mine)
    expect(said(html)).toContain("2 candidatures attendent votre réponse")
    expect(html).toContain('<span class="waiting">2</span>')
    expect(html).toContain("1 place prise sur 3")
    const board = await host.browser.get(dashboard)
    expect(said(board.html)).toContain("2 candidatures attendent votre réponse")
    expect(said(board.html)).toMatch(/Carrefour de carrière 2 , 2 /)
    expect((await author.browser.get(mine)).html).toContain("Où vous avez une place")
    expect((await first.browser.get(mine)).html).not.toContain("Où vous avez une place")
  })

  test("tells whose name stands on an opportunity that her word is awaited, and what waits once she has agreed", async () => {
    const [typist, contact] = [await signUp(site), await signUp(site)]
    const number = await posted(site, typist)
    const asked = { contactId: await personIdOf(site, contact), contactAskedAt: site.doorway.clock() }
    await site.doorway.db.updateTable("opportunity").set(asked).where("number", "=", number).execute()
    await applied(site, first, number)
    const before = await contact.browser.get(mine)
    expect(before.html).toContain("Quelqu’un demande de la publier en votre nom")
    expect(before.html).not.toContain("candidature attend")
    const contactAgreedAt = site.doorway.clock()
    await site.doorway.db.updateTable("opportunity").set({ contactAgreedAt }).where("number", "=", number).execute()
    expect(said((await contact.browser.get(mine)).html)).toContain("1 candidature attend votre réponse")
    expect(said((await typist.browser.get(mine)).html)).toContain("1 candidature attend votre réponse")
  })

  test("tells somebody of the offers that wait for her answer", async () => {
    const guest = await signUp(site)
    const number = await posted(site, author)
    await applied(site, guest, number, { status: "offered" })
    expect(said((await guest.browser.get(mine)).html)).toContain("1 offre de place attend votre réponse")
    expect(said((await guest.browser.get(dashboard)).html)).toContain("Places qui vous sont offertes")
  })

  test("is nobody else’s, and asks a visitor to sign in", async () => {
    await posted(site, author, { status: "draft", titleFr: "Secret de bureau" })
    expect((await first.browser.get(mine)).html).not.toContain("Secret de bureau")
    expect((await site.openBrowser().get(mine)).location).toContain("/fr/connexion")
  })
})
