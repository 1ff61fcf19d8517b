import { beforeAll, expect, test } from "vitest"
import { useSite } from "../../../tests/support/site.js"
import { loadDemonstration } from "./load-demonstration.js"

const site = useSite()

beforeAll(async () => {
  await site.app.loadReference()
  await loadDemonstration(site.doorway)
}, 120_000)

const people = () =>
  site.doorway.db
    .selectFrom("person")
    .innerJoin("account", "account.personId", "person.id")
    .innerJoin("accountAddress", "accountAddress.accountId", "account.id")
    .select(["person.id", "person.language", "account.username", "accountAddress.address"])
    .execute()

test("five hundred members with full profiles come with a trial, beside those who try the desks", async () => {
  const { db } = site.doorway
  const described = await db.selectFrom("profilePosition").select("personId").execute()
  expect(described).toHaveLength(500)
  for (const table of [
    "profilePlace",
    "profileFirstLanguage",
    "profileExperience",
    "profileEducation",
    "profileSkill",
  ] as const) {
    const filled = await db.selectFrom(table).select("personId").distinct().execute()
    expect(filled.length, table).toBe(500)
  }
})

test("nobody of them can be taken for somebody: every address is one that cannot be written to", async () => {
  for (const { address } of await people()) expect(address).toMatch(/@example\.org$/)
})

test("they write and are seen in both languages", async () => {
  const languages = Map.groupBy(await people(), ({ language }) => language)
  expect(languages.get("en")?.length).toBeGreaterThan(20)
  expect(languages.get("fr")?.length).toBeGreaterThan(20)
  const { db } = site.doorway
  const open = await db.selectFrom("profileSection").select("seenBy").distinct().execute()
  expect(open.map(({ seenBy }) => seenBy).sort()).toEqual(["colleagues", "everyone", "members", "self"])
})

test("a mentoring programme in mid-life comes with them: forty mentors, sixty mentees, some of them together", async () => {
  const { db } = site.doorway
  const registrations = await db.selectFrom("registration").select(["side", "status"]).execute()
  const sides = Map.groupBy(registrations, ({ side }) => side)
  expect([sides.get("mentor")?.length, sides.get("mentee")?.length]).toEqual([40, 60])
  const pairings = await db.selectFrom("pairing").select("status").execute()
  expect(new Set(pairings.map(({ status }) => status))).toEqual(new Set(["active", "completed", "ended", "proposed"]))
})

test("three hundred opportunities come with them, of every kind and in every state that people read", async () => {
  const { db } = site.doorway
  const opportunities = await db.selectFrom("opportunity").select(["type", "status", "titleEn", "titleFr"]).execute()
  expect(opportunities).toHaveLength(300)
  expect(new Set(opportunities.map(({ titleFr }) => titleFr)).size).toBe(300)
  expect(new Set(opportunities.map(({ titleEn }) => titleEn)).size).toBe(300)
  expect(new Set(opportunities.map(({ type }) => type)).size).toBe(14)
  expect(new Set(opportunities.map(({ status }) => status))).toEqual(
    new Set(["published", "closed-to-applications", "filled", "in-progress", "completed", "cancelled", "expired"]),
  )
  const optIns = await db.selectFrom("optIn").select("personId").distinct().execute()
  expect(optIns.length).toBeGreaterThan(200)
})

test("a second start finds them there and changes nothing", async () => {
  const before = await people()
  await loadDemonstration(site.doorway)
  expect(await people()).toEqual(before)
})

test("a visitor reads what some of them show to everyone", async () => {
  const browser = site.openBrowser()
  const seen = await Promise.all(
    (await people()).map(async ({ username }) => (await browser.get(`/fr/membres/${username}`)).status),
  )
  expect(new Set(seen)).toEqual(new Set([200, 404]))
})
