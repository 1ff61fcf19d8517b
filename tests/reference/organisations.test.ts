import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { provinces } from "../../src/modules/organisations/organisation.js"
import { readReferenceList } from "../../src/modules/organisations/reference/reference-list.js"
import { projectPath } from "../../src/platform/project.js"
import { arePublishedHere, isUntidy, readPublished, repeated } from "./lists.js"

// Unknown parents, successors and sectors, circles, impossible domains and dates: the reader refuses the list for each.
const organisations = readReferenceList(readFileSync(projectPath("db/reference/organisations.csv"), "utf8"))

type Listed = (typeof organisations)[number]

const languages = ["en", "fr"] as const
type Language = (typeof languages)[number]

const byKey = new Map(organisations.map((organisation) => [organisation.key, organisation]))
const namesOf = (organisation: Listed, language: Language) => [
  organisation[`name_${language}`],
  ...organisation[`other_names_${language}`],
]
/** A name as people compare it: no accents, signs or articles at the beginning. */
const bare = (name: string) =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replaceAll("œ", "oe")
    .replace(/^(?:the |les? |la |l['’])/, "")
    .replace(/ ?\(bc\)$|footnote\d$/, "")
    .replace(/[^a-z0-9]/g, "")

describe("the organizations that come with the platform", () => {
  test("are of every sector", () => {
    const count = (sector: string) => organisations.filter((each) => each.sector === sector).length
    expect(count("federal")).toBeGreaterThan(180)
    expect(count("provincial")).toBeGreaterThan(330)
    expect(count("municipal")).toBeGreaterThanOrEqual(120)
    expect(count("university")).toBeGreaterThanOrEqual(98)
    expect(count("college")).toBeGreaterThanOrEqual(127)
    for (const sector of ["school", "health", "indigenous", "association", "international"] as const) {
      expect(count(sector), sector).toBeGreaterThanOrEqual(15)
    }
  })

  test.each(provinces)("have the government of %s, with its ministries under it", (province) => {
    const ofProvince = organisations.filter((each) => each.sector === "provincial" && each.province === province)
    const governments = ofProvince.filter(({ parent }) => parent === null)
    expect(governments).toHaveLength(1)
    expect(ofProvince.filter(({ parent }) => parent === governments[0]?.key).length).toBeGreaterThan(10)
  })

  test.each(languages)("have names that can be told apart under the same parent (%s)", (language) => {
    const names = organisations.map((each) => `${each.sector} ${each.parent}: ${bare(each[`name_${language}`])}`)
    expect(repeated(names)).toEqual([])
  })

  test.each(languages)("are written with care (%s)", (language) => {
    const texts = organisations.flatMap((each) => [
      ...namesOf(each, language),
      each[`abbreviation_${language}`] ?? each[`name_${language}`],
    ])
    expect(texts.filter((text) => isUntidy(text) || /;|[Oo]euvre/.test(text))).toEqual([])
  })

  test.each(languages)("say nothing twice of the same organization (%s)", (language) => {
    expect(organisations.filter((each) => repeated(namesOf(each, language)).length > 0)).toEqual([])
  })

  test("end after they began, and are part of none that has ended", () => {
    const isOdd = ({ parent, valid_from, valid_until }: Listed) =>
      (valid_from !== null && valid_until !== null && valid_from >= valid_until) ||
      (parent !== null && byKey.get(parent)?.valid_until !== null)
    expect(organisations.filter(isOdd).map(({ key }) => key)).toEqual([])
  })

  test("lead from one that has ended to one that stands", () => {
    const leadingNowhere = organisations.filter(
      ({ successor }) => successor !== null && byKey.get(successor)?.valid_until !== null,
    )
    expect(leadingNowhere.map(({ key }) => key)).toEqual([])
  })

  test.each([
    ["en", "Citizenship and Immigration Canada", "immigration-refugees-and-citizenship-canada"],
    ["fr", "Citoyenneté et Immigration Canada", "immigration-refugees-and-citizenship-canada"],
    ["en", "Industry Canada", "innovation-science-and-economic-development-canada"],
    ["fr", "TPSGC", "public-services-and-procurement-canada"],
    ["fr", "Régie du logement", "qc-tribunal-administratif-du-logement"],
    ["en", "Ryerson University", "toronto-metropolitan-university"],
  ] as const)("are found by a former name (%s, %s)", (language, former, key) => {
    const found = organisations.filter((each) => namesOf(each, language).includes(former))
    expect(found.map((each) => each.key)).toEqual([key])
  })
})

describe("the domains of e-mail addresses", () => {
  const owners = new Map(organisations.flatMap(({ key, domains }) => domains.map((domain) => [domain, key] as const)))

  test("are in small letters, each under another", () => {
    expect([...owners.keys()].filter((domain) => !/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(domain))).toEqual([])
  })

  test.each(["canada.ca", "gc.ca", "gouv.qc.ca", "ssss.gouv.qc.ca", "qc.ca", "on.ca", "gov.ca"])(
    "leave out %s, from which people of many organizations write",
    (shared) => {
      expect(owners.get(shared)).toBeUndefined()
    },
  )

  test("are of no place of learning, since those who study or studied there write from them too", () => {
    const learning = organisations.filter(({ sector }) => ["university", "college", "school"].includes(sector))
    expect(learning.filter(({ domains }) => domains.length > 0).map(({ key }) => key)).toEqual([])
  })

  test("ending in gc.ca are of federal organizations and of their executives’ association alone", () => {
    const others = [...owners].filter(
      ([domain, key]) => domain.endsWith(".gc.ca") && byKey.get(key)?.sector !== "federal",
    )
    expect(others).toEqual([["apex.gc.ca", "apex"]])
  })
})

const published = {
  current: "gc-departments/gc-organizations-en-fr.csv",
  legal: "gc-departments/gc-departments-abbreviations-en-fr.csv",
}

/** Lines of the published lists that are no organization of ours. */
const knowinglyAbsent: Readonly<Record<string, string>> = {
  "Department not listed": "an answer of a form, not an organization",
  "Indigenous Services Canada & Crown-Indigenous Relations and Northern Affairs Canada": "two departments, each listed",
  "Canada Emission Reduction Incentives Agency": "written into law in 2005 and never set up",
}

describe.runIf(arePublishedHere(published.current, published.legal))("as the federal lists name them", () => {
  const known = {
    en: new Set(organisations.flatMap((each) => namesOf(each, "en").map(bare))),
    fr: new Set(organisations.flatMap((each) => namesOf(each, "fr").map(bare))),
  }
  const current = readPublished(published.current, ["en", "fr", "type"])
  const legal = readPublished(published.legal, ["legal_en", "legal_fr", "applied_en", "applied_fr"])
  const listed = [
    ...current,
    ...legal.map(({ legal_en, legal_fr }) => ({ en: legal_en, fr: legal_fr })),
    ...legal.map(({ applied_en, applied_fr }) => ({ en: applied_en, fr: applied_fr })).filter(({ en }) => en !== ""),
  ]
  const missing = listed.filter(({ en, fr }) => !known.en.has(bare(en)) || !known.fr.has(bare(fr)))

  test("all are here, under a name that they have or had, but for those known not to be", () => {
    expect(missing.map(({ en }) => en)).toEqual(Object.keys(knowinglyAbsent))
  })
})
