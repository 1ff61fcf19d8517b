import { beforeAll, describe, expect, test } from "vitest"
import { openProgramme } from "../../../../tests/support/mentoring.js"
import { join, statesOf, type TestParty } from "../../../../tests/support/proposals.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
let programmeId = ""

beforeAll(async () => {
  await site.app.loadReference()
  programmeId = await openProgramme(site, { settings: { modes: ["self-selection"] } })
})

const list = () => `/fr/programmes/${programmeId}/mentorat`
const proposalIn = (location: string | undefined) => location?.split("/").at(-1)?.split("?")[0] ?? ""
const mailTo = ({ member }: TestParty, subject: RegExp) =>
  site.mail.waitForMessage(member.emailAddress, ({ mail }) => subject.test(mail.subject ?? ""))

describe("a mentee who asks a mentor herself", () => {
  test("finds mentors with a place, asks one, and the mentor's yes begins the pairing", async () => {
    const mentor = await join(site, programmeId, "mentor", { name: "Rosa Exemple" })
    const mentee = await join(site, programmeId, "mentee", { name: "Amina Essai" })
    expect((await mentor.member.browser.get(list())).status).toBe(404)
    expect((await mentee.member.browser.get(list())).html).toContain("Demander un jumelage avec Rosa Exemple")
    expect((await mentee.member.browser.get("/fr/mentorat")).html).toContain(list())
    const asked = await mentee.member.browser.post(list(), { mentor: mentor.registrationId })
    const proposalId = proposalIn(asked.location)
    const home = async () => (await mentee.member.browser.get("/fr/mentorat")).html
    expect(await home()).toContain("Vous avez demandé un jumelage. La mentore ou le mentor a jusqu’au")
    expect(await home()).not.toContain(list())
    expect(await statesOf(site, proposalId)).toEqual(["asked", "asked"])
    await mailTo(mentor, /^Amina Essai demande un jumelage avec vous$/)
    expect((await mentee.member.browser.post(list(), { mentor: mentor.registrationId })).status).toBe(409)
    await mentor.member.browser.post(`/fr/mentorat/propositions/${proposalId}/accord`)
    expect(await statesOf(site, proposalId)).toEqual(["accepted", "active"])
    expect(await home()).toContain("Vous avez un jumelage en cours.")
    expect(await home()).not.toContain("nous vous écrirons dès qu’une proposition sera prête")
    const english = await mentee.member.browser.get(`/en/mentoring/registration/${programmeId}`)
    expect(english.html).toContain("A pairing of yours is in progress.")
    await mailTo(mentee, /^Jumelage confirmé avec Rosa Exemple$/)
  })

  test("is told when nothing comes of it, without the reason, and may ask somebody else", async () => {
    const mentor = await join(site, programmeId, "mentor")
    const mentee = await join(site, programmeId, "mentee")
    const asked = await mentee.member.browser.post(list(), { mentor: mentor.registrationId })
    const address = `/fr/mentorat/propositions/${proposalIn(asked.location)}`
    await mentor.member.browser.post(`${address}/refus`, { reason: "conflict-of-interest" })
    const { mail } = await mailTo(mentee, /^Votre demande n’a pas mené à un jumelage$/)
    expect(mail.text).not.toContain("conflit")
    expect((await mentee.member.browser.get(address)).html).not.toContain("conflit d’intérêts")
  })
})
