import { describe, expect, test } from "vitest"
import { SearchIndex } from "../../../engine/index/search-index.js"
import { asksForSomething, codeFilters, criteriaOf, readCriteria, withoutCode, writeCriteria } from "./criteria.js"
import { indexQueryOf, sortOf, sortsFor } from "./index-query.js"
import {
  documentOf,
  type IndexedOpportunity,
  type OpportunitySchema,
  opportunitySchema,
} from "./opportunity-document.js"

const now = Date.parse("2026-11-22T12:00:00Z")
const day = 86_400_000
const names = { en: null, fr: null }

const plain: IndexedOpportunity = {
  ...{ number: 1, type: "micro-mission", side: "offering", status: "published", audience: "federal" },
  titles: { en: "Plain", fr: "Simple" },
  ...{ descriptions: names, typeNames: names, areaNames: names, occupationNames: names, placeNames: names },
  ...{ organisations: [], skills: [], levels: [], languages: [], ownerIds: ["someone"] },
  ...{ workArea: null, province: null, securityLevel: null, isRemote: false, isRestricted: false },
  ...{ timeMinutes: null, timePeriod: null, startOn: null, endOn: null, coordinates: null },
  ...{ publishedAt: now - 40 * day, closesAt: now + 10 * day, overAt: null },
}

/** Numbers of what answers this address: 1 is plain, 2 is the other one. */
function answers(query: string, other: Partial<IndexedOpportunity>, centre?: { latitude: number; longitude: number }) {
  const index = new SearchIndex<OpportunitySchema, number>(opportunitySchema)
  index.put(documentOf(plain))
  index.put(documentOf({ ...plain, ...other, number: 2 }))
  const asking = { scope: "live", now, isVisitor: false, centre, offset: 0, limit: 10 } as const
  const { hits } = index.search(indexQueryOf(readCriteria(query), asking))
  return hits.map(({ key }) => key).toSorted()
}

describe("each filter narrows to what it names", () => {
  const skill = { code: "weaving", names: [names] }
  const fr = (level: "A" | "B" | "C") => ({ language: "fr", component: "oral", level }) as const
  test.each<[string, Partial<IndexedOpportunity>]>([
    ["type=mentoring", { type: "mentoring" }],
    ["side=seeking", { side: "seeking" }],
    ["mode=remote", { isRemote: true }],
    ["area=science", { workArea: "science" }],
    ["level=EC-05", { levels: ["EC-05", "EC-06"] }],
    ["skill=weaving", { skills: [skill] }],
    [
      "organisation=above",
      {
        organisations: [
          { id: "own", names },
          { id: "above", names },
        ],
      },
    ],
    ["province=QC", { province: "QC" }],
    ["security=secret", { securityLevel: "secret" }],
    ["access=restricted", { isRestricted: true }],
    ["time=up-to-5", { timeMinutes: 60, timePeriod: "day" }],
    ["time=up-to-15", { timeMinutes: 600, timePeriod: "week" }],
    ["time=up-to-30", { timeMinutes: 6_000, timePeriod: "month" }],
    ["time=full-time", { timeMinutes: 9_000, timePeriod: "total", startOn: "2027-03-01", endOn: "2027-03-28" }],
    ["start-from=2027-03-01&start-until=2027-03-31", { startOn: "2027-03-31" }],
    ["posted=7", { publishedAt: now - 6 * day }],
  ])("%s", (query, other) => {
    expect(answers(query, other)).toEqual([2])
    expect(answers("", other)).toEqual([1, 2])
  })

  test("a language level at most leaves what asks for less, and for nothing", () => {
    expect(answers("fr-oral=B", { languages: [fr("C")] })).toEqual([1])
    expect(answers("fr-oral=B", { languages: [fr("B")] })).toEqual([1, 2])
    expect(answers("en-oral=A", { languages: [fr("C")] })).toEqual([1, 2])
  })

  test("a place leaves what is near it or remote", () => {
    const ottawa = { latitude: 45.42, longitude: -75.7 }
    expect(answers("loc=3506008&km=25", { coordinates: { latitude: 45.43, longitude: -75.71 } }, ottawa)).toEqual([2])
    expect(answers("loc=3506008&km=25", { isRemote: true }, ottawa)).toEqual([2])
    expect(answers("loc=3506008&km=25", { coordinates: { latitude: 49, longitude: -123 } }, ottawa)).toEqual([])
  })

  test("what is closed by its state or its hour is left out, until one asks for it", () => {
    for (const other of [{ status: "filled" }, { closesAt: now - 1 }] as const) {
      expect(answers("", other)).toEqual([1])
      expect(answers("closed=yes", other)).toEqual([1, 2])
    }
  })
})

describe("an address", () => {
  const whole =
    "q=a+b&type=mentoring&loc=3506008&km=25&start-from=2027-01-01&start-until=2027-02-01&posted=7&fr-oral=B&closed=yes&sort=deadline"

  test("is written again as it was read", () => {
    expect(writeCriteria(readCriteria(whole))).toBe(whole)
    expect(writeCriteria(readCriteria(""))).toBe("")
  })

  test("says the same in one way only", () => {
    const written = writeCriteria(readCriteria("type=b&q=x&type=a,b&km=50&page=3&unknown=1"))
    expect(written).toBe("q=x&type=a&type=b")
  })

  test("loses what means nothing, and nothing else", () => {
    const strange = {
      km: ["9"],
      loc: ["<>"],
      posted: ["-1"],
      sort: ["up"],
      "fr-oral": ["Z"],
      "start-from": ["2027-02-30"],
    }
    expect(writeCriteria(criteriaOf({ ...strange, q: [" kept "] }))).toBe("q=kept")
    expect(criteriaOf({ q: ["x".repeat(900)] }).text).toHaveLength(200)
    expect(codeFilters.every((filter) => criteriaOf({ [filter]: ["'; drop table"] }).codes[filter] === undefined)).toBe(
      true,
    )
  })

  test("without one code keeps the others", () => {
    const criteria = readCriteria("type=a&type=b&side=seeking")
    expect(writeCriteria(withoutCode(criteria, "type", "a"))).toBe("type=b&side=seeking")
    expect(writeCriteria(withoutCode(withoutCode(criteria, "type", "a"), "type", "b"))).toBe("side=seeking")
  })

  test("that only puts things in order asks for nothing", () => {
    expect(asksForSomething(readCriteria("sort=deadline"))).toBe(false)
    expect(asksForSomething(readCriteria("closed=yes"))).toBe(true)
  })
})

test("the best come first where there are words, else the newest; distance needs a place", () => {
  expect(sortOf(readCriteria("q=x"), "live")).toBe("relevance")
  expect(sortOf(readCriteria(""), "live")).toBe("newest")
  expect(sortOf(readCriteria("sort=distance"), "live")).toBe("newest")
  expect(sortsFor(readCriteria("loc=3506008"), "live")).toContain("distance")
  expect(sortOf(readCriteria(""), "archive")).toBe("ended")
})
