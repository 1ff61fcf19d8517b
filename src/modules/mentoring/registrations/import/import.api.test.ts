import { beforeAll, describe, expect, test, vi } from "vitest"
import { makeToken } from "../../../../../tests/support/access-tokens.js"
import { signUp } from "../../../../../tests/support/members.js"
import { coordinate, openProgramme } from "../../../../../tests/support/mentoring.js"
import { useSite } from "../../../../../tests/support/site.js"

const site = useSite()
let programmeId: string
let token: string

beforeAll(async () => {
  await site.app.loadReference()
  programmeId = await openProgramme(site)
  const coordinator = await signUp(site)
  await coordinate(site, coordinator, programmeId)
  token = await makeToken(coordinator.browser, { scopes: ["mentoring-coordination"] })
})

async function ask(method: "GET" | "PUT" | "POST", path: string, payload?: object, programme = programmeId) {
  const headers = { authorization: `Bearer ${token}`, "accept-language": "fr" }
  const url = `/api/v1/programmes/${programme}/imports${path}`
  const answer = await site.server.inject({ method, url, headers, ...(payload && { payload }) })
  return { status: answer.statusCode, body: answer.json() }
}

const check = (list: string, rest: object = {}) => ask("POST", "", { side: "mentor", language: "fr", list, ...rest })

describe("a program that brings in registrations", () => {
  test("is told each error with its row and column, and nothing is kept", async () => {
    const { status, body } = await check("Courriel,Capacité\na@example.org,-1\n")
    expect(status).toBe(200)
    expect(body).toMatchObject({
      id: null,
      problems: [{ code: "capacity-not-understood", row: 2, column: "Capacité" }],
    })
    expect(body.problems[0].detail).toContain("Ligne 2, colonne « Capacité »")
    const kept = site.doorway.db.selectFrom("storedFile").select("id").where("kind", "=", "registrations-import")
    expect(await kept.execute()).toEqual([])
  })

  test("has a list checked, confirms it as often as it likes, and it is imported once", async () => {
    const { body } = await check("Courriel;Nom;Expertise\nrosa@example.org;Rosa Exemple;Délégation, Alchimie\n")
    expect(body).toMatchObject({ people: 1, problems: [], leftOut: [{ row: 2, column: "Expertise" }] })
    expect((await ask("GET", `/${body.id}`)).body).toMatchObject({ status: "checked", people: 1, done: 0 })
    const confirmation = `/${body.id}/confirmation`
    const answers = await Promise.all([ask("PUT", confirmation, {}), ask("PUT", confirmation, {})])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    await vi.waitFor(async () =>
      expect((await ask("GET", `/${body.id}`)).body).toMatchObject({ status: "completed", people: 1, done: 1 }),
    )
    expect((await ask("PUT", confirmation, {})).body.status).toBe("completed")
    await site.mail.waitForMessage("rosa@example.org")
    const runs = site.doorway.db.selectFrom("run").select("id").where("kind", "=", "mentoring.import-registrations")
    expect(await runs.execute()).toHaveLength(1)
  })

  test("sends a list as long as the page takes", async () => {
    const rows = Array.from({ length: 5000 }, (_, n) => `personne.numero.${n}.${"x".repeat(50)}@example.org,Nom ${n}`)
    const { status, body } = await check(`Courriel,Nom\n${rows.join("\n")}`)
    expect({ status, people: body.people }).toEqual({ status: 200, people: 5000 })
  })

  test("finds no list of another programme, and imports into no programme that its holder does not lead", async () => {
    const { body } = await check("Courriel\nb@example.org\n")
    const other = await openProgramme(site, { nameFr: "Autre", nameEn: "Other" })
    expect((await ask("PUT", `/${body.id}/confirmation`, {}, other)).status).toBe(404)
    expect(
      (await ask("POST", "", { side: "mentor", language: "fr", list: "Courriel\nb@example.org\n" }, other)).status,
    ).toBe(404)
    expect((await check("Courriel\nb@example.org\n", { stream: "reverse" })).status).toBe(422)
    expect((await check("")).body.errors).toMatchObject([{ field: "list" }])
  })
})
