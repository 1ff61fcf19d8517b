import { beforeAll, describe, expect, test } from "vitest"
import { applied, loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { signUp, signUpStaff, type TestMember } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
let author: TestMember
let reader: TestMember
let other: TestMember
let moderator: TestMember
beforeAll(async () => {
  await loadMarketplace(site)
  author = await signUp(site)
  reader = await signUp(site, { language: "en" })
  other = await signUp(site)
  moderator = await signUpStaff(site, ["moderation"])
  await site.doorway.db
    .updateTable("person")
    .set({ displayName: "Basil Sprout" })
    .where("displayName", "=", "Anne-Sophie Exemple")
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("account")
          .innerJoin("accountAddress", "accountAddress.accountId", "account.id")
          .select("account.id")
          .whereRef("account.personId", "=", "person.id")
          .where("accountAddress.address", "=", reader.emailAddress),
      ),
    )
    .execute()
})

const reportOf = (number: number) => `/en/opportunities/${number}/report`
const reviewOf = (number: number) => `/fr/personnel/possibilites/${number}`
const report = (
  { browser }: TestMember,
  number: number,
  fields = { reason: "discriminatory", words: "Ligne trois." },
) => browser.post(reportOf(number), fields)
const rowOf = (number: number) =>
  site.doorway.db.selectFrom("opportunity").selectAll().where("number", "=", number).executeTakeFirstOrThrow()
const reportsOf = (number: number) =>
  site.doorway.db
    .selectFrom("opportunityReport")
    .select(["status", "outcome"])
    .where("opportunity", "=", number)
    .execute()

describe("a report", () => {
  test("is made from the page of the opportunity, once at a time by each person, and says what is wrong", async () => {
    const number = await posted(site, author)
    expect((await reader.browser.get(`/en/opportunities/${number}`)).html).toContain("Report a problem")
    expect((await reader.browser.post(reportOf(number))).html).toContain("Choose the problem.")
    const unsaid = await report(reader, number, { reason: "other", words: " " })
    expect(unsaid.status).toBe(422)
    expect(unsaid.html).toContain("Describe the problem.")
    const twice = await Promise.all([report(reader, number), report(reader, number)])
    expect(twice.map(({ status }) => status).sort()).toEqual([303, 409])
    expect((await report(other, number)).status).toBe(303)
    expect(await reportsOf(number)).toHaveLength(2)
    expect((await reader.browser.get(reportOf(number))).html).toContain("Being looked at")
  })

  test("is not for the author, nor about what nobody else can read", async () => {
    const number = await posted(site, author)
    expect((await author.browser.get(`/fr/possibilites/${number}`)).html).not.toContain("Quelque chose ne va pas?")
    expect((await report(author, number)).status).toBe(409)
    const draft = await posted(site, author, { status: "draft" })
    expect((await report(reader, draft)).status).toBe(404)
    const visitor = site.openBrowser()
    expect((await visitor.get(reportOf(number))).location).toContain("/en/sign-in")
  })

  test("never says who reported: not to the author, not to moderation", async () => {
    const number = await posted(site, author)
    await report(reader, number, { reason: "other", words: "Look at line three." })
    const desk = await moderator.browser.get(reviewOf(number))
    expect(desk.html).toContain("Look at line three.")
    expect(desk.html).not.toContain("Basil Sprout")
    await moderator.browser.post(reviewOf(number), { act: "write", letter: "Corrigez la ligne trois." })
    const page = await author.browser.get(`/fr/possibilites/${number}`)
    expect(page.html).toContain("Corrigez la ligne trois.")
    for (const hidden of ["Look at line three.", "Basil Sprout", "ignalement"]) expect(page.html).not.toContain(hidden)
  })
})

