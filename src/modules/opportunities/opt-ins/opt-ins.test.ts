import { beforeAll, describe, expect, test } from "vitest"
import { makeToken } from "../../../../tests/support/access-tokens.js"
import { loadMarketplace } from "../../../../tests/support/marketplace.js"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { formsIn } from "../../../../tests/support/page-forms.js"
import { useSite } from "../../../../tests/support/site.js"
import { system } from "../../../platform/context.js"
import { reading } from "../../../platform/db.js"
import { sidesOf } from "../types/opportunity-type.js"
import { listTypes } from "../types/type.store.js"
import { listOptIns } from "./opt-in.store.js"

const site = useSite()
const page = "/fr/profil/adhesions"
let member: TestMember

beforeAll(async () => {
  await loadMarketplace(site)
  member = await signUp(site)
})

async function held(of: TestMember = member): Promise<readonly string[]> {
  const optIns = await listOptIns(reading(site.doorway, system), await personIdOf(site, of))
  return optIns.map(({ type, side }) => `${type} ${side}`)
}

describe("the page of opt-ins", () => {
  test("ticks nothing for anybody, and says what a tick is for", async () => {
    const { html } = await member.browser.get(page)
    expect(html).not.toContain("checked")
    expect(html).toContain("personnes possiblement qualifiées")
    expect(html).toContain("aucun membre ne voit ce que vous cochez")
    const english = (await member.browser.get("/en/profile/opt-ins")).html
    expect(english).not.toContain("checked")
    expect(english).toContain("no member sees what you ticked")
  })

  test("records each of the twenty-five boxes as the kind and side that it names", async () => {
    const types = await listTypes(reading(site.doorway, system))
    const form = formsIn((await member.browser.get(page)).html).find(({ action }) => action === page)
    const boxes = form?.fields.map(({ name, value }) => `${name} ${value}`) ?? []
    expect(boxes).toHaveLength(25)
    expect(boxes.sort()).toEqual(types.flatMap((type) => sidesOf(type).map((side) => `${type.code} ${side}`)).sort())
    for (const box of boxes) {
      const [type = "", side = ""] = box.split(" ")
      expect((await member.browser.post(page, { [type]: side })).status).toBe(303)
      expect(await held()).toEqual([box])
    }
  })

  test("keeps a mentor a mentor: what is ticked is shown ticked, on both sides at once where she wishes", async () => {
    await member.browser.post(page, { mentoring: ["seeking", "offering"], "job-swap": "both" })
    expect(await held()).toEqual(["job-swap both", "mentoring offering", "mentoring seeking"])
    const { html } = await member.browser.get(page)
    expect(html.match(/checked/g)).toHaveLength(3)
    expect(html).toMatch(/name="mentoring" value="offering" checked[^>]*><label[^>]*>Mentore ou mentor/)
  })

  test("takes a tick away at once, and keeps since when for those that stay", async () => {
    await member.browser.post(page, { mentoring: "offering" })
    const since = await site.doorway.db.selectFrom("optIn").select("since").executeTakeFirstOrThrow()
    site.advance({ hours: 1 })
    await member.browser.post(page, { mentoring: "offering", collaboration: "seeking" })
    const rows = await site.doorway.db.selectFrom("optIn").select(["type", "since"]).orderBy("since").execute()
    expect(rows.map(({ type }) => type)).toEqual(["mentoring", "collaboration"])
    expect(rows[0]?.since.epochMilliseconds).toBe(since.since.epochMilliseconds)
    await member.browser.post(page, {})
    expect(await held()).toEqual([])
  })

  test("writes into the history how many, never which", async () => {
    await member.browser.post(page, { "peer-coaching": "seeking" })
    await member.browser.post(page, { "peer-coaching": "seeking" })
    const events = await site.doorway.db
      .selectFrom("event")
      .selectAll()
      .where("act", "=", "opportunities.change-opt-ins")
      .orderBy("number", "desc")
      .limit(2)
      .execute()
    expect(events[0]).toMatchObject({ fromStatus: "0", toStatus: "1", reason: null })
    expect(events[1]?.toStatus).toBe("0")
    expect(JSON.stringify(events)).not.toContain("coaching")
  })

  test("refuses kinds, sides and kinds not offered any more that a changed form asks for", async () => {
    const before = await held()
    for (const form of [{ unknown: "seeking" }, { "job-swap": "seeking" }, { mentoring: "both" }]) {
      const answer = await member.browser.post(page, form)
      expect(answer.status).toBe(409)
      expect(answer.html).toContain("n’est plus offert")
    }
    expect(await held()).toEqual(before)
  })

  test("lets a kind that is offered no more be given up, never taken", async () => {
    await member.browser.post(page, { casual: "seeking" })
    const offer = (isOffered: boolean) =>
      site.doorway.db.updateTable("opportunityType").set({ isOffered }).where("code", "=", "casual").execute()
    await offer(false)
    expect((await member.browser.get(page)).html).toContain("Ce type n’est plus offert")
    expect((await member.browser.post(page, { casual: ["seeking", "offering"] })).status).toBe(409)
    expect((await member.browser.post(page, { casual: "seeking", mentoring: "seeking" })).status).toBe(303)
    await member.browser.post(page, { mentoring: "seeking" })
    expect((await member.browser.get(page)).html).not.toContain("casual")
    await offer(true)
  })

  test("takes two windows at once as one after the other", async () => {
    const other = await signUp(site)
    const answers = await Promise.all([
      other.browser.post(page, { mentoring: "seeking" }),
      other.browser.post(page, { mentoring: ["seeking", "offering"] }),
      other.browser.post(page, { mentoring: "seeking" }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await held(other)).toContain("mentoring seeking")
  })

  test("is one member's alone, and shown on her Dashboard with the way to change it", async () => {
    await member.browser.post(page, { mentoring: "offering" })
    const { html } = await member.browser.get("/fr/tableau-de-bord")
    expect(html).toContain("Mentorat – Mentore ou mentor")
    expect(html).toContain(`href="${page}"`)
    const other = await signUp(site)
    expect((await other.browser.get(page)).html).not.toContain("checked")
    expect((await site.openBrowser().get(page)).location).toContain("/fr/connexion")
  })
})

describe("a program", () => {
  const ask = async (token: string, method: "GET" | "PUT", payload?: object) => {
    const headers = { authorization: `Bearer ${token}` }
    const answer = await site.server.inject({
      ...{ method, url: "/api/v1/me/opt-ins", headers },
      ...(payload && { payload }),
    })
    return { status: answer.statusCode, body: answer.json() }
  }

  test("reads and changes the opt-ins of its holder, within what its token opens", async () => {
    const token = await makeToken(member.browser, { scopes: ["profile-read", "profile-write"] })
    const optIns = [{ type: "mentoring", side: "offering" }]
    expect(await ask(token, "PUT", { optIns })).toEqual({ status: 200, body: { optIns } })
    expect(await ask(token, "GET")).toEqual({ status: 200, body: { optIns } })
    expect((await ask(token, "PUT", { optIns: [{ type: "unknown", side: "both" }] })).status).toBe(409)
    expect((await ask(token, "PUT", { optIns: [{ type: "mentoring", side: "left" }] })).status).toBe(422)
    const reader = await makeToken(member.browser, { scopes: ["profile-read"] })
    expect((await ask(reader, "PUT", { optIns: [] })).status).toBe(403)
    expect(await held()).toEqual(["mentoring offering"])
  })
})
