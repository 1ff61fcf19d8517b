import sharp from "sharp"
import { beforeAll, describe, expect, test } from "vitest"
import { signUp, signUpStaff, type TestMember } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen, TestBrowser } from "../../../../tests/support/test-browser.js"

const site = useSite()
const desk = "/fr/personnel/aide"
let staff: TestBrowser
let colleague: TestBrowser
let member: TestMember
beforeAll(async () => {
  staff = (await signUpStaff(site, ["help"])).browser
  colleague = (await signUpStaff(site, ["help"])).browser
  member = await signUp(site)
})

const typed = { reason: "suggestion", subject: "Un calendrier", body: "Ce serait utile.", page: "", browser: "" }

async function left(browser: TestBrowser, change: Readonly<Record<string, string>> = {}): Promise<number> {
  const seen = await browser.post("/fr/aide/message", { ...typed, ...change })
  expect(seen.status, seen.html).toBe(303)
  const { number } = await site.doorway.db
    .selectFrom("helpMessage")
    .select("number")
    .orderBy("number", "desc")
    .executeTakeFirstOrThrow()
  return number
}

let counted = 0
async function leftByVisitor(language: "fr" | "en" = "fr", subject = "Une question") {
  const emailAddress = `visite${++counted}@example.org`
  await site.openBrowser().post(language === "fr" ? "/fr/aide/message" : "/en/help/message", {
    ...typed,
    subject,
    emailAddress,
  })
  const { number } = await site.doorway.db
    .selectFrom("helpMessage")
    .select("number")
    .where("address", "=", emailAddress)
    .executeTakeFirstOrThrow()
  return { number, emailAddress }
}

const statusOf = async (number: number) =>
  (
    await site.doorway.db
      .selectFrom("helpMessage")
      .select("status")
      .where("number", "=", number)
      .executeTakeFirstOrThrow()
  ).status

const shownRevision = ({ html }: Seen) => /name="revision" value="(\d+)"/.exec(html)?.[1] ?? ""

async function answer(number: number, body: string, by = staff): Promise<Seen> {
  const revision = shownRevision(await by.get(`${desk}/${number}`))
  return by.post(`${desk}/${number}/reponses`, { revision, body })
}

async function settle(number: number, act: "fermeture" | "reouverture"): Promise<Seen> {
  const revision = shownRevision(await staff.get(`${desk}/${number}`))
  return staff.post(`${desk}/${number}/${act}`, { revision })
}

describe("the list", () => {
  test("shows what waits, the longest first, and counts it beside the link", async () => {
    const { number } = await leftByVisitor("fr", "La plus ancienne des questions")
    site.advance({ hours: 2 })
    await leftByVisitor("en", "A newer question")
    const { html } = await staff.get(desk)
    expect(html.indexOf("La plus ancienne")).toBeLessThan(html.indexOf("A newer question"))
    expect(html).toContain("il y a environ 2 heures")
    const open = /À traiter \((\d+)\)/.exec(html)?.[1] ?? ""
    expect(html).toMatch(new RegExp(`class="waiting"[^>]*>${open}<`))
    expect((await staff.get(`${desk}?number=${number}`)).location).toBe(`${desk}/${number}`)
    expect((await staff.get(`${desk}?number=999999`)).status).toBe(404)
  })

  test("keeps only the state, reason and language that are asked for", async () => {
    const english = await leftByVisitor("en", "Only in English")
    const { html } = await staff.get(`${desk}?status=open&language=fr`)
    expect(html).not.toContain("Only in English")
    expect((await staff.get(`${desk}?status=open&reason=privacy`)).html).toContain(
      "Aucun message ne répond à ces critères",
    )
    await answer(english.number, "Done.")
    expect((await staff.get(`${desk}?status=answered&language=en`)).html).toContain("Only in English")
    expect((await staff.get(`${desk}?status=open&language=en`)).html).not.toContain("Only in English")
  })

  test("is closed to members, visitors and other staff", async () => {
    const { number } = await leftByVisitor()
    const moderator = (await signUpStaff(site, ["moderation"])).browser
    for (const url of [desk, `${desk}/${number}`, `${desk}/${number}/captures/1`]) {
      expect((await member.browser.get(url)).status).toBe(403)
      expect((await moderator.get(url)).status).toBe(403)
      expect((await site.openBrowser().get(url)).location).toContain("/fr/connexion")
    }
    expect((await member.browser.post(`${desk}/${number}/reponses`, { revision: "1", body: "x" })).status).toBe(403)
    expect(await statusOf(number)).toBe("open")
  })
})

