import { beforeAll, describe, expect, test } from "vitest"
import { actorOf, signUp, type TestMember } from "../../../../tests/support/members.js"
import { openProgramme } from "../../../../tests/support/mentoring.js"
import { coordinator, join, propose, runTask, statesOf, type TestParty } from "../../../../tests/support/proposals.js"
import { useSite } from "../../../../tests/support/site.js"
import { system } from "../../../platform/context.js"
import { act } from "../../../platform/db.js"
import { acceptProposal } from "./accept-proposal.js"
import { expireProposal } from "./expire-proposal.js"
import { withdrawProposal, withdrawProposalsOf } from "./withdraw-proposal.js"

const site = useSite()
let programmeId = ""
let asking = ""
let team: TestMember
let teamOfAsking: TestMember

beforeAll(async () => {
  programmeId = await openProgramme(site, { settings: { modes: ["proposal", "by-hand"] } })
  asking = await openProgramme(site, {
    ...{ nameFr: "Pairs en région", nameEn: "Peers in the regions" },
    settings: { asksMentorEachTime: true, modes: ["by-hand"] },
  })
  team = await coordinator(site, programmeId)
  teamOfAsking = await coordinator(site, asking)
})

const pageOf = (proposalId: string, language = "fr") =>
  language === "fr" ? `/fr/mentorat/propositions/${proposalId}` : `/en/mentoring/proposals/${proposalId}`

async function pairingIds(proposalId: string): Promise<readonly string[]> {
  const rows = await site.doorway.db
    .selectFrom("pairing")
    .select("id")
    .where("proposalId", "=", proposalId)
    .orderBy("choice")
    .execute()
  return rows.map(({ id }) => id)
}

const accept = async ({ member }: TestParty, proposalId: string, choice = 1) =>
  member.browser.post(`${pageOf(proposalId)}/acceptation`, {
    pairingId: (await pairingIds(proposalId))[choice - 1] ?? "",
  })

const mailTo = ({ member }: TestParty | { member: TestMember }, subject: RegExp) =>
  site.mail.waitForMessage(member.emailAddress, ({ mail }) => subject.test(mail.subject ?? ""))

const codeOf = (outcome: PromiseSettledResult<unknown>) =>
  outcome.status === "fulfilled" ? "done" : (outcome.reason as { code: string }).code

