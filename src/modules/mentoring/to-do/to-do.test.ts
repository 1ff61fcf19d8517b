import { beforeAll, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { openProgramme, paired } from "../../../../tests/support/mentoring.js"
import { coordinator, join, propose } from "../../../../tests/support/proposals.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
const page = "/fr/mentorat/a-traiter"
let programmeId = ""
let team: TestMember

beforeAll(async () => {
  programmeId = await openProgramme(site, { settings: { modes: ["proposal", "by-hand"] } })
  team = await coordinator(site, programmeId)
})

describe("the work list", () => {
  test("is there for those who lead a programme alone, and says when nothing waits", async () => {
    expect((await (await signUp(site)).browser.get(page)).status).toBe(404)
    expect((await team.browser.get(page)).html).toContain("Rien n’attend")
    expect((await team.browser.get("/en/mentoring/to-do")).html).toContain("Nothing waits")
  })

  test("shows what waits, for whom and what to do next, and counts what waits for the coordination", async () => {
    const mentee = await join(site, programmeId, "mentee", { name: "Amina Essai" })
    const mentor = await join(site, programmeId, "mentor")
    const proposalId = await propose(site, team, { programmeId, mentee, mentors: [mentor] })
    expect((await team.browser.get(page)).html).toContain("Une personne mentorée a une proposition")
    expect((await team.browser.get("/fr/tableau-de-bord")).html).not.toContain("chose vous attend")
    const address = `/fr/mentorat/propositions/${proposalId}`
    await mentee.member.browser.post(`${address}/questions`, { to: "coordination", question: "Où?" })
    const { html } = await team.browser.get(page)
    expect(html).toContain("a une question sur une proposition")
    expect(html).not.toContain("Où?")
    expect((await team.browser.get("/fr/tableau-de-bord")).html).toContain("1 chose vous attend")
    await mentee.member.browser.post(`${address}/refus`, { reason: "not-now" })
    const after = await team.browser.get(page)
    expect(after.html).toContain("De nouveau en attente")
    expect(after.html).not.toContain("a une question sur")
  })

  test("holds nothing of a programme that somebody else leads", async () => {
    const other = await openProgramme(site, { nameFr: "Autre programme", nameEn: "Another program" })
    const stranger = await coordinator(site, other)
    expect((await stranger.browser.get(page)).html).toContain("Rien n’attend")
    expect((await stranger.browser.get(`${page}?programme=${programmeId}`)).html).toContain("Rien n’attend")
  })

  /** Last: the clock does not go back. */
  test("names pairs that have not met, once their own reminders are over", async () => {
    const mentor = await join(site, programmeId, "mentor", { name: "Rosa Exemple" })
    const mentee = await join(site, programmeId, "mentee")
    await paired(site, { programmeId, mentor: mentor.registrationId, mentee: mentee.registrationId })
    expect((await team.browser.get(page)).html).not.toContain("La première rencontre n’est pas fixée")
    site.advance({ hours: 24 * 15 })
    const again = await coordinator(site, programmeId)
    const { html } = await again.browser.get(page)
    expect(html).toContain("La première rencontre n’est pas fixée")
    expect(html).toContain("Rosa Exemple")
  })
})
