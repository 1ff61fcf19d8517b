import { beforeAll, describe, expect, test } from "vitest"
import type { TestMember } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { keyIn, openProgramme, paired } from "../../../../tests/support/mentoring.js"
import { coordinator, join, propose, type TestParty } from "../../../../tests/support/proposals.js"
import { useSite } from "../../../../tests/support/site.js"
import { system } from "../../../platform/context.js"
import { act } from "../../../platform/db.js"
import { insertBulkMessage } from "./bulk-message.store.js"
import { bulkMessageRun } from "./bulk-message-run.js"

const site = useSite()
let programmeId = ""
let team: TestMember

beforeAll(async () => {
  programmeId = await openProgramme(site, { settings: { modes: ["proposal", "by-hand"] } })
  team = await coordinator(site, programmeId)
})

const listPage = () => `/fr/programmes/${programmeId}/coordination/messages`
const pageTo = (audience: string) => `${listPage()}/a/${audience}`
const textOf = (html: string) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")

const words = {
  subjectFr: "Des nouvelles de {programName}",
  textFr: "Bonjour {personName},\n\nLa prochaine série de jumelages se prépare.\n\n{link}\n\nMerci.",
  subjectEn: "News from {programName}",
  textEn: "Hello {personName},\n\nThe next round of pairings is coming.\n\n{link}\n\nThank you.",
}

/** As the team does it: writes, reads over, and takes what the page of confirmation sends. */
async function readOver(audience: string, given: Readonly<Record<string, string>> = words) {
  const key = keyIn((await team.browser.get(pageTo(audience))).html, pageTo(audience))
  const shown = await team.browser.post(pageTo(audience), { ...given, key, act: "review" })
  const seen = /name="seen" value="(\d+)"/.exec(shown.html)?.[1] ?? ""
  return { shown, fields: { ...given, key, seen, act: "send" } }
}

async function nameOf({ registrationId }: TestParty, displayName: string): Promise<void> {
  const { db } = site.doorway
  const { personId } = await db
    .selectFrom("registration")
    .select("personId")
    .where("id", "=", registrationId)
    .executeTakeFirstOrThrow()
  await db.updateTable("person").set({ displayName }).where("id", "=", personId).execute()
}

const mailsTo = async ({ member }: TestParty, subject: string) =>
  (
    await site.doorway.db
      .selectFrom("mailMessage")
      .innerJoin("account", "account.id", "mailMessage.accountId")
      .innerJoin("accountAddress", "accountAddress.accountId", "account.id")
      .select("mailMessage.id")
      .where("accountAddress.address", "=", member.emailAddress)
      .where("mailMessage.kind", "=", subject)
      .execute()
  ).length

const kind = bulkMessageRun.name.replace("send-bulk-message", "bulk-message-received")

