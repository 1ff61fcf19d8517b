import { beforeAll, describe, expect, test } from "vitest"
import { makeToken } from "../../../../tests/support/access-tokens.js"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { openProgramme } from "../../../../tests/support/mentoring.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
let member: TestMember
let token: string
let programme: string

beforeAll(async () => {
  programme = await openProgramme(site)
  member = await signUp(site)
  token = await makeToken(member.browser, { scopes: ["mentoring-read", "mentoring-write"] })
})

async function ask(method: "GET" | "PUT", path: string, payload?: object, by = token) {
  const headers = { authorization: `Bearer ${by}`, "accept-language": "fr" }
  const sent = { method, url: `/api/v1/me/registrations${path}`, headers, ...(payload && { payload }) }
  const answer = await site.server.inject(sent)
  return { status: answer.statusCode, body: answer.json() }
}

const shown = { seenBy: "proposal", counts: true }

describe("a program that speaks for a member", () => {
  test("begins her registration, answers, sends it and reads it again", async () => {
    expect((await ask("PUT", `/${programme}/sides/mentee`, {})).status).toBe(200)
    await ask("PUT", `/${programme}/answers/goals`, { value: ["delegation"], ...shown })
    await ask("PUT", `/${programme}/answers/languages`, { value: { fr: "fluent" }, ...shown })
    const sent = await ask("PUT", `/${programme}/submission`, { adult: true, consent: false })
    expect(sent.status).toBe(200)
    const { body } = await ask("GET", "")
    expect(body.items).toMatchObject([
      {
        side: "mentee",
        status: "active",
        programme: { name: { fr: "Relève de gestion", en: "Management succession" } },
        answers: { goals: { value: ["delegation"], seenBy: "proposal", counts: true } },
      },
    ])
    expect((await member.browser.get(`/fr/mentorat/inscription/${programme}`)).html).toContain("Délégation")
  })

  test("pauses it and brings it back", async () => {
    const { body } = await ask("GET", "")
    const id = body.items[0].id
    const paused = await ask("PUT", `/${id}/status`, { act: "pause", awayUntil: "2099-01-31" })
    expect(paused.body.items[0]).toMatchObject({ status: "paused", awayUntil: "2099-01-31" })
    expect((await ask("PUT", `/${id}/status`, { act: "return" })).body.items[0].status).toBe("active")
    const stranger = await makeToken((await signUp(site)).browser, { scopes: ["mentoring-write"] })
    expect((await ask("PUT", `/${id}/status`, { act: "withdraw" }, stranger)).status).toBe(404)
  })

  test.each([
    ["/answers/goals", { value: ["devenir-riche"], ...shown }, 422],
    ["/answers/goals", { value: "delegation", ...shown }, 422],
    ["/answers/rien", { value: 1, ...shown }, 422],
    ["/answers/goals", { value: ["delegation"], seenBy: "everyone", counts: true }, 422],
    ["/submission", { adult: true, consent: true }, 409],
    ["/sides/observer", {}, 422],
  ])("is refused in words: %s %o", async (path, payload, status) => {
    const answer = await ask("PUT", `/${programme}${path}`, payload)
    expect(answer.status).toBe(status)
    expect(answer.body.detail).toMatch(/\p{L}/u)
  })

  test("reads nothing without the scope", async () => {
    const other = await makeToken(member.browser, { scopes: ["profile-read"] })
    expect((await ask("GET", "", undefined, other)).status).toBe(403)
    expect((await ask("GET", "", undefined, "jml_x")).status).toBe(401)
  })
})
