import { beforeAll, expect, test } from "vitest"
import { applied, loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { openProgramme, registered } from "../../../../tests/support/mentoring.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
let mentor: TestMember
let mentee: TestMember

beforeAll(async () => {
  await loadMarketplace(site)
  mentor = await signUp(site)
  mentee = await signUp(site)
})

const address = (number: number, id: string) => `/fr/possibilites/${number}/candidatures/${id}`

test("an accepted place in mentoring opens a pairing, whose pages both then have", async () => {
  const number = await posted(site, mentor, { type: "mentoring", side: "offering" })
  const id = await applied(site, mentee, number)
  expect((await mentor.browser.post(`${address(number, id)}/offre`, {})).status).toBe(422)
  expect((await mentor.browser.post(`${address(number, id)}/offre`, { adult: "yes" })).status).toBe(303)
  expect((await mentee.browser.post(`${address(number, id)}/acceptation`, {})).status).toBe(422)
  expect((await mentee.browser.post(`${address(number, id)}/acceptation`, { adult: "yes" })).status).toBe(303)
  const { html } = await mentee.browser.get(address(number, id))
  const pairing = /\/fr\/mentorat\/jumelages\/[0-9a-f-]{36}/.exec(html)?.[0] ?? ""
  for (const { browser } of [mentor, mentee]) expect((await browser.get(pairing)).status).toBe(200)
  expect((await (await signUp(site)).browser.get(pairing)).status).toBe(404)
})

test("a mentor whose places are all taken in a programme has none to offer here", async () => {
  const programmeId = await openProgramme(site)
  const full = await signUp(site)
  const registrationId = await registered(site, full, { programmeId, side: "mentor", places: 1 })
  const other = await registered(site, await signUp(site), { programmeId, side: "mentee" })
  const { db, clock } = site.doorway
  await db
    .insertInto("pairing")
    .values({
      ...{ programmeId, mentorRegistrationId: registrationId, menteeRegistrationId: other, choice: 1, place: 1 },
      ...{ status: "active", proposedAt: clock(), confirmedAt: clock() },
    })
    .execute()
  const number = await posted(site, full, { type: "mentoring", side: "offering", places: 2 })
  const id = await applied(site, await signUp(site), number)
  const answer = await full.browser.post(`${address(number, id)}/offre`, { adult: "yes" })
  expect(answer.status).toBe(409)
  expect(answer.html).toContain("comptent ensemble")
})

test("somebody who seeks a mentor is mentored by whoever answers her", async () => {
  const number = await posted(site, mentee, { type: "mentoring", side: "seeking" })
  const guide = await signUp(site)
  const id = await applied(site, guide, number)
  await mentee.browser.post(`${address(number, id)}/offre`, { adult: "yes" })
  await guide.browser.post(`${address(number, id)}/acceptation`, { adult: "yes" })
  const { html } = await guide.browser.get("/fr/tableau-de-bord")
  expect(html).toContain("/fr/mentorat/jumelages/")
})
