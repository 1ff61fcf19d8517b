import { beforeAll, describe, expect, test } from "vitest"
import { csv, usePublisherFiles } from "../../../../../tests/support/publisher-files.js"
import { useSite } from "../../../../../tests/support/site.js"
import { operator } from "../../../../platform/context.js"
import { reading } from "../../../../platform/db.js"
import { isEmpty } from "../../editions/edition.js"
import { listEditions } from "../../editions/edition.store.js"
import { findConcepts, listRows } from "../../lists/list.store.js"
import { importFiles } from "../import-files.js"
import { onetNames } from "./onet-names.js"

const site = useSite()
const files = usePublisherFiles()
const here = () => reading(site.doorway, operator)

beforeAll(() => site.app.loadReference())

const uuid = (last: number) => `00000000-0000-4000-8000-00000000000${last}`
const uri = (last: number) => `skill/${uuid(last)}`

describe("the skills of ESCO", () => {
  const header = ["uri", "skill_type", "reuse_level", "label_en", "label_fr", "alt_en", "alt_fr", "description_en"]
  const skills = [
    [uri(1), "", "", "project  management", "gestion de projets", "", "", "Ours has this name."],
    [uri(2), "", "", "train zeppelins", "dresser des zeppelins", "teach zeppelins", "", "A rare one."],
    [`http://data.europa.eu/esco/${uri(3)}`, "", "", "", "peindre des zeppelins", "", "", ""],
  ]
  const relations = [
    ["uri", "broader_uri"],
    [uri(2), uri(9)],
    [uri(2), uri(1)],
    [uri(3), uri(2)],
  ]
  const groups = [
    ["uri", "label_en", "label_fr"],
    [uri(9), "a group", "un groupe"],
  ]
  const escoRows = async () => (await listRows(here(), "skill")).filter(({ code }) => code.startsWith("esco:"))

  test("refuse a relation to what no file has, and keep nothing at all", async () => {
    const before = await listEditions(here())
    const paths = [await files.write("s.csv", csv([header, ...skills])), await files.write("r.csv", csv(relations))]
    await expect(importFiles(site.doorway, "esco-skills", paths)).rejects.toMatchObject({
      code: "import-cell",
      values: { file: "r.csv", line: 2, column: "broader_uri", problem: "cell-not-known" },
    })
    await expect(importFiles(site.doorway, "esco-skills", paths.slice(1))).rejects.toMatchObject({
      code: "import-skills-missing",
    })
    expect(await listEditions(here())).toEqual(before)
  })

  test("stand beside ours: one that has the name of one of ours is ours", async () => {
    const paths = await Promise.all([
      files.write("g.csv", csv(groups)),
      files.write("r.csv", csv(relations)),
      files.write("s.csv", csv([header, ...skills])),
    ])
    const reports = await importFiles(site.doorway, "esco-skills", paths)
    expect(reports.map(({ list, added }) => [list, added.length])).toEqual([
      ["skill-category", 1],
      ["skill", 2],
    ])
    expect(await escoRows()).toMatchObject([
      {
        code: `esco:${uuid(2)}`,
        category: "esco",
        broader: "project-management",
        titleEn: "Train zeppelins",
        titleFr: "Dresser des zeppelins",
        synonymsEn: ["teach zeppelins"],
        definitionEn: "A rare one.",
      },
      { code: `esco:${uuid(3)}`, broader: `esco:${uuid(2)}`, titleEn: null, titleFr: "Peindre des zeppelins" },
    ])
    expect((await importFiles(site.doorway, "esco-skills", paths)).every(isEmpty)).toBe(true)
  })

  test("keep what they belong to when the relations are not given again", async () => {
    const path = await files.write("s.csv", csv([header, ...skills.map((row) => row.with(7, "New words."))]))
    await importFiles(site.doorway, "esco-skills", [path])
    expect(await escoRows()).toMatchObject([{ broader: "project-management", definitionEn: "New words." }, {}])
  })
})

describe("the skills of O*NET", () => {
  const header = ["noc", "noc_title", "skill", "importance"]

  test("are each one of ours, and no two the same", async () => {
    const ours = [...onetNames.values()]
    expect((await findConcepts(here(), "skill", ours)).size).toBe(35)
  })

  test("say what an occupation asks, beside what our own list says", async () => {
    const rows = [
      ["21231", "", "Programming", 81.2],
      ["21231", "", "Repairing", 0],
      ["00018", "", "Programming", 10],
      ["00018", "", "Repairing", 20],
    ]
    const own = (await listRows(here(), "occupation-skill")).length
    await importFiles(site.doorway, "onet-skills", [await files.write("o.csv", csv([header, ...rows]))])
    const links = await listRows(here(), "occupation-skill")
    expect(links).toHaveLength(own + 11)
    expect(links).toContainEqual(
      expect.objectContaining({ occupation: "21231", skill: "software-development", weight: 812 }),
    )
    expect(links).toContainEqual(expect.objectContaining({ occupation: "00015", skill: "industrial-mechanics" }))
  })

  test.each([
    ["an unknown skill", [["21231", "", "Juggling", 5]], { values: { line: 2, problem: "cell-not-known" } }],
    ["an unknown occupation", [["99999", "", "Writing", 5]], { values: { line: 2, problem: "cell-not-known" } }],
    [
      "an occupation that lacks a skill of the others",
      [
        ["21231", "", "Writing", 5],
        ["21231", "", "Speaking", 5],
        ["10010", "", "Writing", 5],
      ],
      { code: "import-incomplete", values: { examples: ["10010"] } },
    ],
  ])("are refused with %s", async (_, rows, expected) => {
    const path = await files.write("o.csv", csv([header, ...rows]))
    await expect(importFiles(site.doorway, "onet-skills", [path], { mayEndMuch: true })).rejects.toMatchObject(expected)
  })
})
