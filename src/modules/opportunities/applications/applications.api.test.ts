import { beforeAll, describe, expect, test } from "vitest"
import { makeToken } from "../../../../tests/support/access-tokens.js"
import { signUpAs, type TestApplicant } from "../../../../tests/support/applicants.js"
import { loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()

interface Caller {
  call(
    method: "GET" | "PUT",
    path: string,
    body?: object,
  ): Promise<{ readonly status: number; readonly body: Answered }>
}

interface Answered {
  readonly id?: string
  readonly status?: string
  readonly code?: string
  readonly applicant?: string
  readonly items?: readonly Answered[]
}

async function callerFor({ browser }: TestApplicant): Promise<Caller> {
  const token = await makeToken(browser, { scopes: ["opportunities-read", "opportunities-write"] })
  return {
    async call(method, path, body) {
      const headers = { authorization: `Bearer ${token}` }
      const options = { method, url: `/api/v1${path}`, headers, ...(body && { payload: body }) }
      const answer = await site.server.inject(options)
      return { status: answer.statusCode, body: answer.json() as Answered }
    },
  }
}

let author: Caller
let applicant: Caller
let stranger: Caller
let poster: TestApplicant

beforeAll(async () => {
  await loadMarketplace(site)
  poster = await signUpAs(site, "Camille Hôtesse")
  author = await callerFor(poster)
  applicant = await callerFor(await signUpAs(site, "Amina Essai"))
  stranger = await callerFor(await signUpAs(site, "Paul Exemplaire"))
})

describe("a program", () => {
  test("applies, offers and accepts by the rules of the pages; repeated, each is done once", async () => {
    const number = await posted(site, poster, { type: "collaboration" })
    const applying = { message: "Bonjour", sections: [] }
    const first = await applicant.call("PUT", `/opportunities/${number}/application`, applying)
    expect(first).toMatchObject({ status: 200, body: { status: "sent", applicant: "Amina Essai" } })
    const { id = "" } = first.body
    expect((await applicant.call("PUT", `/opportunities/${number}/application`, applying)).body.id).toBe(id)
    for (const [caller, act, status] of [
      [author, "offer", "offered"],
      [author, "offer", "offered"],
      [applicant, "acceptance", "accepted"],
      [applicant, "acceptance", "accepted"],
    ] as const) {
      expect((await caller.call("PUT", `/applications/${id}/${act}`)).body.status).toBe(status)
    }
    expect((await author.call("GET", `/opportunities/${number}/applications`)).body.items).toHaveLength(1)
    expect((await applicant.call("GET", "/me/applications")).body.items?.map((each) => each.id)).toContain(id)
    const withdrawal = { reason: "other", note: "Je déménage" }
    const withdrawn = await applicant.call("PUT", `/applications/${id}/withdrawal`, withdrawal)
    expect(withdrawn.body.status).toBe("withdrawn")
  })

  test("is refused what its holder may not do, and is told nothing of others’", async () => {
    const number = await posted(site, poster, { type: "collaboration" })
    const { body } = await applicant.call("PUT", `/opportunities/${number}/application`, {
      message: "Oui",
      sections: [],
    })
    const { id = "" } = body
    for (const act of ["offer", "offer-withdrawal", "rejection", "reconsideration", "acceptance"]) {
      expect((await stranger.call("PUT", `/applications/${id}/${act}`, {})).status).toBe(404)
    }
    expect((await applicant.call("PUT", `/applications/${id}/offer`)).status).toBe(404)
    expect((await author.call("PUT", `/applications/${id}/acceptance`)).status).toBe(404)
    expect((await stranger.call("GET", `/opportunities/${number}/applications`)).status).toBe(404)
    expect((await applicant.call("PUT", `/applications/${id}/acceptance`)).status).toBe(409)
    expect(
      (await author.call("PUT", `/opportunities/${number}/application`, { message: "Oui", sections: [] })).status,
    ).toBe(409)
    const unsaid = await applicant.call("PUT", `/applications/${id}/withdrawal`, { reason: "because" })
    expect(unsaid.status).toBe(422)
  })
})
