import { beforeAll, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../../tests/support/members.js"
import { personIdOf } from "../../../../../tests/support/memberships.js"
import { coordinate, openProgramme, paired, registered } from "../../../../../tests/support/mentoring.js"
import { useSite } from "../../../../../tests/support/site.js"
import type { Seen } from "../../../../../tests/support/test-browser.js"

const site = useSite()
const textOf = ({ html }: Seen) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")
let programmeId: string
let mentor: TestMember
let coordinator: TestMember
let mentorId: string
let list: string

beforeAll(async () => {
  await site.app.loadReference()
  programmeId = await openProgramme(site)
  list = `/fr/programmes/${programmeId}/inscriptions`
  mentor = await signUp(site)
  const mentee = await signUp(site)
  coordinator = await signUp(site)
  await coordinate(site, coordinator, programmeId)
  mentorId = await registered(site, mentor, { programmeId, side: "mentor", places: 3 })
  const menteeId = await registered(site, mentee, { programmeId, side: "mentee" })
  await paired(site, { programmeId, mentor: mentorId, mentee: menteeId })
})

describe("the registrations of a programme", () => {
  test("are listed to those who lead it, by state and side, with the places taken", async () => {
    const all = textOf(await coordinator.browser.get(list))
    expect(all).toContain("active (2)")
    expect(all).toContain("1 sur 3")
    expect(all).toContain("Proposition ou jumelage")
    const mentors = await coordinator.browser.get(`${list}?side=mentor`)
    expect(textOf(mentors)).not.toContain("Proposition ou jumelage")
    expect(textOf(await coordinator.browser.get(`${list}?status=paused&side=x&page=99`))).toContain(
      "Aucune inscription ici",
    )
    expect(textOf(await coordinator.browser.get(`/en/programs/${programmeId}/registrations`))).toContain("1 of 3")
  })

  test("are no page for others, and ask for the second factor", async () => {
    expect((await mentor.browser.get(list)).status).toBe(404)
    expect((await mentor.browser.get(`${list}/${mentorId}`)).status).toBe(404)
    const { db } = site.doorway
    const personId = await personIdOf(site, coordinator)
    const own = db.selectFrom("account").select("id").where("personId", "=", personId)
    await db
      .updateTable("session")
      .set({ strength: "password", factorAt: null })
      .where("accountId", "in", own)
      .execute()
    expect((await coordinator.browser.get(list)).location).toContain("next=")
    await db
      .updateTable("session")
      .set({ strength: "second-factor", factorAt: site.doorway.clock() })
      .where("accountId", "in", own)
      .execute()
  })

  test("open with what the person allows the coordination, never whom she avoids, and leave a trace", async () => {
    const mine = `/fr/mentorat/inscription/${programmeId}`
    await mentor.browser.post(`${mine}/reponses/exclusions`, { persons: "rival@example.org" })
    await mentor.browser.post(`${mine}/reponses/offer`, { places: "3", cannotHelpWith: "negotiation" })
    const seen = await coordinator.browser.get(`${list}/${mentorId}`)
    expect(textOf(seen)).toContain("Préfère ne pas aider pour Négociation")
    expect(seen.html).not.toContain("rival")
    const looks = await site.doorway.db
      .selectFrom("accessEvent")
      .select(["purpose", "page"])
      .where("personId", "=", await personIdOf(site, mentor))
      .execute()
    expect(looks).toEqual([{ purpose: "mentoring", page: "mentoring.registration" }])
  })

  test("are paused by the coordination, not brought back by it", async () => {
    const one = `${list}/${mentorId}`
    expect((await coordinator.browser.post(one, { act: "pause" })).location).toBe(one)
    expect(textOf(await coordinator.browser.get(one))).toContain("Mentorat : en pause")
    expect((await coordinator.browser.post(one, { act: "return" })).status).toBe(404)
    expect((await coordinator.browser.post(one, {})).status).toBe(422)
  })

  test("hide a draft, and those of another programme", async () => {
    const { db } = site.doorway
    const other = await openProgramme(site, { nameFr: "Autre", nameEn: "Other" })
    const elsewhere = await registered(site, mentor, { programmeId: other, side: "mentor" })
    expect((await coordinator.browser.get(`${list}/${elsewhere}`)).status).toBe(404)
    const draft = await registered(site, mentor, { programmeId, side: "mentee" })
    await db.updateTable("registration").set({ status: "draft" }).where("id", "=", draft).execute()
    expect((await coordinator.browser.get(`${list}/${draft}`)).status).toBe(404)
    expect((await coordinator.browser.get(`${list}/rien`)).status).toBe(404)
  })
})

test("the page of mentoring shows a member her registrations, with what she may expect", async () => {
  const french = textOf(await mentor.browser.get("/fr/mentorat"))
  expect(french).toContain("Mes inscriptions")
  expect(french).toContain("Rien n’est encore envoyé.")
  const newcomer = await signUp(site)
  await registered(site, newcomer, { programmeId, side: "mentee" })
  const waiting = textOf(await newcomer.browser.get("/en/mentoring"))
  expect(waiting).toContain("Your registration has been active since")
  expect(waiting).toContain("After 8 weeks of waiting, you are served before the others.")
  expect(textOf(await (await signUp(site)).browser.get("/fr/mentorat"))).not.toContain("Mes inscriptions")
})