describe("a proposal that the coordination makes", () => {
  test("tells the mentee who, what is expected, until when and which others, in her language; the mentor hears nothing", async () => {
    const mentee = await join(site, programmeId, "mentee", { language: "en" })
    const first = await join(site, programmeId, "mentor", { name: "Hélène Exemple-Roy" })
    const second = await join(site, programmeId, "mentor", { name: "Paul Exemplaire" })
    const proposalId = await propose(site, team, { programmeId, mentee, mentors: [first, second] })
    const { mail } = await mailTo(mentee, /^Pairing proposed: answer by /)
    for (const words of ["Hélène Exemple-Roy", "Paul Exemplaire", "Management succession", "first meeting", "ask it"]) {
      expect(mail.text?.replace(/\s+/g, " ")).toContain(words)
    }
    expect(mail.text).toContain(pageOf(proposalId, "en"))
    expect(mail.replyTo?.[0]?.address).toBe("mentorat@example.org")
    const page = await mentee.member.browser.get(pageOf(proposalId, "en"))
    expect(page.html).toContain("Accept the pairing with Paul Exemplaire")
    expect((await first.member.browser.get("/fr/avis")).html).toContain("1 avis à lire")
    expect((await first.member.browser.get(pageOf(proposalId))).status).toBe(404)
    expect((await (await signUp(site)).browser.get(pageOf(proposalId))).status).toBe(404)
  })

  test("her acceptance begins the pairing, frees the other place and tells both and the coordination at once", async () => {
    const mentee = await join(site, programmeId, "mentee", { name: "Amina Essai" })
    const first = await join(site, programmeId, "mentor", { name: "Rosa Exemple" })
    const second = await join(site, programmeId, "mentor", { language: "en" })
    const proposalId = await propose(site, team, { programmeId, mentee, mentors: [first, second] })
    expect((await accept(mentee, proposalId)).status).toBe(303)
    expect(await statesOf(site, proposalId)).toEqual(["accepted", "active", "no-longer-proposed"])
    await mailTo(mentee, /^Jumelage confirmé avec Rosa Exemple$/)
    const { mail } = await mailTo(first, /^Jumelage confirmé avec Amina Essai$/)
    const [pairingId] = await pairingIds(proposalId)
    expect(mail.text).toContain(`/fr/mentorat/jumelages/${pairingId}`)
    await mailTo({ member: team }, /^Jumelage confirmé\s: Rosa Exemple et Amina Essai$/)
    expect((await mentee.member.browser.get(pageOf(proposalId))).html).toContain("Ouvrir le jumelage")
    const next = await join(site, programmeId, "mentee")
    await expect(propose(site, team, { programmeId, mentee: next, mentors: [second] })).resolves.toBeTypeOf("string")
  })

  test("she may choose one of the others", async () => {
    const mentee = await join(site, programmeId, "mentee")
    const mentors = [await join(site, programmeId, "mentor"), await join(site, programmeId, "mentor")]
    const proposalId = await propose(site, team, { programmeId, mentee, mentors })
    await accept(mentee, proposalId, 2)
    expect(await statesOf(site, proposalId)).toEqual(["accepted", "no-longer-proposed", "active"])
  })

  test("she declines with a reason that the mentor never sees, keeps her turn, and may be proposed somebody else", async () => {
    const mentee = await join(site, programmeId, "mentee")
    const mentor = await join(site, programmeId, "mentor")
    const proposalId = await propose(site, team, { programmeId, mentee, mentors: [mentor] })
    const { browser } = mentee.member
    const unsaid = await browser.post(`${pageOf(proposalId)}/refus`, {})
    expect(unsaid.status).toBe(422)
    expect(unsaid.html).toContain("Choisissez un motif.")
    await browser.post(`${pageOf(proposalId)}/refus`, { reason: "know-each-other" })
    expect(await statesOf(site, proposalId)).toEqual(["declined", "declined"])
    expect((await team.browser.get(pageOf(proposalId))).html).toContain("Nous nous connaissons déjà")
    expect((await mentor.member.browser.get(pageOf(proposalId))).status).toBe(404)
    const other = await join(site, programmeId, "mentor")
    await propose(site, team, { programmeId, mentee, mentors: [other] })
  })

  test("a link opens a page and does nothing by itself; without an open session it asks for one", async () => {
    const mentee = await join(site, programmeId, "mentee")
    const mentor = await join(site, programmeId, "mentor")
    const proposalId = await propose(site, team, { programmeId, mentee, mentors: [mentor] })
    const seen = await site.openBrowser().get(pageOf(proposalId))
    expect(seen.location).toContain("/fr/connexion")
    const posted = await site.openBrowser().post(`${pageOf(proposalId)}/acceptation`, {
      pairingId: (await pairingIds(proposalId))[0] ?? "",
    })
    expect(posted.location).toContain("/fr/connexion")
    expect(await statesOf(site, proposalId)).toEqual(["sent", "proposed"])
  })

  test("the coordination is refused whom it cannot propose", async () => {
    const mentee = await join(site, programmeId, "mentee")
    const mentor = await join(site, programmeId, "mentor")
    const paused = await join(site, programmeId, "mentor")
    const silent = await join(site, programmeId, "mentor")
    const { db } = site.doorway
    await db.updateTable("registration").set({ status: "paused" }).where("id", "=", paused.registrationId).execute()
    await db.updateTable("registration").set({ consentedAt: null }).where("id", "=", silent.registrationId).execute()
    const tried = (mentors: readonly TestParty[], by = team) => propose(site, by, { programmeId, mentee, mentors })
    await expect(tried([paused])).rejects.toMatchObject({ code: "mentor-not-available" })
    await expect(tried([silent])).rejects.toMatchObject({ code: "mentor-not-consented" })
    await expect(tried([mentor, mentor])).rejects.toMatchObject({ code: "proposal-mentor-repeated" })
    await expect(tried([mentee])).rejects.toMatchObject({ code: "mentor-not-available" })
    await expect(tried([mentor], mentor.member)).rejects.toMatchObject({ code: "role-missing" })
    await tried([mentor])
    await expect(tried([mentor])).rejects.toMatchObject({ code: "proposal-open-already" })
  })
})

