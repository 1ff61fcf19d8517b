import { beforeAll, describe, expect, test } from "vitest"
import { makeToken } from "../../../../tests/support/access-tokens.js"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
let author: TestMember
let token = ""
let organisation = ""

beforeAll(async () => {
  await site.app.loadReference()
  author = await signUp(site)
  token = await makeToken(author.browser, { scopes: ["opportunities-read", "opportunities-write"] })
  const { id } = await site.doorway.db
    .selectFrom("organisation")
    .select("id")
    .where("nameFr", "=", "Statistique Canada")
    .executeTakeFirstOrThrow()
  organisation = id
})

async function ask(method: "GET" | "PUT" | "POST", path: string, payload?: object, by = token) {
  const headers = { authorization: `Bearer ${by}`, "accept-language": "fr" }
  const answer = await site.server.inject({ method, url: `/api/v1${path}`, headers, ...(payload && { payload }) })
  return { status: answer.statusCode, body: answer.json() }
}

const day = (days: number) =>
  site.doorway.clock().toZonedDateTimeISO("America/Toronto").toPlainDate().add({ days }).toString()

const whole = () => ({
  organisation,
  undertaken: true,
  titleFr: "Cartographier les services",
  titleEn: "Map the services",
  type: "mentoring",
  side: "offering",
  startOn: day(30),
  deadlineOn: day(14),
  timeMinutes: 150,
  timePeriod: "week",
  isRemote: true,
})

describe("a program that posts for a member", () => {
  test("begins a draft, changes it, publishes it and reads it as others do", async () => {
    const begun = await ask("POST", "/me/opportunities", { titleFr: "Cartographier" })
    expect(begun.body).toMatchObject({ status: "draft", step: 1, title: { fr: "Cartographier", en: null }, places: 1 })
    const address = `/me/opportunities/${begun.body.number}`
    expect((await ask("PUT", `${address}/publication`, {})).status).toBe(409)
    const changed = await ask("PUT", address, whole())
    expect(changed.body).toMatchObject({ step: 3, contactAddress: author.emailAddress })
    const published = await ask("PUT", `${address}/publication`, {})
    expect(published.body).toMatchObject({ status: "published" })
    const reader = await makeToken((await signUp(site)).browser)
    const { body } = await ask("GET", `/opportunities/${begun.body.number}`, undefined, reader)
    expect(body).toMatchObject({
      title: { fr: "Cartographier les services", en: "Map the services" },
      timeMinutes: 150,
    })
    expect(JSON.stringify(body)).not.toContain(author.emailAddress)
    expect((await ask("GET", "/me/opportunities")).body.items[0].number).toBe(begun.body.number)
  })

  test("is refused what the page refuses, in the same words", async () => {
    const { body } = await ask("POST", "/me/opportunities", whole())
    const refused = await ask("PUT", `/me/opportunities/${body.number}`, {
      titleFr: "é".repeat(201),
      startOn: "2027-02-31",
    })
    expect(refused.status).toBe(422)
    expect(JSON.stringify(refused.body)).toContain("Raccourcissez le titre à 200 caractères au plus.")
  })

  test("reads and changes nothing that is somebody else’s, nor without its scope", async () => {
    const { body } = await ask("POST", "/me/opportunities", whole())
    const stranger = await makeToken((await signUp(site)).browser, { scopes: ["opportunities-write"] })
    expect((await ask("PUT", `/me/opportunities/${body.number}`, { titleFr: "x" }, stranger)).status).toBe(404)
    expect((await ask("PUT", `/me/opportunities/${body.number}/publication`, {}, stranger)).status).toBe(404)
    expect((await ask("GET", "/me/opportunities", undefined, stranger)).status).toBe(403)
    expect((await ask("GET", `/opportunities/${body.number}`)).status).toBe(404)
  })
})
