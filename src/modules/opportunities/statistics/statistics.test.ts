import { Temporal } from "temporal-polyfill"
import { beforeAll, describe, expect, test } from "vitest"
import { makeToken } from "../../../../tests/support/access-tokens.js"
import { applied, loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { useSite } from "../../../../tests/support/site.js"
import { system } from "../../../platform/context.js"
import { act } from "../../../platform/db.js"
import { erasePersonalData } from "../../../platform/personal-data.js"
import { record } from "../../../platform/record.js"
import { readSpreadsheet } from "../../../platform/spreadsheets.js"

const site = useSite()
let author: TestMember
let reader: TestMember
let applicant: TestMember
let token: string
let branch: string
let parent: string

const instant = (text: string) => Temporal.Instant.from(text)

interface Listed {
  readonly type?: string
  readonly side?: "seeking" | "offering" | "both"
  readonly status?: "published" | "completed" | "cancelled"
  readonly publishedAt: string
  readonly createdAt?: string
  readonly overAt?: string
  readonly startOn?: string
  readonly isRemote?: boolean
  readonly isRestricted?: boolean
  readonly securityLevel?: string | null
  readonly workArea?: string | null
  readonly timeMinutes?: number
  readonly timePeriod?: string
  readonly organisationId?: string
}

async function list(of: TestMember, { publishedAt, createdAt = publishedAt, overAt, ...listed }: Listed) {
  const { type, side, status, organisationId = null, ...columns } = listed
  const number = await posted(site, of, {
    organisationId,
    ...(type && { type }),
    ...(side && { side }),
    ...(status && { status }),
  })
  await site.doorway.db
    .updateTable("opportunity")
    .set({
      ...columns,
      publishedAt: instant(publishedAt),
      createdAt: instant(createdAt),
      ...(overAt && { overAt: instant(overAt) }),
    })
    .where("number", "=", number)
    .execute()
  return number
}

const happen = (name: string, kind: "opportunity" | "application", key: string | number, at: string, reason?: string) =>
  act(site.doorway, system, (ctx) =>
    record(
      { ...ctx, now: instant(at) },
      { act: `opportunities.${name}`, subject: { kind, key }, ...(reason !== undefined && { reason }) },
    ),
  )

async function organisation(nameFr: string, parentId: string | null): Promise<string> {
  const { id } = await site.doorway.db
    .insertInto("organisation")
    .values({
      ...{ nameFr, nameEn: `${nameFr} (EN)`, otherNamesEn: [], otherNamesFr: [], parentId },
      ...{ standing: "confirmed", sector: "federal", createdAt: site.doorway.clock() },
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

/**
 * Counted by hand, Toronto's time: Friday 27 March 2026 a mentoring; Tuesday 31 March at 23:59:59 a micro-mission and, a
 * second later, on 1 April, another; Sunday 8 March at 23:30, the day of 23 hours, a deployment; one of last summer.
 */
beforeAll(async () => {
  await loadMarketplace(site)
  ;[author, reader, applicant] = [await signUp(site), await signUp(site), await signUp(site)]
  parent = await organisation("Ministère", null)
  branch = await organisation("Direction", parent)
  token = await makeToken(reader.browser, { scopes: ["opportunities-read"] })
  const mentoring = await list(author, {
    ...{ type: "mentoring", publishedAt: "2026-03-27T15:00:00Z", createdAt: "2026-03-25T15:00:00Z" },
    ...{ status: "completed", overAt: "2026-05-01T15:00:00Z", startOn: "2026-04-15", organisationId: branch },
    ...{ isRemote: false, securityLevel: "secret", workArea: "policy", timeMinutes: 120, timePeriod: "month" },
  })
  const late = await list(author, {
    ...{ publishedAt: "2026-04-01T03:59:59Z", createdAt: "2026-04-01T03:59:59Z", startOn: "2026-04-01" },
    ...{ organisationId: parent, isRestricted: true, timeMinutes: 300 },
  })
  const next = await list(author, {
    ...{ publishedAt: "2026-04-01T04:00:00Z", createdAt: "2026-03-28T04:00:00Z", startOn: "2026-05-01" },
    ...{ status: "cancelled", overAt: "2026-04-20T15:00:00Z", timeMinutes: 600 },
  })
  await list(author, { type: "deployment", publishedAt: "2026-03-09T03:30:00Z", startOn: "2026-03-09" })
  await list(author, { type: "job-swap", side: "both", publishedAt: "2025-07-01T15:00:00Z", startOn: "2025-08-01" })
  await happen("publish", "opportunity", mentoring, "2026-03-27T15:00:00Z")
  await happen("publish", "opportunity", late, "2026-04-01T03:59:59Z")
  await happen("publish", "opportunity", next, "2026-04-01T04:00:00Z")
  await happen("fill", "opportunity", mentoring, "2026-04-06T15:00:00Z")
  await happen("fill", "opportunity", mentoring, "2026-04-10T15:00:00Z")
  await happen("start", "opportunity", mentoring, "2026-04-15T15:00:00Z")
  await happen("complete", "opportunity", mentoring, "2026-05-01T15:00:00Z")
  await happen("cancel", "opportunity", next, "2026-04-20T15:00:00Z")
  const application = await applied(site, applicant, mentoring)
  await site.doorway.db
    .updateTable("application")
    .set({ appliedAt: instant("2026-03-28T15:00:00Z") })
    .execute()
  for (const days of [1, 2, 3, 4, 5]) {
    await happen("offer", "application", application, `2026-04-0${days}T15:00:00Z`)
    await happen("decline", "application", application, `2026-04-0${days}T16:00:00Z`, "workload")
  }
  await happen("withdraw", "application", application, "2026-04-06T16:00:00Z", "interest")
})

async function ask(query: Readonly<Record<string, string>>) {
  const answer = await site.server.inject({
    method: "GET",
    url: `/api/v1/opportunities/statistics?${new URLSearchParams({ from: "2026-03-01", until: "2026-05-31", ...query })}`,
    headers: { authorization: `Bearer ${token}` },
  })
  return { status: answer.statusCode, body: answer.json() }
}

interface Row {
  readonly start: string
  readonly counts: readonly { readonly shown: string; readonly n: number | null }[]
  readonly total: number | null
}

/** The rows that count something, as « start: part n … ». */
async function rowsOf(query: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { picture } = (await ask(query)).body as { picture: { parts: string[]; rows: Row[] } }
  return picture.rows
    .map(({ start, counts }) => {
      const told = counts.flatMap(({ shown, n }, at) => (n === 0 ? [] : [`${picture.parts[at]} ${n ?? shown}`]))
      return told.length === 0 ? "" : `${start}: ${told.join(", ")}`
    })
    .filter(Boolean)
}

describe("postings over time", () => {
  test("fall into the fiscal year, the quarter and the month of Toronto's midnight", async () => {
    expect(await rowsOf({ interval: "fiscal-year" })).toEqual([
      "2025-04-01: micro-mission 1, mentoring 1, deployment 1",
      "2026-04-01: micro-mission 1",
    ])
    expect(await rowsOf({ interval: "quarter" })).toEqual([
      "2026-01-01: micro-mission 1, mentoring 1, deployment 1",
      "2026-04-01: micro-mission 1",
    ])
    expect(await rowsOf({ interval: "month" })).toEqual([
      "2026-03-01: micro-mission 1, mentoring 1, deployment 1",
      "2026-04-01: micro-mission 1",
    ])
    expect(await rowsOf({ interval: "year", from: "2025-01-01" })).toEqual([
      "2025-01-01: job-swap 1",
      "2026-01-01: micro-mission 2, mentoring 1, deployment 1",
    ])
  })

  test("of the evening of the day of twenty-three hours belong to the week that ends then", async () => {
    expect(await rowsOf({ interval: "week" })).toEqual([
      "2026-03-02: deployment 1",
      "2026-03-23: mentoring 1",
      "2026-03-30: micro-mission 2",
    ])
    expect(await rowsOf({ interval: "day", from: "2026-03-08", until: "2026-03-09" })).toEqual([
      "2026-03-08: deployment 1",
    ])
  })

  test("are counted by their publication, their ideal start or their end, as asked", async () => {
    const month = { interval: "month" }
    expect(await rowsOf({ ...month, dated: "started" })).toEqual([
      "2026-03-01: deployment 1",
      "2026-04-01: micro-mission 1, mentoring 1",
      "2026-05-01: micro-mission 1",
    ])
    expect(await rowsOf({ ...month, dated: "closed" })).toEqual([
      "2026-04-01: micro-mission 1",
      "2026-05-01: mentoring 1",
    ])
  })

  test("divide by each of the splits that a posting decides alone", async () => {
    const year = { interval: "year" }
    expect(await rowsOf({ ...year, split: "remote" })).toEqual(["2026-01-01: remote 3, in-person 1"])
    expect(await rowsOf({ ...year, split: "restricted" })).toEqual(["2026-01-01: open 3, restricted 1"])
    expect(await rowsOf({ ...year, split: "security" })).toEqual(["2026-01-01: secret 1, unsaid 3"])
    expect(await rowsOf({ ...year, split: "work-area" })).toEqual(["2026-01-01: policy 1, unsaid 3"])
    expect(await rowsOf({ ...year, split: "location" })).toEqual(["2026-01-01: unsaid 4"])
  })

  test("follow the filters: organization with what stands below it, side, type, status", async () => {
    const count = async (query: Readonly<Record<string, string>>) => (await ask(query)).body.postings
    expect(await count({})).toBe(4)
    expect(await count({ organisation: parent })).toBe(2)
    expect(await count({ organisation: branch })).toBe(1)
    expect(await count({ type: "micro-mission" })).toBe(2)
    expect(await count({ side: "both", from: "2025-01-01" })).toBe(1)
    expect(await count({ status: "cancelled" })).toBe(1)
    expect(await count({ status: "cancelled", type: "mentoring" })).toBe(0)
  })
})

describe("what happened", () => {
  test("is counted when it happened; what people did stays vague under five", async () => {
    expect(await rowsOf({ split: "transactions", interval: "month" })).toEqual([
      "2026-03-01: posted 2",
      "2026-04-01: posted 1, cancelled 1, offered 5, declined 5, in-progress 1",
      "2026-05-01: completed 1",
    ])
    expect(await rowsOf({ split: "transactions", interval: "week", from: "2026-03-30", until: "2026-04-05" })).toEqual([
      "2026-03-30: posted 2, offered 5, declined 5",
    ])
    expect(await rowsOf({ split: "transactions", interval: "day", from: "2026-04-02", until: "2026-04-02" })).toEqual([
      "2026-04-02: offered few, declined few",
    ])
  })

  test("has its reasons, of which a small one is neither told nor given back by the others", async () => {
    const { picture } = (await ask({ split: "reasons", interval: "month" })).body
    expect(picture.parts).toEqual(["workload", "interest"])
    expect(picture.rows[1]).toEqual({
      start: "2026-04-01",
      counts: [
        { shown: "hidden", n: null },
        { shown: "hidden", n: null },
      ],
      total: 6,
    })
  })

  test("gives the average of applicants only where it is about five people or more", async () => {
    const before = await rowsOf({ split: "applicants", interval: "month", from: "2026-03-01", until: "2026-03-31" })
    expect(before).toEqual(["2026-03-01: average few"])
    const many = await Promise.all([1, 2, 3, 4].map(() => signUp(site)))
    const number = await list(author, { publishedAt: "2024-01-10T15:00:00Z", startOn: "2024-02-01" })
    for (const member of [...many, applicant]) {
      const id = await applied(site, member, number)
      await site.doorway.db
        .updateTable("application")
        .set({ appliedAt: instant("2024-01-20T15:00:00Z") })
        .where("id", "=", id)
        .execute()
    }
    await list(author, { publishedAt: "2024-01-11T15:00:00Z", startOn: "2024-02-01" })
    const asked = { split: "applicants", interval: "month", from: "2024-01-01", until: "2024-01-31" }
    expect(await rowsOf(asked)).toEqual(["2024-01-01: average 2.5"])
  })
})

describe("distributions", () => {
  const binsOf = async (measure: string, bins = "5") =>
    ((await ask({ measure, bins })).body.bins as { from: number; until: number; count: number }[])
      .filter(({ count }) => count > 0)
      .map(({ from, until, count }) => `${from}-${until}: ${count}`)

  test("measure the days to post, to the first time it was filled, to complete and to cancel", async () => {
    expect(await binsOf("to-post")).toEqual(["0-0.8: 2", "1.6-2.4: 1", "3.2-4: 1"])
    expect(await binsOf("to-fill")).toEqual(["8-10: 1"])
    expect(await binsOf("to-complete")).toEqual(["28-35: 1"])
    expect(await binsOf("to-cancel")).toEqual(["16-20: 1"])
  })

  test("measure the hours asked, each period by itself", async () => {
    expect(await binsOf("hours-week")).toEqual(["4-6: 2", "8-10: 1"])
    expect(await binsOf("hours-month")).toEqual(["1.6-2: 1"])
    expect(await binsOf("hours-total")).toEqual([])
    expect(await binsOf("hours-day")).toEqual([])
  })

  test("have as many bands as asked, from five to twenty-one, nine unless said", async () => {
    expect((await ask({ measure: "to-post" })).body.bins).toHaveLength(9)
    expect((await ask({ measure: "to-post", bins: "21" })).body.bins).toHaveLength(21)
    expect((await ask({ bins: "4" })).status).toBe(422)
    expect((await ask({ bins: "22" })).status).toBe(422)
  })
})

test("the ten skills asked for most count opportunities in progress only", async () => {
  const { db } = site.doorway
  const numbers = await db.selectFrom("opportunity").select(["number", "status"]).orderBy("number").execute()
  for (const { number, status } of numbers) {
    const skills = status === "published" ? ["S-COMMON", `S-${number}`] : ["S-OVER"]
    await db
      .insertInto("opportunitySkill")
      .values(skills.map((skill) => ({ opportunity: number, skill, isEssential: true })))
      .execute()
  }
  const open = numbers.filter(({ status }) => status === "published").length
  const { skills } = (await ask({})).body
  expect(skills[0]).toEqual({ skill: "S-COMMON", count: open })
  expect(skills).toHaveLength(Math.min(10, open + 1))
  expect(JSON.stringify(skills)).not.toContain("S-OVER")
})

describe("the page", () => {
  const page = "/fr/statistiques"
  const period = "from-year=2026&from-month=3&from-day=1&until-year=2026&until-month=5&until-day=31"

  test("draws the bars, the distribution and the skills, each with its table, in both languages", async () => {
    const { html } = await reader.browser.get(`${page}?${period}&interval=fiscal-year&measure=to-post`)
    expect(html).toContain("2025-2026")
    expect(html.match(/<svg class="chart"/g)).toHaveLength(3)
    expect(html.match(/<table/g)).toHaveLength(3)
    expect(html).toContain("4 possibilités comptent.")
    expect(html).toContain("Micro-mission\u00a0: 1 sur 3 (33,3\u00a0%)")
    const english = (await reader.browser.get(`/en/statistics?${period}&interval=week`)).html
    expect(english).toContain("Week of March 30, 2026")
    expect(english).toContain("4 opportunities count.")
  })

  test("says what makes no period, and keeps what was chosen", async () => {
    const reversed = period.replace("until-year=2026", "until-year=2025")
    const answer = await reader.browser.get(`${page}?${reversed}&split=remote`)
    expect(answer.status).toBe(422)
    expect(answer.html).toContain("Le dernier jour vient avant le premier")
    expect(
      (await reader.browser.get(`${page}?${period.replace("from-year=2026", "from-year=2020")}&interval=day`)).html,
    ).toContain("La période compte plus de 120 intervalles")
  })

  test("gives the same figures as a table and as images", async () => {
    const { html } = await reader.browser.get(`${page}?${period}&interval=month`)
    const csv = /href="([^"]*statistiques\/fichier[^"]*format=csv)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? ""
    const file = await site.server.inject({ method: "GET", url: csv, headers: { cookie: cookieOf(reader) } })
    const sheet = await readSpreadsheet(file.rawPayload, { bytes: 1e6, rows: 1e4 })
    expect(JSON.stringify(sheet)).toContain("Micro-mission")
    const image = await reader.browser.get(csv.replace("fichier", "image").replace("format=csv", "chart=picture"))
    expect(image.headers["content-type"]).toBe("image/svg+xml")
    expect(image.headers["content-disposition"]).toContain("statistiques-2026-03-01-2026-05-31-picture.svg")
    expect(image.html).toMatch(/^<\?xml[^>]*>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/)
    expect(image.html).toContain("Mutation")
    expect(
      (await reader.browser.get(csv.replace("fichier", "image").replace("format=csv", "chart=other"))).status,
    ).toBe(303)
  })

  test("is for members", async () => {
    expect((await site.openBrowser().get(page)).location).toContain("/fr/connexion")
  })
})

const cookieOf = ({ browser }: TestMember) => [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ")

test("statistics stay as they are when an applicant, then an author, is erased", async () => {
  const all = async () =>
    Promise.all(
      ["type", "transactions", "reasons", "restricted"].map(
        async (split) => (await ask({ split, interval: "month" })).body,
      ),
    )
  const average = () => rowsOf({ split: "applicants", interval: "month", from: "2024-01-01", until: "2024-01-31" })
  const [before, averageBefore] = [await all(), await average()]
  for (const member of [applicant, author]) {
    const personId = await personIdOf(site, member)
    await act(site.doorway, system, (ctx) => erasePersonalData(ctx, personId))
    expect((await all()).map(({ picture, bins }) => ({ picture, bins }))).toEqual(
      before.map(({ picture, bins }) => ({ picture, bins })),
    )
    expect(await average()).toEqual(averageBefore)
  }
  expect(await site.doorway.db.selectFrom("opportunity").select("number").execute()).toEqual([])
  const kept = await site.doorway.db.selectFrom("opportunityFact").selectAll().execute()
  expect(kept.length).toBeGreaterThan(4)
  expect(JSON.stringify(kept)).not.toContain("Camille")
})