describe("pairing by hand", () => {
  const list = () => `/fr/programmes/${programmeId}/propositions`

  test("the coordination chooses from those who wait and those who have a place, and sees the answer", async () => {
    const mentee = await join(site, programmeId, "mentee", { name: "Ilyas Essai" })
    const mentor = await join(site, programmeId, "mentor", { name: "Ruth Exemple" })
    const form = await team.browser.get(`${list()}/nouvelle`)
    for (const words of ["Ilyas Essai", "Ruth Exemple"]) expect(form.html).toContain(words)
    const unsaid = await team.browser.post(`${list()}/nouvelle`, { mentee: mentee.registrationId, mentor: "" })
    expect(unsaid.status).toBe(422)
    const made = await team.browser.post(`${list()}/nouvelle`, {
      ...{ mentee: mentee.registrationId, mentor: mentor.registrationId, second: "", third: "" },
    })
    expect(made.status).toBe(303)
    expect((await team.browser.get(list())).html).toContain("Ilyas Essai")
    expect((await team.browser.get(list())).html).toContain("réponse attendue")
    await mailTo(mentee, /^Jumelage proposé/)
    expect((await mentee.member.browser.get(list())).status).toBe(404)
  })

  test("is refused where the programme does not do so", async () => {
    const other = await openProgramme(site)
    const by = await coordinator(site, other)
    const mentee = await join(site, other, "mentee")
    const mentor = await join(site, other, "mentor")
    const seen = await by.browser.post(`/fr/programmes/${other}/propositions/nouvelle`, {
      ...{ mentee: mentee.registrationId, mentor: mentor.registrationId, second: "", third: "" },
    })
    expect(seen.status).toBe(409)
  })
})

describe("a question before an answer", () => {
  const ask = (mentee: TestParty, proposalId: string, to: string, question: string) =>
    mentee.member.browser.post(`${pageOf(proposalId)}/questions`, { to, question })

  const questionIn = async (proposalId: string) => {
    const row = await site.doorway.db
      .selectFrom("proposalQuestion")
      .selectAll()
      .where("proposalId", "=", proposalId)
      .executeTakeFirstOrThrow()
    return { page: `/fr/mentorat/questions/${row.id}`, sealed: row.sealedQuestion }
  }

  test("goes to the coordination, sealed, and comes back answered; no notice says what was asked", async () => {
    const mentee = await join(site, programmeId, "mentee")
    const mentor = await join(site, programmeId, "mentor")
    const proposalId = await propose(site, team, { programmeId, mentee, mentors: [mentor] })
    expect((await ask(mentee, proposalId, "coordination", "")).status).toBe(422)
    expect((await ask(mentee, proposalId, "coordination", "Combien de rencontres?")).status).toBe(303)
    expect((await ask(mentee, proposalId, "coordination", "Et ensuite?")).status).toBe(409)
    const { page, sealed } = await questionIn(proposalId)
    expect(sealed).not.toContain("rencontres")
    const { mail } = await mailTo({ member: team }, /^Une question avant une réponse$/)
    expect(mail.text).not.toContain("Combien")
    expect((await team.browser.get(page)).html).toContain("Combien de rencontres?")
    expect((await mentor.member.browser.get(page)).status).toBe(404)
    expect((await team.browser.post(page, { answer: "Une par mois." })).status).toBe(303)
    expect((await team.browser.post(page, { answer: "Deux." })).status).toBe(409)
    await mailTo(mentee, /^Votre question a une réponse$/)
    expect((await mentee.member.browser.get(pageOf(proposalId))).html).toContain("Une par mois.")
    expect((await accept(mentee, proposalId)).status).toBe(303)
  })

  test("goes to a mentor where the mentee says so, and the coordination cannot read it", async () => {
    const mentee = await join(site, programmeId, "mentee")
    const mentor = await join(site, programmeId, "mentor")
    const proposalId = await propose(site, team, { programmeId, mentee, mentors: [mentor] })
    const [pairingId = ""] = await pairingIds(proposalId)
    await ask(mentee, proposalId, pairingId, "Êtes-vous libre le jeudi?")
    const { page } = await questionIn(proposalId)
    expect((await team.browser.get(page)).status).toBe(404)
    expect((await team.browser.get(pageOf(proposalId))).html).not.toContain("jeudi")
    expect((await mentor.member.browser.get(page)).html).toContain("Êtes-vous libre le jeudi?")
    expect((await mentor.member.browser.post(page, { answer: "Oui." })).status).toBe(303)
  })
})

