import { expect, test } from "vitest"
import { openProgramme } from "../../../../tests/support/mentoring.js"
import { coordinator, join, propose, statesOf } from "../../../../tests/support/proposals.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()

test("a mentor's agreement never pairs a mentee who was not asked, although whoever proposed them is erased", async () => {
  const programmeId = await openProgramme(site, { settings: { asksMentorEachTime: true } })
  const team = await coordinator(site, programmeId)
  const mentee = await join(site, programmeId, "mentee")
  const mentor = await join(site, programmeId, "mentor")
  const proposalId = await propose(site, team, { programmeId, mentee, mentors: [mentor] })
  // What erasing the coordinator leaves of her here.
  await site.doorway.db.updateTable("proposal").set({ approvedBy: null }).where("id", "=", proposalId).execute()
  const page = `/fr/mentorat/propositions/${proposalId}`
  expect((await mentee.member.browser.get(page)).status).toBe(404)
  await mentor.member.browser.post(`${page}/accord`)
  expect(await statesOf(site, proposalId)).toEqual(["sent", "proposed"])
  expect((await mentee.member.browser.get(page)).html).toContain("Accepter ce jumelage")
})
