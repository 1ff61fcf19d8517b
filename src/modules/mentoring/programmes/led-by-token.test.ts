import { beforeAll, beforeEach, describe, expect, test } from "vitest"
import { makeToken, tokensPage } from "../../../../tests/support/access-tokens.js"
import { signUp, type TestMember, testPassword } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { coordinate, openProgramme, registered } from "../../../../tests/support/mentoring.js"
import { prove } from "../../../../tests/support/second-factor.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
const scopes = ["mentoring-coordination"]
let programmeId: string
let registrationId: string
let coordinator: TestMember

beforeAll(async () => {
  programmeId = await openProgramme(site)
  registrationId = await registered(site, await signUp(site), { programmeId, side: "mentee" })
})

beforeEach(async () => {
  coordinator = await signUp(site)
  await coordinate(site, coordinator, programmeId)
})

async function ask(token: string, programme = programmeId) {
  const headers = { authorization: `Bearer ${token}`, "accept-language": "fr" }
  const answer = await site.server.inject({ url: `/api/v1/programmes/${programme}/registrations`, headers })
  return { status: answer.statusCode, body: answer.json() }
}

const make = (form: object) =>
  coordinator.browser.post(tokensPage, { name: "Tableur", scopes, days: "30", proof: testPassword, ...form })

describe("a token that coordinates", () => {
  test("is made after the second factor only, and the page says so in both languages", async () => {
    await prove(site, coordinator, "password")
    const french = await make({})
    expect(french.status).toBe(422)
    expect(french.html).toContain("seulement après la seconde étape de votre connexion")
    const english = await coordinator.browser.post("/en/account/security/access-tokens", {
      ...{ name: "Spreadsheet", scopes, days: "30", proof: testPassword },
    })
    expect(english.html).toContain("only once you have given the second step of your sign-in")
    expect(english.html + french.html).not.toMatch(/jml_/)
    await prove(site, coordinator)
    expect((await ask(await makeToken(coordinator.browser, { scopes }))).status).toBe(200)
  })

  test("lasts 90 days at most", async () => {
    expect((await make({ days: "365" })).html).toContain("dure 90 jours au plus")
    expect((await make({ days: "90" })).html).toMatch(/jml_/)
    const short = { name: "Tableur", scopes: "mentoring-read", days: "365", proof: testPassword }
    expect((await coordinator.browser.post(tokensPage, short)).html).toMatch(/jml_/)
  })

  test("goes on when the session that made it has grown weak, and ends with the grant", async () => {
    const token = await makeToken(coordinator.browser, { scopes })
    await prove(site, coordinator, "password")
    expect((await ask(token)).status).toBe(200)
    await site.doorway.db
      .updateTable("roleGrant")
      .set({ revokedAt: site.doorway.clock() })
      .where("personId", "=", await personIdOf(site, coordinator))
      .execute()
    expect((await ask(token)).status).toBe(404)
  })

  test("opens the programmes of its holder and no other", async () => {
    const token = await makeToken(coordinator.browser, { scopes })
    const other = await openProgramme(site, { nameFr: "Autre", nameEn: "Other" })
    expect((await ask(token, other)).status).toBe(404)
  })

  test("opens nothing to an administrator of the platform, nor to somebody who leads nothing", async () => {
    const administrator = await signUp(site)
    await prove(site, administrator)
    const token = await makeToken(administrator.browser, { scopes })
    expect((await ask(token)).status).toBe(404)
    const now = site.doorway.clock()
    await site.doorway.db
      .insertInto("roleGrant")
      .values({
        ...{ personId: await personIdOf(site, administrator), role: "administrator", scopeKind: "platform" },
        ...{ fromAt: now, grantedAt: now },
      })
      .execute()
    expect((await ask(token)).status).toBe(404)
  })

  test("is needed: another token of the same holder lists nobody", async () => {
    const token = await makeToken(coordinator.browser, { scopes: ["mentoring-read", "mentoring-write"] })
    const { status, body } = await ask(token)
    expect(status).toBe(403)
    expect(body.type).toBe("urn:jumelage:problem:token-scope-missing")
  })

  test("gives the list page by page, and each person in it can see that it was taken", async () => {
    const token = await makeToken(coordinator.browser, { scopes })
    const { body } = await ask(token)
    expect(body).toMatchObject({
      items: [{ id: registrationId, side: "mentee", status: "active", places: 1, taken: 0, awayUntil: null }],
      next: null,
    })
    const seen = await site.doorway.db
      .selectFrom("accessEvent")
      .select("page")
      .where("readerId", "=", await personIdOf(site, coordinator))
      .execute()
    expect(seen).toEqual([{ page: "mentoring.rosters" }])
  })
})