describe("a programme that asks the mentor each time", () => {
  test("asks her first: the mentee has nothing before her until she agrees, then has all her days", async () => {
    const mentee = await join(site, asking, "mentee", { name: "Owen Essai" })
    const mentor = await join(site, asking, "mentor")
    const proposalId = await propose(site, teamOfAsking, { programmeId: asking, mentee, mentors: [mentor] })
    await mailTo(mentor, /^Une personne à accompagner\s: répondez au plus tard le /)
    expect((await mentee.member.browser.get(pageOf(proposalId))).status).toBe(404)
    expect((await mentor.member.browser.get(pageOf(proposalId))).html).toContain("Donner mon accord")
    await mentor.member.browser.post(`${pageOf(proposalId)}/accord`)
    expect(await statesOf(site, proposalId)).toEqual(["sent", "proposed"])
    await mailTo(mentee, /^Jumelage proposé\s: répondez/)
    await mentee.member.browser.post(`${pageOf(proposalId)}/refus`, { reason: "not-now" })
    const { mail } = await mailTo(mentor, /^Une de vos places de mentorat est de nouveau libre$/)
    expect(mail.text).not.toContain("Pas pour le moment")
  })

  test("when she declines, the mentee never hears of it", async () => {
    const mentee = await join(site, asking, "mentee")
    const mentor = await join(site, asking, "mentor")
    const proposalId = await propose(site, teamOfAsking, { programmeId: asking, mentee, mentors: [mentor] })
    await mentor.member.browser.post(`${pageOf(proposalId)}/refus`, { reason: "conflict-of-interest" })
    expect(await statesOf(site, proposalId)).toEqual(["declined", "declined"])
    expect((await mentee.member.browser.get("/fr/avis")).html).not.toContain("umelage proposé")
  })

  test("asks one at a time", async () => {
    const mentee = await join(site, asking, "mentee")
    const mentors = [await join(site, asking, "mentor"), await join(site, asking, "mentor")]
    await expect(propose(site, teamOfAsking, { programmeId: asking, mentee, mentors })).rejects.toMatchObject({
      code: "proposal-choices-too-many",
    })
  })
})

describe("two people at once", () => {
  test("a mentor's last place goes to one of two mentees", async () => {
    const mentor = await join(site, programmeId, "mentor")
    const mentees = [await join(site, programmeId, "mentee"), await join(site, programmeId, "mentee")]
    const outcomes = await Promise.allSettled(
      mentees.map((mentee) => propose(site, team, { programmeId, mentee, mentors: [mentor] })),
    )
    expect(outcomes.map(codeOf).sort()).toEqual(["done", "mentor-at-capacity"])
  })

  test("two coordinators make one proposal to the same mentee", async () => {
    const mentee = await join(site, programmeId, "mentee")
    const mentors = [await join(site, programmeId, "mentor"), await join(site, programmeId, "mentor")]
    const other = await coordinator(site, programmeId)
    const outcomes = await Promise.allSettled(
      [team, other].map((by, index) =>
        propose(site, by, { programmeId, mentee, mentors: [mentors[index] as TestParty] }),
      ),
    )
    expect(outcomes.map(codeOf).sort()).toEqual(["done", "proposal-open-already"])
  })

  test("accepting twice, or two different pairings, begins one", async () => {
    const mentee = await join(site, programmeId, "mentee")
    const mentors = [await join(site, programmeId, "mentor"), await join(site, programmeId, "mentor")]
    const proposalId = await propose(site, team, { programmeId, mentee, mentors })
    const seen = await Promise.all([accept(mentee, proposalId, 1), accept(mentee, proposalId, 2)])
    expect(seen.map(({ status }) => status).sort()).toEqual([303, 409])
    expect((await statesOf(site, proposalId)).slice(1).toSorted()).toEqual(["active", "no-longer-proposed"])
  })

  test.each(["expires", "is withdrawn", "loses its mentor to a pause"])(
    "a proposal accepted while it %s is one or the other",
    async (meanwhile) => {
      const mentee = await join(site, programmeId, "mentee")
      const mentor = await join(site, programmeId, "mentor")
      const proposalId = await propose(site, team, { programmeId, mentee, mentors: [mentor] })
      const [pairingId = ""] = await pairingIds(proposalId)
      const actor = await actorOf(site, mentee.member)
      const byTeam = await actorOf(site, team)
      const { doorway } = site
      const other = {
        expires: () =>
          act(doorway, system, (ctx) =>
            expireProposal({ ...ctx, now: ctx.now.add({ hours: 24 * 30 }) }, { proposalId }),
          ),
        "is withdrawn": () => act(doorway, byTeam, (ctx) => withdrawProposal(ctx, { proposalId })),
        "loses its mentor to a pause": () =>
          act(doorway, system, (ctx) => withdrawProposalsOf(ctx, mentor.registrationId)),
      }[meanwhile] as () => Promise<void>
      await Promise.allSettled([act(doorway, actor, (ctx) => acceptProposal(ctx, { proposalId, pairingId })), other()])
      expect([
        ["accepted", "active"],
        ["expired", "expired"],
        ["withdrawn", "no-longer-proposed"],
      ]).toContainEqual(await statesOf(site, proposalId))
    },
  )

  test("a mentor's pause takes back one choice and leaves the others to the mentee, who is told", async () => {
    const mentee = await join(site, programmeId, "mentee")
    const mentors = [await join(site, programmeId, "mentor"), await join(site, programmeId, "mentor")]
    const proposalId = await propose(site, team, { programmeId, mentee, mentors })
    await act(site.doorway, system, (ctx) => withdrawProposalsOf(ctx, mentors[0]?.registrationId ?? ""))
    expect(await statesOf(site, proposalId)).toEqual(["sent", "no-longer-proposed", "proposed"])
    await mailTo(mentee, /^Un jumelage ne vous est plus proposé$/)
    expect((await accept(mentee, proposalId, 1)).status).toBe(409)
    expect((await accept(mentee, proposalId, 2)).status).toBe(303)
  })
})