describe("moderation", () => {
  test("sees the reports of one opportunity together, and leaves a trace that its author can see", async () => {
    const number = await posted(site, author, { titleFr: "Lire des cartes anciennes" })
    await report(reader, number)
    await report(other, number, { reason: "spam", words: "" })
    const desk = await moderator.browser.get("/fr/personnel/signalements-de-possibilites")
    expect(desk.html.split("Lire des cartes anciennes").length - 1).toBe(1)
    expect(desk.html).toContain("Elle est discriminatoire · Publicité")
    await moderator.browser.get(reviewOf(number))
    const seen = await author.browser.get("/fr/compte/consultations")
    expect(seen.html).toContain("étudier un signalement")
  })

  test("finds nothing wrong: each person who reported is told, and the author is not", async () => {
    const number = await posted(site, author)
    await report(reader, number)
    await report(other, number)
    expect((await moderator.browser.post(reviewOf(number), { act: "dismiss" })).status).toBe(303)
    expect(await reportsOf(number)).toEqual([1, 2].map(() => ({ status: "settled", outcome: "dismissed" })))
    await site.mail.waitForMessage(
      reader.emailAddress,
      ({ mail: { subject, text } }) =>
        /^Answer to your report \d+$/.test(subject ?? "") && (text ?? "").includes("found nothing against our rules"),
    )
    expect((await moderator.browser.post(reviewOf(number), { act: "dismiss" })).status).toBe(409)
    expect((await rowOf(number)).status).toBe("published")
    expect((await report(reader, number)).status).toBe(303)
  })

  test("removes it with a reason: nobody but its author reads it, applications end, everybody concerned is told", async () => {
    const number = await posted(site, author, { titleFr: "Annonce à retirer" })
    await applied(site, other, number, { status: "accepted" })
    await report(reader, number)
    expect((await moderator.browser.post(reviewOf(number), { act: "remove" })).html).toContain("Choisissez le motif.")
    const decision = { act: "remove", reason: "conflict-of-interest", letter: "Voir nos règles." }
    const both = await Promise.all([1, 2].map(() => moderator.browser.post(reviewOf(number), decision)))
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await rowOf(number)).toMatchObject({ status: "cancelled", reason: "conflict-of-interest" })
    expect((await reader.browser.get(`/en/opportunities/${number}`)).status).toBe(404)
    expect((await other.browser.get(`/fr/possibilites/${number}`)).status).toBe(404)
    expect((await author.browser.get(`/fr/possibilites/${number}`)).html).toContain("Voir nos règles.")
    const { mail } = await site.mail.waitForMessage(author.emailAddress, ({ mail: { subject } }) =>
      (subject ?? "").startsWith("Possibilité retirée"),
    )
    expect(mail.text?.replace(/\s+/g, " ")).toContain("Conflit d’intérêts, ou personne proche favorisée")
    await site.mail.waitForMessage(other.emailAddress, ({ mail: { text } }) =>
      (text ?? "").includes("n’est plus sur la"),
    )
    await site.mail.waitForMessage(reader.emailAddress, ({ mail: { text } }) =>
      (text ?? "").replace(/\s+/g, " ").includes("is no longer on the platform"),
    )
  })

  test("reads what waits for review, publishes it or sends it back with a reason; both are told to the author", async () => {
    const [good, poor] = [
      await posted(site, author, { status: "in-review", titleFr: "Traduire un guide" }),
      await posted(site, author, { status: "in-review", titleFr: "Vendre des cartes" }),
    ]
    const queue = await moderator.browser.get("/fr/personnel/possibilites")
    for (const title of ["Traduire un guide", "Vendre des cartes"]) expect(queue.html).toContain(title)
    expect((await moderator.browser.post(reviewOf(good), { act: "approve" })).status).toBe(303)
    expect(await rowOf(good)).toMatchObject({ status: "published" })
    expect((await moderator.browser.post(reviewOf(poor), { act: "send-back", reason: "spam" })).status).toBe(303)
    expect(await rowOf(poor)).toMatchObject({ status: "draft", reason: "spam" })
    for (const subject of [
      "Possibilité publiée\u00a0: Traduire un guide",
      "Possibilité à corriger\u00a0: Vendre des cartes",
    ]) {
      await site.mail.waitForMessage(author.emailAddress, ({ mail }) => mail.subject === subject)
    }
  })

  test("does not publish what is too late to apply to", async () => {
    const number = await posted(site, author, { status: "in-review", closesIn: -1 })
    const late = await moderator.browser.post(reviewOf(number), { act: "approve" })
    expect(late.status).toBe(409)
    expect(late.html).toContain("Sa date limite est passée.")
  })

  test("decides nothing about what bears one’s own name", async () => {
    const number = await posted(site, moderator, { status: "in-review" })
    expect((await moderator.browser.get(reviewOf(number))).status).toBe(403)
    for (const act of ["approve", "remove", "dismiss"]) {
      const answer = await moderator.browser.post(reviewOf(number), { act, reason: "spam" })
      expect(answer.status).toBe(403)
    }
    expect((await rowOf(number)).status).toBe("in-review")
  })

  test("is for those of that duty alone", async () => {
    const number = await posted(site, author)
    await report(reader, number)
    const staff = await signUpStaff(site, ["administrator", "help", "verification", "reference-data", "audit"])
    for (const { browser } of [staff, author, reader]) {
      for (const address of [
        reviewOf(number),
        "/fr/personnel/possibilites",
        "/fr/personnel/signalements-de-possibilites",
      ]) {
        expect((await browser.get(address)).status).toBe(403)
      }
      expect((await browser.post(reviewOf(number), { act: "remove", reason: "spam" })).status).toBe(403)
    }
    expect((await rowOf(number)).status).toBe("published")
  })
})
