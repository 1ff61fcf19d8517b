import { beforeAll, expect, test } from "vitest"
import { makeToken } from "../../../../tests/support/access-tokens.js"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
let member: TestMember
let token: string

beforeAll(async () => {
  member = await signUp(site)
  token = await makeToken(member.browser, { scopes: ["profile-read", "profile-write"] })
  const position = { titleFr: "Analyste", titleEn: "Analyst", membershipId: "", unitFr: "", unitEn: "" }
  await member.browser.post("/fr/profil/poste", { ...position, seenBy: "self", countsInMatching: "no" })
})

async function ask(method: "GET" | "PUT", path: string, payload?: object) {
  const headers = { authorization: `Bearer ${token}` }
  const answer = await site.server.inject({ method, url: `/api/v1${path}`, headers, ...(payload && { payload }) })
  return { status: answer.statusCode, body: answer.json() }
}

test("a program reads its holder's whole profile, with her two answers for each section", async () => {
  const { status, body } = await ask("GET", "/me/profile")
  expect(status).toBe(200)
  expect(body.sections.position).toMatchObject({ title: { en: "Analyst", fr: "Analyste" } })
  expect(body.choices.position).toEqual({ seenBy: "self", countsInMatching: false })
})

test("a program answers for a section, and the consent history says so", async () => {
  const chosen = { seenBy: "members", countsInMatching: false }
  expect(await ask("PUT", "/me/profile/choices/position", chosen)).toEqual({ status: 200, body: chosen })
  expect((await ask("GET", "/me/profile")).body.choices.position).toEqual(chosen)
  expect((await member.browser.get("/fr/profil/consentements")).html).toContain("Poste actuel")
})

test("neither answer is taken from the other, and a wrong one changes nothing", async () => {
  for (const wrong of [
    { seenBy: "members" },
    { countsInMatching: true },
    { seenBy: "staff", countsInMatching: true },
    {},
  ]) {
    expect((await ask("PUT", "/me/profile/choices/position", wrong)).status).toBe(422)
  }
  expect((await ask("PUT", "/me/profile/choices/nothing", { seenBy: "self", countsInMatching: false })).status).toBe(
    422,
  )
  const { body } = await ask("GET", "/me/profile")
  expect(body.choices.position).toEqual({ seenBy: "members", countsInMatching: false })
})

test("a photo counts in no matching, whatever a program sends", async () => {
  const { body } = await ask("PUT", "/me/profile/choices/photo", { seenBy: "self", countsInMatching: true })
  expect(body).toEqual({ seenBy: "self", countsInMatching: false })
})