/** Last: the clock does not go back. */
describe("a proposal that nobody answers", () => {
  const follow = () => runTask(site, "mentoring.follow-proposals")
  const reminders = ({ member }: TestParty) =>
    site.mail.messages.filter(({ to, mail }) => to.includes(member.emailAddress) && /^Rappel/.test(mail.subject ?? ""))

  test("is recalled on days 3 and 7, each once, then expires; the place is free and the mentee may wait or pause", async () => {
    const mentee = await join(site, programmeId, "mentee")
    const mentor = await join(site, programmeId, "mentor")
    const proposalId = await propose(site, team, { programmeId, mentee, mentors: [mentor] })
    const [pairingId = ""] = await pairingIds(proposalId)
    const actor = await actorOf(site, mentee.member)
    await follow()
    for (const [days, count] of [
      [4, 1],
      [4, 2],
    ] as const) {
      site.advance({ hours: 24 * days })
      await follow()
      await follow()
      await mailTo(mentee, /^Rappel\s: votre proposition/)
      await expect.poll(() => reminders(mentee).length).toBe(count)
    }
    site.advance({ hours: 24 * 9 })
    const late = act(site.doorway, actor, (ctx) => acceptProposal(ctx, { proposalId, pairingId }))
    await expect(late).rejects.toMatchObject({ code: "proposal-expired" })
    await follow()
    expect(await statesOf(site, proposalId)).toEqual(["expired", "expired"])
    await mailTo(mentee, /^Votre proposition de jumelage a expiré$/)
    const next = await join(site, programmeId, "mentee")
    await propose(site, await coordinator(site, programmeId), { programmeId, mentee: next, mentors: [mentor] })
  })

  test("an unanswered mentor is recalled and her place freed, and the mentee hears nothing", async () => {
    const mentee = await join(site, asking, "mentee")
    const mentor = await join(site, asking, "mentor")
    const by = await coordinator(site, asking)
    const proposalId = await propose(site, by, { programmeId: asking, mentee, mentors: [mentor] })
    site.advance({ hours: 24 * 4 })
    await follow()
    await mailTo(mentor, /^Rappel\s: votre accord est attendu/)
    site.advance({ hours: 24 * 14 })
    await follow()
    expect(await statesOf(site, proposalId)).toEqual(["expired", "expired"])
    await mailTo(mentor, /^Une de vos places de mentorat est de nouveau libre$/)
    const told = site.mail.messages.filter(({ to }) => to.includes(mentee.member.emailAddress))
    expect(told.map(({ mail }) => mail.subject).join()).not.toContain("umelage")
  })
})

test("a programme that closes takes back what nobody has answered; the mentee is told and the place is free", async () => {
  const closing = await openProgramme(site, {
    ...{ nameFr: "Programme d’une saison", nameEn: "Program of a season" },
    settings: { modes: ["by-hand"] },
  })
  const leader = await coordinator(site, closing)
  const mentee = await join(site, closing, "mentee")
  const proposalId = await propose(site, leader, {
    programmeId: closing,
    mentee,
    mentors: [await join(site, closing, "mentor")],
  })
  const closed = await leader.browser.post(`/fr/programmes/${closing}/fermeture`)
  expect(closed.status).toBe(303)
  await site.mail.waitForMessage(mentee.member.emailAddress, ({ mail }) => /plus proposé/.test(mail.subject ?? ""))
  expect(await statesOf(site, proposalId)).toEqual(["withdrawn", "no-longer-proposed"])
})
