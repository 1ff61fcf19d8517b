import { beforeAll, describe, expect, test } from "vitest"
import type { TestMember } from "../../../../tests/support/members.js"
import { openProgramme } from "../../../../tests/support/mentoring.js"
import { coordinator, join, propose, type TestParty } from "../../../../tests/support/proposals.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
let programmeId = ""
let team: TestMember

beforeAll(async () => {
  programmeId = await openProgramme(site, { settings: { modes: ["proposal", "by-hand"] } })
  team = await coordinator(site, programmeId)
})

const pageOf = (proposalId: string) => `/fr/mentorat/propositions/${proposalId}`

const mailTo = ({ member }: TestParty | { member: TestMember }, subject: RegExp) =>
  site.mail.waitForMessage(member.emailAddress, ({ mail }) => subject.test(mail.subject ?? ""))

describe("a review by a person", () => {
  const askReview = (mentee: TestParty, proposalId: string, review: string) =>
    mentee.member.browser.post(`${pageOf(proposalId)}/reexamen`, { review })

  const reviewIn = async (proposalId: string) => {
    const row = await site.doorway.db
      .selectFrom("proposalQuestion")
      .selectAll()
      .where("proposalId", "=", proposalId)
      .where("kind", "=", "review")
      .executeTakeFirstOrThrow()
    return { page: `/fr/mentorat/questions/${row.id}`, sealed: row.sealedQuestion }
  }

  test("is asked of the coordination, sealed, waits in its work list, and is answered there", async () => {
    const mentee = await join(site, programmeId, "mentee")
    const mentor = await join(site, programmeId, "mentor")
    const proposalId = await propose(site, team, { programmeId, mentee, mentors: [mentor] })
    expect((await mentee.member.browser.get(pageOf(proposalId))).html).toContain("Demander un réexamen")
    const english = await mentee.member.browser.get(`/en/mentoring/proposals/${proposalId}`)
    expect(english.html).toContain("Ask for a review")
    const empty = await askReview(mentee, proposalId, " ")
    expect(empty.status).toBe(422)
    expect(empty.html).toContain("Dites ce qui doit être réexaminé.")
    expect((await askReview(mentee, proposalId, "Mon niveau est inexact.")).status).toBe(303)
    expect((await askReview(mentee, proposalId, "Encore une fois.")).status).toBe(409)
    const { page, sealed } = await reviewIn(proposalId)
    expect(sealed).not.toContain("niveau")
    const { mail } = await mailTo({ member: team }, /^Une demande de réexamen$/)
    expect(mail.text).not.toContain("inexact")
    const list = await team.browser.get("/fr/mentorat/a-traiter")
    expect(list.html).toContain("demande le réexamen d’une proposition")
    expect((await team.browser.get(page)).html).toContain("Mon niveau est inexact.")
    expect((await mentor.member.browser.get(page)).status).toBe(404)
    expect((await team.browser.post(page, { answer: "Nous l’avons corrigé." })).status).toBe(303)
    await mailTo(mentee, /^Votre demande de réexamen a une réponse$/)
    const { html } = await mentee.member.browser.get(pageOf(proposalId))
    expect(html).toMatch(/Demande de réexamen\s: Mon niveau est inexact\./)
    expect(html).toContain("Nous l’avons corrigé.")
  })

  test("may be asked and answered after she has declined, as often as needed, and by nobody else", async () => {
    const mentee = await join(site, programmeId, "mentee")
    const mentor = await join(site, programmeId, "mentor")
    const proposalId = await propose(site, team, { programmeId, mentee, mentors: [mentor] })
    await mentee.member.browser.post(`${pageOf(proposalId)}/refus`, { reason: "not-now" })
    for (const other of [mentor.member, team]) {
      expect((await other.browser.post(`${pageOf(proposalId)}/reexamen`, { review: "Oui" })).status).toBe(404)
    }
    expect((await askReview(mentee, proposalId, "Pourquoi cette personne?")).status).toBe(303)
    const { page } = await reviewIn(proposalId)
    expect((await team.browser.post(page, { answer: "Voici pourquoi." })).status).toBe(303)
    expect((await askReview(mentee, proposalId, "Et encore?")).status).toBe(303)
  })
})
