import { beforeAll, expect, test } from "vitest"
import { makeToken } from "../../../../tests/support/access-tokens.js"
import { applied, loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
let author: TestMember
let applicant: TestMember
let token: string
beforeAll(async () => {
  await loadMarketplace(site)
  author = await signUp(site)
  applicant = await signUp(site)
  token = await makeToken(author.browser, { scopes: ["opportunities-write"] })
})

async function put(path: string, payload: object = {}, bearer = token) {
  const answer = await site.server.inject({
    ...{ method: "PUT", url: `/api/v1/opportunities/${path}`, payload },
    headers: { authorization: `Bearer ${bearer}`, "accept-language": "fr" },
  })
  return { status: answer.statusCode, body: answer.json() }
}

test("a program closes, opens again, begins, completes and cancels its holder’s opportunities; twice is once", async () => {
  const number = await posted(site, author)
  for (const _ of [1, 2]) {
    expect(await put(`${number}/closing`)).toMatchObject({ status: 200, body: { status: "closed-to-applications" } })
  }
  for (const _ of [1, 2]) {
    const opened = await put(`${number}/deadline`, { deadlineOn: "2030-01-31" })
    expect(opened).toMatchObject({ status: 200, body: { status: "published", deadlineOn: "2030-01-31" } })
  }
  for (const _ of [1, 2]) {
    const cancelled = await put(`${number}/cancellation`, { reason: "no-time" })
    expect(cancelled).toMatchObject({ status: 200, body: { status: "cancelled" } })
  }
  const other = await posted(site, author, { status: "filled" })
  await applied(site, applicant, other, { status: "accepted" })
  expect(await put(`${other}/start`)).toMatchObject({ status: 200, body: { status: "in-progress" } })
  for (const _ of [1, 2]) {
    expect(await put(`${other}/completion`)).toMatchObject({ status: 200, body: { status: "completed" } })
  }
})

test("a program is refused as its holder would be, in words, and finds nothing that is not hers", async () => {
  const number = await posted(site, author)
  await applied(site, applicant, number, { status: "accepted" })
  expect(await put(`${number}/cancellation`, { reason: "no-time" })).toMatchObject({
    status: 409,
    body: { type: "urn:jumelage:problem:place-accepted" },
  })
  expect((await put(`${number}/deadline`, { deadlineOn: "2020-01-31" })).status).toBe(422)
  const hers = await makeToken(applicant.browser, { scopes: ["opportunities-write"] })
  for (const act of ["closing", "start", "completion"])
    expect((await put(`${number}/${act}`, {}, hers)).status).toBe(404)
  const narrow = await makeToken(author.browser, { scopes: ["profile-read"] })
  expect((await put(`${number}/closing`, {}, narrow)).status).toBe(403)
})