describe("an answer", () => {
  test("to a visitor goes by e-mail, whole, in the language of the message", async () => {
    const { number, emailAddress } = await leftByVisitor("en")
    const seen = await answer(number, "First line.\n\nSecond line.")
    expect(seen.status, seen.html).toBe(303)
    expect(await statusOf(number)).toBe("answered")
    const { mail } = await site.mail.waitForMessage(emailAddress, (each) => /^Answer/.test(each.mail.subject ?? ""))
    expect(mail.subject).toBe(`Answer to your message ${number}`)
    expect(mail.text).toContain("First line.")
    expect(mail.text).toContain("Second line.")
    expect(mail.text).toContain("Anne-Sophie Exemple, help team")
  })

  test("to a member goes by e-mail, stands among her notices and on her message's page", async () => {
    const number = await left(member.browser)
    await answer(number, "Bonne idée : nous y pensons.")
    const { mail } = await site.mail.waitForMessage(
      member.emailAddress,
      (each) => each.mail.subject === `Réponse à votre message ${number}`,
    )
    expect(mail.text).toContain("Bonne idée : nous y pensons.")
    expect((await member.browser.get("/fr/avis")).html).toContain(`Réponse à votre message ${number}`)
    expect((await member.browser.get(`/fr/aide/messages/${number}`)).html).toContain("Bonne idée")
  })

  test("never carries an identity number", async () => {
    const { number } = await leftByVisitor()
    await answer(number, "Votre NAS, le 046 454 286, n’est pas demandé.")
    const replies = await site.doorway.db.selectFrom("helpReply").selectAll().execute()
    expect(JSON.stringify(replies)).not.toContain("046 454 286")
  })

  test("written at the same time as a colleague's is refused, and its text kept", async () => {
    const { number } = await leftByVisitor()
    const revision = shownRevision(await staff.get(`${desk}/${number}`))
    await answer(number, "La réponse de la collègue.", colleague)
    const seen = await staff.post(`${desk}/${number}/reponses`, { revision, body: "Ma propre réponse." })
    expect(seen.status).toBe(409)
    expect(seen.html).toContain("Ce message a changé pendant que vous écriviez")
    expect(seen.html).toContain("La réponse de la collègue.")
    expect(seen.html).toContain("Ma propre réponse.")
    const again = await staff.post(`${desk}/${number}/reponses`, {
      revision: shownRevision(seen),
      body: "Ma propre réponse.",
    })
    expect(again.status).toBe(303)
  })

  test("sent twice at the same instant is kept once", async () => {
    const { number } = await leftByVisitor()
    const revision = shownRevision(await staff.get(`${desk}/${number}`))
    const send = (browser: TestBrowser) => browser.post(`${desk}/${number}/reponses`, { revision, body: "Une seule." })
    const statuses = (await Promise.all([send(staff), send(colleague)])).map(({ status }) => status)
    expect(statuses.sort()).toEqual([303, 409])
    const replies = await site.doorway.db
      .selectFrom("helpReply")
      .select("id")
      .where("messageNumber", "=", number)
      .execute()
    expect(replies).toHaveLength(1)
  })

  test("without a word is not sent", async () => {
    const { number } = await leftByVisitor()
    const seen = await answer(number, "  ")
    expect(seen.status).toBe(422)
    expect(await statusOf(number)).toBe("open")
  })
})

