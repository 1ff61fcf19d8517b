import { beforeAll, describe, expect, test } from "vitest"
import { signUpAs, statusOf, type TestApplicant } from "../../../../tests/support/applicants.js"
import { applied, loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { signUpStaff } from "../../../../tests/support/members.js"
import { runTask } from "../../../../tests/support/proposals.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen } from "../../../../tests/support/test-browser.js"

const site = useSite()
let author: TestApplicant
let her: TestApplicant
let him: TestApplicant

const kind = { type: "collaboration" }
const textOf = ({ html }: Seen) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")
const pageOf = (opportunity: number, id: string) => `/fr/possibilites/${opportunity}/candidatures/${id}`
const mailTo = async ({ emailAddress }: TestApplicant, subject: RegExp) =>
  (await site.mail.waitForMessage(emailAddress, ({ mail }) => subject.test(mail.subject ?? ""))).mail
const mailsTo = ({ emailAddress }: TestApplicant, subject: RegExp) =>
  site.mail.messages.filter(({ to, mail }) => to.includes(emailAddress) && subject.test(mail.subject ?? ""))

beforeAll(async () => {
  await loadMarketplace(site)
  author = await signUpAs(site, "Camille Hôtesse")
  her = await signUpAs(site, "Amina Essai")
  him = await signUpAs(site, "Paul Exemplaire", "en")
})

async function appliedTo(title: string, standing = {}) {
  const opportunity = await posted(site, author, { ...kind, titleFr: title, titleEn: title, ...standing })
  const id = await applied(site, her.personId, opportunity)
  return { opportunity, id, page: pageOf(opportunity, id) }
}

describe("from the application to the place", () => {
  test("an author offers, she accepts, and each learns how to reach the other, not before", async () => {
    const { opportunity, page } = await appliedTo("Ruisseaux")
    const other = await applied(site, him.personId, opportunity)
    expect((await author.browser.post(`${page}/offre`, {})).status).toBe(303)
    const offer = await mailTo(her, /^Une place vous est offerte\s: Ruisseaux$/)
    expect(offer.text).toContain("Parlez-en à votre gestionnaire")
    expect(offer.text).toContain(page)
    expect(offer.text).not.toContain("camille@example.org")
    const before = await her.browser.get(page)
    expect(before.html).not.toContain("camille@example.org")
    expect((await author.browser.get(page)).html).not.toContain(her.emailAddress)
    expect(textOf(await her.browser.get("/fr/tableau-de-bord"))).toContain("Places qui vous sont offertes Ruisseaux")
    expect((await her.browser.post(`${page}/acceptation`, {})).status).toBe(303)
    expect((await her.browser.get(page)).html).toContain("camille@example.org")
    expect((await author.browser.get(page)).html).toContain(her.emailAddress)
    expect((await mailTo(author, /^Offre acceptée\s: Ruisseaux$/)).text).toContain(her.emailAddress)
    expect((await mailTo(her, /^Votre place est confirmée\s: Ruisseaux$/)).text).toContain("camille@example.org")
    expect((await mailTo(him, /^Answer to your application: Ruisseaux$/)).text).not.toContain("@example.org ")
    expect(await statusOf(site, other)).toBe("rejected")
    expect((await him.browser.get(`/en/opportunities/${opportunity}/applications/${other}`)).html).not.toContain(
      "camille@example.org",
    )
    expect(textOf(await her.browser.get("/fr/mes-candidatures"))).toContain("Ruisseaux Acceptée Vous avez la place.")
  })

  test("she declines with a reason that the author reads; another one is said in her words", async () => {
    const { id, page } = await appliedTo("Rivières")
    await author.browser.post(`${page}/offre`, {})
    const unsaid = await her.browser.post(`${page}/refus`, {})
    expect(unsaid.status).toBe(422)
    expect(textOf(unsaid)).toContain("Choisissez un motif.")
    const wordless = await her.browser.post(`${page}/refus`, { reason: "other", note: " " })
    expect(textOf(wordless)).toContain("Dites le motif dans vos mots")
    expect(await statusOf(site, id)).toBe("offered")
    await her.browser.post(`${page}/refus`, { reason: "other", note: "Je déménage au Yukon" })
    expect(await statusOf(site, id)).toBe("declined")
    const mail = await mailTo(author, /^Offre refusée\s: Rivières$/)
    expect(mail.text).not.toContain("Yukon")
    expect(textOf(await author.browser.get(page))).toContain("Je déménage au Yukon")
  })

  test("an author does not select somebody, says why, and can look again", async () => {
    const { id, page } = await appliedTo("Étangs")
    await author.browser.post(`${page}/non-retenue`, { reason: "availability" })
    const mail = await mailTo(her, /^Réponse à votre candidature\s: Étangs$/)
    expect(mail.text?.replace(/\s+/g, " ")).toContain("Les dates ou les heures ne concordent pas")
    const refused = await her.browser.post(`/fr/possibilites/${page.split("/")[3]}/candidature`, { message: "Encore" })
    expect(textOf(refused)).toContain("Votre candidature à cette possibilité n’a pas été retenue.")
    await author.browser.post(`${page}/nouvel-examen`, {})
    expect(await statusOf(site, id)).toBe("sent")
    await mailTo(her, /^Votre candidature est de nouveau à l’étude\s: Étangs$/)
  })

  test("who clicks on what another has just changed is told so, and nothing is done", async () => {
    const { id, page } = await appliedTo("Lacs")
    await author.browser.post(`${page}/offre`, {})
    await author.browser.post(`${page}/reprise-de-l-offre`, {})
    const late = await her.browser.post(`${page}/acceptation`, {})
    expect(late.status).toBe(409)
    expect(textOf(late)).toContain("Cette candidature a changé pendant votre lecture.")
    expect(await statusOf(site, id)).toBe("sent")
    await mailTo(her, /^L’offre de place est reprise\s: Lacs$/)
  })

  test("is there for nobody else, staff included, nor under another number", async () => {
    const { id, page } = await appliedTo("Mares")
    const another = await posted(site, author, kind)
    const moderator = await signUpStaff(site, ["moderation", "administrator"])
    for (const { browser } of [him, moderator]) {
      expect((await browser.get(page)).status).toBe(404)
      for (const act of ["offre", "acceptation", "refus", "retrait", "non-retenue", "nouvel-examen", "gestionnaire"]) {
        expect((await browser.post(`${page}/${act}`, { reason: "interest", supervisor: "a@example.org" })).status).toBe(
          404,
        )
      }
    }
    expect((await her.browser.get(pageOf(another, id))).status).toBe(404)
    expect((await her.browser.post(`${page}/offre`, {})).status).toBe(404)
    expect((await author.browser.post(`${page}/acceptation`, {})).status).toBe(404)
    expect(await statusOf(site, id)).toBe("sent")
  })
})

describe("time", () => {
  test("recalls an offer once, then ends it, and tells both; the host says how long it waits", async () => {
    await site.doorway.db
      .insertInto("setting")
      .values({ name: "offerAnswerDays", value: JSON.stringify(2), version: 1, changedAt: site.doorway.clock() })
      .execute()
    const { id, page } = await appliedTo("Marées", { closesIn: 24 * 60 })
    expect(textOf(await author.browser.get(page))).toContain("La place est réservée pendant 2 jours ouvrables.")
    await author.browser.post(`${page}/offre`, {})
    const { answerBy, offeredAt } = await site.doorway.db
      .selectFrom("application")
      .select(["answerBy", "offeredAt"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow()
    if (!answerBy || !offeredAt) throw new Error("nothing was offered")
    expect(answerBy.toZonedDateTimeISO("America/Toronto").toPlainTime().toString()).toBe("00:00:00")
    await runTask(site, "opportunities.follow-offers")
    expect(mailsTo(her, /^Rappel/)).toHaveLength(0)
    const hours = (answerBy.epochMilliseconds - offeredAt.epochMilliseconds) / 3_600_000
    site.advance({ minutes: Math.floor(hours * 60) - 60 })
    await runTask(site, "opportunities.follow-offers")
    await runTask(site, "opportunities.follow-offers")
    await mailTo(her, /^Rappel\s: répondez à l’offre/)
    site.advance({ hours: 1, minutes: 2 })
    await runTask(site, "opportunities.follow-offers")
    await runTask(site, "opportunities.follow-offers")
    expect(await statusOf(site, id)).toBe("sent")
    await mailTo(her, /^L’offre de place a expiré\s: Marées$/)
    await mailTo(author, /^Une offre est restée sans réponse\s: Marées$/)
    expect(mailsTo(her, /^Rappel/)).toHaveLength(1)
    expect(mailsTo(her, /^L’offre de place a expiré/)).toHaveLength(1)
  })
})
