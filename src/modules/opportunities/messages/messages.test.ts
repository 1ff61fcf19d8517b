import { beforeAll, describe, expect, test } from "vitest"
import { signUpAs, type TestApplicant } from "../../../../tests/support/applicants.js"
import { applied, loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { signUpStaff } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen } from "../../../../tests/support/test-browser.js"
import { system } from "../../../platform/context.js"
import { act } from "../../../platform/db.js"
import { erasePersonalData } from "../../../platform/personal-data.js"
import { applicantMessageRun } from "./applicant-message-run.js"

const site = useSite()
let author: TestApplicant
let contact: TestApplicant
let amina: TestApplicant
let paul: TestApplicant
let opportunity = 0
const ids = { amina: "", paul: "" }

const textOf = ({ html }: Seen) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")
const list = (number = opportunity) => `/fr/possibilites/${number}/candidatures`
const pageOf = (who: keyof typeof ids, number = opportunity) => `${list(number)}/${ids[who]}`
const door = (number = opportunity) => `/fr/possibilites/${number}/messages-aux-candidatures`
const words = { subject: "Entrevue de mardi", body: "Bonjour,\n\nApportez <b>un exemple</b>." }
const written = (receivers: readonly string[]) => ({ ...words, receivers, key: crypto.randomUUID() })

async function tellings({ emailAddress }: TestApplicant): Promise<number> {
  const rows = await site.doorway.db
    .selectFrom("mailMessage")
    .innerJoin("accountAddress", "accountAddress.accountId", "mailMessage.accountId")
    .select("mailMessage.id")
    .where("accountAddress.address", "=", emailAddress)
    .where("mailMessage.kind", "=", "opportunities.applicant-message-received")
    .execute()
  return rows.length
}

const countMessages = async () =>
  (await site.doorway.db.selectFrom("applicantMessage").select("id").where("opportunity", "=", opportunity).execute())
    .length

beforeAll(async () => {
  await loadMarketplace(site)
  author = await signUpAs(site, "Camille Hôtesse")
  contact = await signUpAs(site, "Zoé Contact")
  amina = await signUpAs(site, "Amina Essai")
  paul = await signUpAs(site, "Paul Exemplaire", "en")
}, 120_000)

async function postAnother(): Promise<void> {
  const { db, clock } = site.doorway
  opportunity = await posted(site, author, { type: "collaboration", places: 2 })
  await db
    .updateTable("opportunity")
    .set({ contactId: contact.personId, contactAgreedAt: clock() })
    .where("number", "=", opportunity)
    .execute()
  ids.amina = await applied(site, amina, opportunity)
  ids.paul = await applied(site, paul, opportunity)
}