describe("notes, closing and reopening", () => {
  test("a note stays among staff", async () => {
    const number = await left(member.browser)
    await staff.post(`${desk}/${number}/notes`, { note: "Vu avec l’équipe technique." })
    expect((await colleague.get(`${desk}/${number}`)).html).toContain("Vu avec l’équipe technique.")
    expect((await member.browser.get(`/fr/aide/messages/${number}`)).html).not.toContain("équipe technique")
    expect(await statusOf(number)).toBe("open")
  })

  test("a closed message takes neither an answer nor an addition until it is reopened", async () => {
    const number = await left(member.browser)
    const revision = shownRevision(await staff.get(`${desk}/${number}`))
    expect((await settle(number, "fermeture")).status).toBe(303)
    expect(await statusOf(number)).toBe("closed")
    const late = await staff.post(`${desk}/${number}/reponses`, { revision, body: "Trop tard." })
    expect(late.status).toBe(409)
    const added = await member.browser.post(`/fr/aide/messages/${number}`, { body: "Encore une chose." })
    expect(added.status).toBe(409)
    expect(added.html).toContain("Ce message est fermé")
    expect((await settle(number, "reouverture")).status).toBe(303)
    expect((await member.browser.post(`/fr/aide/messages/${number}`, { body: "Encore une chose." })).status).toBe(303)
    expect(await statusOf(number)).toBe("open")
  })

  test("an answered message waits again when its author says more", async () => {
    const number = await left(member.browser)
    await answer(number, "Voici la marche à suivre.")
    await member.browser.post(`/fr/aide/messages/${number}`, { body: "Cela ne suffit pas." })
    expect(await statusOf(number)).toBe("open")
    expect((await staff.get(desk)).html).toContain(`${desk}/${number}`)
  })

  test("an answered message is offered for closing, a closed one for reopening", async () => {
    const number = await left(member.browser)
    await answer(number, "Voici la marche à suivre.")
    const answered = (await staff.get(`${desk}/${number}`)).html
    expect(answered).toContain("Fermer le message")
    expect(answered).not.toContain("Rouvrir le message")
    await settle(number, "fermeture")
    const closed = (await staff.get(`${desk}/${number}`)).html
    expect(closed).toContain("Rouvrir le message")
    expect(closed).not.toContain("Fermer le message")
  })

  test("staff who left a message themselves do not see its notes on their own page", async () => {
    const number = await left(staff)
    await colleague.post(`${desk}/${number}/notes`, { note: "Entre nous." })
    expect((await staff.get(`/fr/aide/messages/${number}`)).html).not.toContain("Entre nous.")
  })
})

describe("reading", () => {
  test("a member's message or screenshot leaves a trace; a visitor's has nobody to show it to", async () => {
    const countTraces = async () =>
      (await site.doorway.db.selectFrom("accessEvent").select("number").where("purpose", "=", "help").execute()).length
    const form = new FormData()
    for (const [name, value] of Object.entries(typed)) form.set(name, value)
    const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: "#000" } })
      .png()
      .toBuffer()
    form.set("screenshots", new Blob([new Uint8Array(png)]), "capture.png")
    await member.browser.upload("/fr/aide/message", form)
    const { number } = await site.doorway.db
      .selectFrom("helpScreenshot")
      .select("messageNumber as number")
      .orderBy("messageNumber", "desc")
      .executeTakeFirstOrThrow()
    const visitors = await leftByVisitor()
    const before = await countTraces()
    await staff.get(desk)
    await staff.get(`${desk}/${visitors.number}`)
    expect(await countTraces()).toBe(before)
    expect((await staff.get(`${desk}/${number}`)).html).toContain(`${desk}/${number}/captures/1`)
    expect((await staff.get(`${desk}/${number}/captures/1`)).headers["content-type"]).toBe("image/webp")
    expect(await countTraces()).toBe(before + 2)
    expect((await site.openBrowser().get(`/fr/aide/messages/${number}/captures/1`)).status).toBe(303)
  })

  test("a message that does not exist answers as a page that does not exist", async () => {
    expect((await staff.get(`${desk}/999999`)).status).toBe(404)
    expect((await staff.get(`${desk}/abc`)).status).toBe(404)
    expect((await staff.post(`${desk}/999999/reponses`, { revision: "1", body: "x" })).status).toBe(404)
  })
})

test("the page of a message names each of its parts once", async () => {
  const { number } = await leftByVisitor()
  const { html } = await staff.get(`${desk}/${number}`)
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
  expect(ids).toEqual([...new Set(ids)])
})