describe("a message to several people", () => {
  test("reaches each once, in her language, in the name of the program, even where it is posted twice", async () => {
    const french = await join(site, programmeId, "mentee", { name: "Amina Essai" })
    const english = await join(site, programmeId, "mentee", { language: "en" })
    await nameOf(english, "Basil Sprout")
    expect((await team.browser.get("/fr/mentorat/a-traiter")).html).toContain(`href="${listPage()}"`)
    const { shown, fields } = await readOver("mentees-waiting")
    expect(textOf(shown.html)).toContain("Ce message ira à 2 personnes.")
    expect(textOf(shown.html)).toContain("Envoyer à 2 personnes")
    expect(textOf(shown.html)).toContain("Des nouvelles de Relève de gestion")
    expect(textOf(shown.html)).toContain("Hello Dominique Exemple,")
    const posted = await Promise.all([
      team.browser.post(pageTo("mentees-waiting"), fields),
      team.browser.post(pageTo("mentees-waiting"), fields),
    ])
    expect(posted.map(({ status }) => status)).toEqual([303, 303])
    const { mail } = await site.mail.waitForMessage(french.member.emailAddress, ({ mail: each }) =>
      /^Des nouvelles/.test(each.subject ?? ""),
    )
    expect(mail.text).toContain("Bonjour Amina Essai,")
    expect(mail.text).toContain(`/fr/mentorat/inscription/${programmeId}`)
    expect(mail.replyTo?.[0]?.address).toBe("mentorat@example.org")
    const other = await site.mail.waitForMessage(english.member.emailAddress, ({ mail: each }) =>
      /^News from Management succession$/.test(each.subject ?? ""),
    )
    expect(other.mail.text).toContain("Hello Basil Sprout,")
    expect([await mailsTo(french, kind), await mailsTo(english, kind)]).toEqual([1, 1])
    expect((await french.member.browser.get("/fr/avis")).html).toContain("Des nouvelles de Relève de gestion")
    const received = `/fr/mentorat/messages/${fields.key}`
    const page = await french.member.browser.get(received)
    expect(page.html).toContain("<p>La prochaine série de jumelages se prépare.</p>")
    expect((await team.browser.get(received)).status).toBe(404)
    const list = textOf((await team.browser.get(listPage())).html)
    expect(list).toContain("2 personnes – Personnes mentorées en attente")
    const sent = textOf((await team.browser.get(`${listPage()}/${fields.key}`)).html)
    expect(sent).toContain("2 sur 2")
    expect(sent).not.toContain("Amina")
  })

  test("is refused to another team, for another program and under a key that somebody else used", async () => {
    const otherId = await openProgramme(site, { nameFr: "Autre", nameEn: "Other" })
    const stranger = await coordinator(site, otherId)
    await join(site, otherId, "mentee")
    const { key } = (await readOver("mentees-waiting")).fields
    const fields = { ...words, key, seen: "2", act: "send" }
    expect((await stranger.browser.get(listPage())).status).toBe(404)
    expect((await stranger.browser.post(pageTo("mentees-waiting"), fields)).status).toBe(404)
    const { id } = await site.doorway.db.selectFrom("bulkMessage").select("id").executeTakeFirstOrThrow()
    const theirs = `/fr/programmes/${otherId}/coordination/messages`
    expect((await stranger.browser.get(`${theirs}/${id}`)).status).toBe(404)
    const stolen = await stranger.browser.post(`${theirs}/a/mentees-waiting`, { ...fields, key: id, seen: "1" })
    expect(stolen.status).toBe(404)
    expect((await team.browser.get(pageTo("everybody"))).status).toBe(404)
  })

  test("needs both languages, and names a value that it cannot hold", async () => {
    const french = await readOver("mentees-waiting", { ...words, textEn: "", subjectEn: " " })
    expect(french.shown.status).toBe(422)
    expect(textOf(french.shown.html)).toContain("il est nécessaire dans les deux langues")
    const unknown = await readOver("mentees-waiting", { ...words, textFr: "Bonjour {mentorName}" })
    expect(unknown.shown.status).toBe(422)
    expect(textOf(unknown.shown.html)).toContain("{mentorName} n’est pas une valeur")
    const sent = await team.browser.post(pageTo("mentees-waiting"), { ...unknown.fields, seen: "2" })
    expect(sent.status).toBe(422)
  })

  test("is plain text: marks stand as they were typed", async () => {
    const { shown } = await readOver("mentees-waiting", { ...words, textFr: "<b>Bonjour</b> {personName}" })
    expect(shown.html).toContain("&lt;b>Bonjour&lt;/b> Dominique Exemple")
  })

  test("waits for a second reading where its receivers changed meanwhile, and is not sent to nobody", async () => {
    const { fields } = await readOver("mentees-waiting")
    await join(site, programmeId, "mentee")
    const again = await team.browser.post(pageTo("mentees-waiting"), fields)
    expect(again.status).toBe(409)
    expect(textOf(again.html)).toContain("le message irait maintenant à 3 personnes")
    expect((await team.browser.post(pageTo("mentees-waiting"), { ...fields, seen: "3" })).status).toBe(303)
    const nobody = await readOver("mentors-asked")
    expect(nobody.shown.status).toBe(409)
    expect(textOf(nobody.shown.html)).toContain("le message n’a pas de destinataire")
  })
})

