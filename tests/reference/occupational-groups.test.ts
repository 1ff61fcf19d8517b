import { describe, expect, test } from "vitest"
import { arePublishedHere, isUntidy, readOwnList, readPublished, repeated } from "./lists.js"
import { groups } from "./occupational-groups.js"

const groupOf = new Map(groups.map((group) => [group.code, group]))
const parents = new Set(groups.map(({ parent }) => parent))
const inForce = groups.filter(({ valid_until }) => valid_until === "")

describe("occupational groups", () => {
  test("have each code once and a title in both languages", () => {
    expect(repeated(groups.map(({ code }) => code))).toEqual([])
    expect(groups.filter((group) => isUntidy(group.title_en) || isUntidy(group.title_fr))).toEqual([])
  })

  test("belong to an employer of the list of organizations, or to the core public administration", () => {
    const organizations = new Set(
      readOwnList("organisations.csv", [
        "key",
        "parent",
        "sector",
        "name_en",
        "name_fr",
        "abbreviation_en",
        "abbreviation_fr",
        "other_names_en",
        "other_names_fr",
        "domains",
        "province",
        "valid_from",
        "valid_until",
        "successor",
      ]).map(({ key }) => key),
    )
    const employers = [...new Set(groups.map(({ employer }) => employer))]
    expect(
      employers.filter((employer) => employer !== "core-public-administration" && !organizations.has(employer)),
    ).toEqual([])
  })

  test("have parents and successors of the list, of the same employer", () => {
    const stray = groups.filter((group) =>
      [group.parent, group.successor]
        .filter((code) => code !== "")
        .some((code) => groupOf.get(code)?.employer !== group.employer),
    )
    expect(stray).toEqual([])
  })

  test("have levels from lowest to highest, unless they are only the heading of others", () => {
    const rising = ({ levels }: (typeof groups)[number]) => {
      const each = levels.split("|")
      return each.every((level) => /^\d\d$/.test(level)) && each.join() === [...new Set(each)].sort().join()
    }
    const leaves = groups.filter(({ code }) => !parents.has(code))
    expect(leaves.filter((group) => !rising(group))).toEqual([])
    expect(groups.filter((group) => group.levels !== "" && !rising(group))).toEqual([])
  })

  test("that ended have a day and a successor in force from the next day", () => {
    const ended = groups.filter(({ valid_until }) => valid_until !== "")
    expect(ended.map(({ code, successor }) => `${code} → ${successor}`)).toEqual([
      "AU → CT",
      "CS → IT",
      "ES → EC",
      "FI → CT-FIN",
      "SI → EC",
    ])
    for (const { valid_until, successor } of ended) {
      const next = new Date(`${valid_until}T00:00:00Z`)
      next.setUTCDate(next.getUTCDate() + 1)
      expect(groupOf.get(successor)?.valid_from).toBe(next.toISOString().slice(0, 10))
    }
  })

  test.each([
    ["AS", "01 to 08"],
    ["EC", "01 to 08"],
    ["EX", "01 to 05"],
    ["IT", "01 to 05"],
    ["PM", "01 to 07"],
    ["LP", "00 to 05"],
    ["CRA-SP", "01 to 10"],
  ])("%s has levels %s", (code, levels) => {
    const each = groupOf.get(code)?.levels.split("|")
    expect(`${each?.at(0)} to ${each?.at(-1)}`).toBe(levels)
  })
})

const published = "gc-departments/gc-occupational-groups-en-fr.csv"

describe.runIf(arePublishedHere(published))("occupational groups as the Treasury Board publishes them", () => {
  const official = readPublished(published, ["group", "code", "group_en", "group_fr", "subgroup_en", "subgroup_fr"])

  test("have the same groups", () => {
    const appointed = ["DM", "GC"]
    const ours = inForce.filter(
      ({ code, employer, parent }) =>
        employer === "core-public-administration" && parent === "" && !appointed.includes(code),
    )
    expect(ours.map(({ code }) => code).sort()).toEqual([...new Set(official.map(({ group }) => group))].sort())
  })

  test("have subgroups with the same names", () => {
    const nameOf = (text: string) => /^(.*)\(([A-Z]{2}-[A-Z]{2,3})\)$/.exec(text)
    const names = new Map<string, { en: string | undefined; fr: string | undefined }>()
    for (const row of official) {
      const [, en, code = ""] = nameOf(row.subgroup_en) ?? []
      if (!names.has(code)) names.set(code, { en, fr: nameOf(row.subgroup_fr)?.[1] })
    }
    // One has no French name there, two carry a slip.
    const mended = ["NU-EMA", "SC-SPT", "SG-PAT"]
    const ours = inForce.filter(({ code }) => names.has(code) && !mended.includes(code))
    expect(ours.length).toBeGreaterThan(60)
    expect(ours.map(({ code, title_en, title_fr }) => ({ code, en: title_en, fr: title_fr }))).toEqual(
      ours.map(({ code }) => ({ code, en: names.get(code)?.en, fr: names.get(code)?.fr })),
    )
  })
})
