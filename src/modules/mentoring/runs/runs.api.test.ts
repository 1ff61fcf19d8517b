import { beforeAll, expect, test } from "vitest"
import { makeToken } from "../../../../tests/support/access-tokens.js"
import { openProgramme } from "../../../../tests/support/mentoring.js"
import { coordinator, join, type TestParty } from "../../../../tests/support/proposals.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
/** A thread has to start, on a machine that others use too. */
const soon = { timeout: 30_000, interval: 100 }
let programmeId: string
let token: string
let mentor: TestParty
let mentees: readonly TestParty[]

beforeAll(async () => {
  await site.app.loadReference()
  programmeId = await openProgramme(site)
  token = await makeToken((await coordinator(site, programmeId)).browser, { scopes: ["mentoring-coordination"] })
  mentor = await join(site, programmeId, "mentor", { name: "Rosa Exemple" })
  mentees = [await join(site, programmeId, "mentee"), await join(site, programmeId, "mentee")]
})

async function ask(method: "GET" | "PUT", path: string, payload?: object, programme = programmeId) {
  const headers = { authorization: `Bearer ${token}`, "accept-language": "fr" }
  const url = `/api/v1/programmes/${programme}/runs${path}`
  const answer = await site.server.inject({ method, url, headers, ...(payload && { payload }) })
  return { status: answer.statusCode, body: answer.json() }
}

const asked = { stream: "traditional", threshold: 0 }

test("a program asks for a run by its number, once however often it says so, and reads what it found", async () => {
  expect((await ask("PUT", "/2", asked)).body.detail).toContain("porte le numéro 1")
  const [one, two] = await Promise.all([ask("PUT", "/1", asked), ask("PUT", "/1", asked)])
  expect([one.status, two.status]).toEqual([200, 200])
  await expect.poll(async () => (await ask("GET", "/1")).body.solvedAt, soon).not.toBeNull()
  const { body } = await ask("GET", "/1")
  expect(body).toMatchObject({
    ...{ number: 1, aim: "most-people", threshold: 0, mentees: 2, places: 1 },
    pairs: [{ mentor: mentor.registrationId, choice: 1, proposal: null }],
    left: [{ why: "not-enough-places" }],
  })
  expect(body.levels.map(({ level }: { level: string }) => level)).toContain("pinned")
  expect(mentees.map(({ registrationId }) => registrationId).toSorted()).toEqual(
    [body.pairs[0].mentee, body.left[0].mentee].toSorted(),
  )
  expect(JSON.stringify(body)).not.toContain("Rosa")
  expect((await ask("GET", "")).body.items).toMatchObject([{ number: 1, pairs: 1 }])
})

test("it approves a run: each pair becomes a proposal, once", async () => {
  expect((await ask("PUT", "/1/approval", { mentees: [] })).status).toBe(422)
  expect((await ask("PUT", "/1/approval", {})).body.errors).toMatchObject([{ field: "mentees" }])
  const proposal = async () => (await ask("GET", "/1")).body.pairs[0].proposal
  const approve = { mentees: [(await ask("GET", "/1")).body.pairs[0].mentee] }
  expect((await ask("PUT", "/1/approval", approve)).status).toBe(200)
  expect((await ask("PUT", "/1/approval", { mentees: "all" })).status).toBe(200)
  await expect.poll(proposal, soon).toMatchObject({ status: "sent" })
  const works = () =>
    site.doorway.db.selectFrom("run").select("finishedAt").where("kind", "=", "mentoring.approve").execute()
  await expect.poll(async () => (await works()).every(({ finishedAt }) => finishedAt !== null), soon).toBe(true)
  const proposals = await site.doorway.db.selectFrom("proposal").select("id").execute()
  expect(proposals).toHaveLength(1)
})

test("a run that is not there, or of another programme, is not found", async () => {
  const other = await openProgramme(site, { nameFr: "Autre", nameEn: "Other" })
  expect((await ask("GET", "/7")).status).toBe(404)
  expect((await ask("GET", "/0")).status).toBe(422)
  expect((await ask("PUT", "/1", asked, other)).status).toBe(404)
  expect((await ask("PUT", "/1/approval", { mentees: "all" }, other)).status).toBe(404)
  expect((await ask("PUT", "/2", { stream: "traditional", threshold: 5000 })).body.errors).toMatchObject([
    { field: "threshold" },
  ])
})