describe("the work of sending", () => {
  test("tells nobody a second time when it is taken up again from its beginning", async () => {
    const parties = [await join(site, programmeId, "mentor"), await join(site, programmeId, "mentor")]
    const [one, two] = await Promise.all(parties.map(({ member }) => personIdOf(site, member)))
    const sender = await personIdOf(site, team)
    const id = crypto.randomUUID()
    const told = async () => Promise.all(parties.map((party) => mailsTo(party, kind)))
    await act(site.doorway, system, (ctx) =>
      insertBulkMessage(
        ctx,
        { id, programmeId, audience: "mentors-free", ...words },
        { sentBy: sender, receivers: [one ?? ""] },
      ),
    )
    const standing = { id: crypto.randomUUID(), parameters: { bulkMessageId: id }, position: "untold" } as const
    const batch = () => act(site.doorway, system, (ctx) => bulkMessageRun.batch(ctx, standing, undefined))
    const died = act(site.doorway, system, async (ctx) => {
      await bulkMessageRun.batch(ctx, standing, undefined)
      throw new Error("the worker died before the batch was saved")
    })
    await expect(died).rejects.toThrow("the worker died")
    expect(await told()).toEqual([0, 0])
    expect(await batch()).toEqual({ done: 1, next: null })
    await site.doorway.db
      .insertInto("bulkMessageReceiver")
      .values({ bulkMessageId: id, personId: two ?? "" })
      .execute()
    expect(await Promise.all([batch(), batch()])).toContainEqual({ done: 1, next: null })
    expect(await told()).toEqual([1, 1])
  })
})

describe("whom a team can write to", () => {
  test("is counted from where people stand now, each person once", async () => {
    const own = await openProgramme(site, {
      ...{ nameFr: "Pairs en région", nameEn: "Peers in the regions" },
      settings: { modes: ["by-hand"] },
    })
    const lead = await coordinator(site, own)
    const shown = async () => {
      const { html } = await lead.browser.get(`/fr/programmes/${own}/coordination/messages`)
      return textOf(html.slice(html.indexOf('id="audiences"')))
    }
    expect(await shown()).toContain("Personnes mentorées en attente 0 personne")
    const mentor = await join(site, own, "mentor", { places: 3 })
    const mentees = [await join(site, own, "mentee"), await join(site, own, "mentee"), await join(site, own, "mentee")]
    const [first, second, third] = mentees as [TestParty, TestParty, TestParty]
    await paired(site, { programmeId: own, mentor: mentor.registrationId, mentee: first.registrationId })
    await paired(site, { programmeId: own, mentor: mentor.registrationId, mentee: second.registrationId, place: 2 })
    const asked = await join(site, own, "mentor")
    await propose(site, lead, { programmeId: own, mentee: third, mentors: [asked] })
    await site.doorway.db
      .updateTable("registration")
      .set({ status: "draft" })
      .where("id", "=", (await join(site, own, "mentee")).registrationId)
      .execute()
    await join(site, own, "mentee")
    await site.doorway.db
      .updateTable("registration")
      .set({ waitingSince: site.doorway.clock().subtract({ hours: 24 * 7 * 9 }) })
      .where("id", "=", (await join(site, own, "mentee")).registrationId)
      .execute()
    const text = await shown()
    for (const row of [
      "Personnes mentorées en attente 2 personnes",
      "Personnes mentorées en attente au-delà de la norme de service 1 personne",
      "Personnes mentorées qui ont une proposition à laquelle répondre 1 personne",
      "Mentores et mentors qui ont une place libre 1 personne",
      "Mentores et mentors dont l’accord est demandé 0 personne",
      "Jumelages dont la première rencontre n’est pas fixée : les deux personnes 3 personnes",
      "Jumelages en cours : les deux personnes 3 personnes",
      "Inscriptions commencées ou préparées, pas encore envoyées 1 personne",
    ]) {
      expect(text).toContain(row)
    }
  })
})