describe("a message to applicants", () => {
  test("reaches those who are ticked, once, even where it is posted twice; the others read nothing of it", async () => {
    await postAnother()
    const page = await author.browser.get(list())
    expect(page.status).toBe(200)
    const form = page.html
    expect(form).toContain(`name="receivers" value="${ids.amina}"`)
    const key = /name="key" value="([^"]+)"/.exec(form.slice(form.indexOf(door())))?.[1] ?? ""
    const fields = { ...words, receivers: [ids.amina], key }
    const sent = await Promise.all([author.browser.post(door(), fields), author.browser.post(door(), fields)])
    expect(sent.map(({ status }) => status)).toEqual([303, 303])
    const { mail } = await site.mail.waitForMessage(amina.emailAddress, ({ mail: each }) =>
      /^Message au sujet de votre candidature/.test(each.subject ?? ""),
    )
    expect(mail.text).toContain("Camille Hôtesse vous écrit")
    expect(mail.text).toContain("Apportez <b>un exemple</b>.")
    expect(mail.text).not.toContain(author.emailAddress)
    expect([await tellings(amina), await tellings(paul), await countMessages()]).toEqual([1, 0, 1])
    const read = await amina.browser.get(pageOf("amina"))
    expect(read.html).toContain("Apportez &lt;b>un exemple&lt;/b>.")
    expect(textOf(read)).toContain("Par Camille Hôtesse")
    expect((await paul.browser.get(pageOf("paul"))).html).not.toContain("Entrevue de mardi")
    const seen = textOf(await contact.browser.get(list()))
    expect(seen).toContain("Entrevue de mardi Bonjour,")
    expect(seen).toContain("À Amina Essai Par Camille Hôtesse")
  })

  test("is told in the reader’s language and read in the author’s; no receiver sees another", async () => {
    await postAnother()
    expect((await contact.browser.post(door(), written([ids.amina, ids.paul]))).status).toBe(303)
    const { mail } = await site.mail.waitForMessage(paul.emailAddress, ({ mail: each }) =>
      /^Message about your application/.test(each.subject ?? ""),
    )
    expect(mail.text).toContain("Zoé Contact writes to you")
    expect(mail.text).not.toContain("Amina")
    const read = await paul.browser.get(`/en/opportunities/${opportunity}/applications/${ids.paul}`)
    expect(read.html).toContain('<div lang="fr"><h3>Entrevue de mardi</h3>')
    expect(read.html).not.toContain("Amina")
  })

  test("tells nobody a second time when the work is taken up again from its beginning", async () => {
    await postAnother()
    const fields = written([ids.paul])
    const before = await tellings(paul)
    await author.browser.post(door(), fields)
    await expect.poll(() => tellings(paul), { timeout: 20_000 }).toBe(before + 1)
    const parameters = { messageId: fields.key }
    const again = await act(site.doorway, system, (ctx) =>
      applicantMessageRun.batch(ctx, { id: crypto.randomUUID(), parameters, position: "untold" }, undefined),
    )
    expect(again).toEqual({ done: 0, next: null })
    expect(await tellings(paul)).toBe(before + 1)
  })

  test("is refused to who is no author, for another’s application, and under a key of another opportunity", async () => {
    await postAnother()
    const moderator = await signUpStaff(site, ["moderation", "administrator"])
    for (const { browser } of [amina, moderator]) {
      expect((await browser.post(door(), written([ids.paul]))).status).toBe(404)
    }
    const theirs = await posted(site, contact, { type: "collaboration" })
    const application = await applied(site, amina, theirs)
    expect((await author.browser.post(door(), written([ids.paul, application]))).status).toBe(404)
    expect((await author.browser.post(door(theirs), written([application]))).status).toBe(404)
    expect((await author.browser.post(door(), written([crypto.randomUUID()]))).status).toBe(404)
    const fields = written([application])
    expect((await contact.browser.post(door(theirs), fields)).status).toBe(303)
    expect((await author.browser.post(door(), { ...fields, receivers: [ids.paul] })).status).toBe(404)
    expect(await countMessages()).toBe(0)
  })

  test("says what is missing and keeps what was typed", async () => {
    await postAnother()
    const empty = await author.browser.post(door(), { ...words, body: " ", key: crypto.randomUUID() })
    expect(empty.status).toBe(422)
    expect(textOf(empty)).toContain("Choisissez au moins une personne.")
    expect(textOf(empty)).toContain("Écrivez le message.")
    expect(empty.html).toContain('value="Entrevue de mardi"')
    expect(await countMessages()).toBe(0)
  })

  test("goes to nobody who has left meanwhile, nor from what moderation took away", async () => {
    await postAnother()
    const { db, clock } = site.doorway
    await db
      .updateTable("application")
      .set({ status: "withdrawn", reason: "workload", endedAt: clock() })
      .where("id", "=", ids.amina)
      .execute()
    expect((await author.browser.get(list())).html).not.toContain(`name="receivers" value="${ids.amina}"`)
    const refused = await author.browser.post(door(), written([ids.amina, ids.paul]))
    expect(refused.status).toBe(409)
    expect(textOf(refused)).toContain("Rien n’a été envoyé.")
    await db
      .updateTable("opportunity")
      .set({ status: "cancelled", overAt: clock(), removedAt: clock() })
      .where("number", "=", opportunity)
      .execute()
    expect((await author.browser.get(list())).html).not.toContain('name="receivers"')
    expect((await author.browser.post(door(), written([ids.paul]))).status).toBe(404)
    expect(await countMessages()).toBe(0)
  })

  test("goes with who received it, and with who wrote it, when their data is erased", async () => {
    const leaver = await signUpAs(site, "Lina Partante")
    const writer = await signUpAs(site, "Odile Rédactrice")
    await postAnother()
    const { db, clock } = site.doorway
    await db
      .updateTable("opportunity")
      .set({ contactId: writer.personId, contactAgreedAt: clock() })
      .where("number", "=", opportunity)
      .execute()
    const leaving = await applied(site, leaver, opportunity)
    expect((await writer.browser.post(door(), written([leaving, ids.paul]))).status).toBe(303)
    expect(textOf(await author.browser.get(list()))).toContain("À Lina Partante, Paul Exemplaire")
    await act(site.doorway, system, (ctx) => erasePersonalData(ctx, leaver.personId))
    const kept = textOf(await author.browser.get(list()))
    expect(kept).toContain("Entrevue de mardi")
    expect(kept).not.toContain("Lina Partante")
    await act(site.doorway, system, (ctx) => erasePersonalData(ctx, writer.personId))
    expect(textOf(await author.browser.get(list()))).not.toContain("Entrevue de mardi")
    expect(textOf(await paul.browser.get(pageOf("paul")))).not.toContain("Entrevue de mardi")
  })
})
