import { describe, expect, test } from "vitest"
import { isUntidy, readOwnList, repeated } from "./lists.js"

const credentials = readOwnList("credentials.csv", [
  "code",
  "kind",
  "title_en",
  "title_fr",
  "synonyms_en",
  "synonyms_fr",
])
const spellings = credentials.flatMap((row) =>
  (["en", "fr"] as const).map((language) => ({
    code: row.code,
    title: row[`title_${language}`],
    synonyms: row[`synonyms_${language}`].split("|").filter(Boolean),
  })),
)

describe("credentials", () => {
  test("have each code once, stable and readable", () => {
    expect(credentials.length).toBeGreaterThan(300)
    expect(credentials.filter(({ code }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code))).toEqual([])
    expect(repeated(credentials.map(({ code }) => code))).toEqual([])
  })

  test("are licences, certificates, permits, designations or trade certificates", () => {
    const kinds = new Set(credentials.map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(["certificate", "designation", "licence", "permit", "trade"])
  })

  test("have a title of their own in both languages", () => {
    expect(spellings.filter(({ title }) => isUntidy(title))).toEqual([])
    expect(repeated(credentials.map((row) => row.title_en))).toEqual([])
    expect(repeated(credentials.map((row) => row.title_fr))).toEqual([])
  })

  test("have synonyms that are tidy and say more than the title", () => {
    const idle = spellings.filter(
      ({ title, synonyms }) => synonyms.some(isUntidy) || repeated([title, ...synonyms]).length > 0,
    )
    expect(idle).toEqual([])
  })

  test("hold the trades of the Red Seal, found under the feminine and the masculine", () => {
    const trades = credentials.filter(({ kind }) => kind === "trade")
    expect(trades.length).toBeGreaterThanOrEqual(54)
    expect(trades.filter((row) => !row.title_en.endsWith("Red Seal") || !row.title_fr.endsWith("Sceau rouge"))).toEqual(
      [],
    )
    expect(trades.filter((row) => row.synonyms_fr.split("|").length < 2)).toEqual([])
  })

  test.each([
    "professional-engineer",
    "registered-nurse",
    "cpa",
    "notary-quebec",
    "pmp",
    "whmis",
    "standard-first-aid",
    "food-handler",
    "driver-class-1",
    "welder",
  ])("know %s", (code) => {
    expect(credentials.map((row) => row.code)).toContain(code)
  })

  test("leave security screening to a list of its own", () => {
    expect(spellings.filter(({ title }) => /\bsecret\b|clearance|habilitation|cote de sécurité/i.test(title))).toEqual(
      [],
    )
  })
})
