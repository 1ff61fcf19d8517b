import { beforeAll, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../../tests/support/members.js"
import { administerOrganisation, coordinate, openProgramme } from "../../../../../tests/support/mentoring.js"
import { useSite } from "../../../../../tests/support/site.js"
import { operator } from "../../../../platform/context.js"
import { reading } from "../../../../platform/db.js"
import { findProgramme } from "../programme.store.js"
import { listTeam } from "./list-team.js"
import { listTeamMembers } from "./team.store.js"

const site = useSite()
let id = ""
let otherId = ""
let administrator: TestMember
let coordinator: TestMember

beforeAll(async () => {
  id = await openProgramme(site)
  otherId = await openProgramme(site, { nameFr: "Ailleurs", nameEn: "Elsewhere" })
  coordinator = await signUp(site)
  await coordinate(site, coordinator, id)
  administrator = await signUp(site)
  const programme = await findProgramme(reading(site.doorway, operator), id)
  await administerOrganisation(site, administrator, programme?.organisationId ?? "")
}, 60_000)

const path = () => `/fr/programmes/${id}/equipe`
const members = (of = id) => listTeamMembers(reading(site.doorway, operator), of)
const join = (by: TestMember, who: TestMember, changed: Readonly<Record<string, string>> = {}) =>
  by.browser.post(path(), { name: who.emailAddress, role: "coordinator", ...changed })
const departure = (grantId: string, of = id) => `/en/programs/${of}/team/${grantId}/end`

test("an administrator of the host organization adds a coordinator, who is told and leads at once", async () => {
  const member = await signUp(site)
  const added = await join(administrator, member)
  expect(added.location).toBe(path())
  await site.mail.waitForMessage(member.emailAddress, ({ mail }) => /habilitation/.test(mail.subject ?? ""))
  expect((await member.browser.get(path())).location).toContain("/fr/connexion/second-facteur")
  expect(await listTeam(reading(site.doorway, operator), { id })).toHaveLength(2)
  const page = await administrator.browser.get(`/en/programs/${id}/team`)
  expect(page.html).toContain("Coordination")
  expect(page.html).toContain("End the role")
})

test("a coordinator reads who is in the team, and changes nothing of it", async () => {
  const page = await coordinator.browser.get(path())
  expect(page.status).toBe(200)
  expect(page.html).not.toContain("Ajouter à l’équipe")
  expect((await join(coordinator, await signUp(site))).status).toBe(403)
  const [first] = await members()
  expect((await coordinator.browser.get(departure(first?.grantId ?? ""))).status).toBe(404)
  expect((await coordinator.browser.post(departure(first?.grantId ?? ""))).status).toBe(403)
})

test("to others the team is not there", async () => {
  const stranger = await signUp(site)
  expect((await stranger.browser.get(path())).status).toBe(404)
  expect((await join(stranger, stranger)).status).toBe(404)
})

test("days are counted where the person lives; a role to come leads to nothing yet", async () => {
  const member = await signUp(site)
  const today = site.doorway.clock().toZonedDateTimeISO("America/Toronto").toPlainDate()
  const first = today.add({ days: 3 })
  const parts = {
    "fromOn-day": String(first.day),
    "fromOn-month": String(first.month),
    "fromOn-year": String(first.year),
  }
  expect((await join(administrator, member, parts)).status).toBe(303)
  expect((await members()).length).toBe(3)
  expect(await listTeam(reading(site.doorway, operator), { id })).toHaveLength(2)
  expect((await member.browser.get(path())).status).toBe(404)
})

describe("nobody is added", () => {
  test.each([
    [{ name: "" }, "Entrez l’adresse courriel ou le nom d’utilisateur"],
    [{ name: "personne@example.org" }, "Nous ne connaissons pas de compte ouvert sous ce nom"],
    [{ role: "audit" }, "Choisissez un rôle."],
    [{ "untilOn-day": "1", "untilOn-month": "1", "untilOn-year": "2020" }, "ne pas être déjà passé"],
  ])("with %j", async (changed, sentence) => {
    const refused = await join(administrator, coordinator, changed)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain(sentence)
  })

  test("twice for the same role", async () => {
    const refused = await join(administrator, coordinator)
    expect(refused.status).toBe(409)
    expect(refused.html).toContain("déjà cette habilitation")
  })
})

describe("a role ends", () => {
  test("at once, on a page that says whose it is", async () => {
    const leaving = (await members()).find(({ untilAt, role }) => untilAt === null && role === "coordinator")
    const page = await administrator.browser.get(departure(leaving?.grantId ?? ""))
    expect(page.html).toContain("The role ends at once")
    expect((await administrator.browser.post(departure(leaving?.grantId ?? ""))).status).toBe(303)
    expect((await members()).some(({ grantId }) => grantId === leaving?.grantId)).toBe(false)
    expect((await administrator.browser.post(departure(leaving?.grantId ?? ""))).status).toBe(404)
  })

  test("never in another program, whatever the address says", async () => {
    const member = await signUp(site)
    await coordinate(site, member, otherId)
    const [theirs] = await members(otherId)
    expect((await administrator.browser.post(departure(theirs?.grantId ?? ""))).status).toBe(404)
    expect((await administrator.browser.post(departure(theirs?.grantId ?? "", otherId))).status).toBe(404)
    expect(await members(otherId)).toHaveLength(1)
  })

  test("but not the last administration of the program", async () => {
    const member = await signUp(site)
    await join(administrator, member, { role: "administrator" })
    const only = (await members()).find(({ role }) => role === "administrator")
    const refused = await administrator.browser.post(departure(only?.grantId ?? ""))
    expect(refused.status).toBe(409)
    expect(refused.html).toContain("This is the last administrator of the program.")
  })
})
