import { beforeAll, describe, expect, test } from "vitest"
import {
  choiceLists,
  type ImportKindName,
  importFiles,
  importKindNames,
  isEmpty,
  listEditions,
  listRows,
} from "../../src/modules/classification/index.js"
import { operator } from "../../src/platform/context.js"
import { reading } from "../../src/platform/db.js"
import { useSite } from "../support/site.js"
import { arePublishedHere, publishedPath } from "./lists.js"

const minutes = 60_000

type List = Parameters<typeof listRows>[1]

/** The files that publishers give, and how many rows of theirs each list has then. */
const official: readonly (readonly [ImportKindName, readonly string[], Readonly<Partial<Record<List, number>>>])[] = [
  ["noc-structure", ["noc/noc2021-structure-en.csv", "noc/noc2021-structure-fr.csv"], { occupation: 822 }],
  ["noc-titles", ["noc/noc2021-titles.csv.gz"], { "occupation-title": 57_702 }],
  ["noc-titles", ["noc/noc2021-elements-en.csv.gz"], { "occupation-title": 57_702 }],
  [
    "esco-skills",
    ["esco/skills-en-fr.csv.gz", "esco/skill-broader.csv.gz", "esco/skill-groups-en-fr.csv"],
    { "skill-category": 1, skill: 13_312 },
  ],
  ["onet-skills", ["skills/noc2021-skill-importance-bc.csv.gz"], { "occupation-skill": 16_968 }],
  ["provinces", ["geo/provinces.csv"], { province: 13 }],
  ["economic-regions", ["geo/economic-regions.csv"], { "economic-region": 76 }],
  ["municipalities", ["geo/census-subdivisions.csv.gz"], { municipality: 5_162 }],
  ["municipalities", ["geo/geonames-ca-cities.csv", "geo/simplemaps-canadacities.csv"], { municipality: 5_162 }],
  ["postal-areas", ["geo/fsa-centroids.csv"], { "postal-area": 1_610 }],
  ["fields-of-study", ["programs/cip2021-structure-en.csv.gz"], { "field-of-study": 2_623 }],
  ["occupational-groups", ["gc-departments/gc-occupational-groups-en-fr.csv"], { "occupational-group": 224 }],
]

test("every kind of import has its files here", () => {
  expect([...new Set(official.map(([kind]) => kind))]).toEqual(importKindNames)
})

describe.runIf(official.every(([, files]) => arePublishedHere(...files)))(
  "the files of publishers, as they come",
  () => {
    const site = useSite()
    const here = () => reading(site.doorway, operator)

    beforeAll(() => site.app.loadReference())

    async function countOfPublisher(list: List): Promise<number> {
      const editions = (await listEditions(here())).filter((edition) => edition.list === list)
      const publisher = editions.find(({ status, isOwn }) => status === "current" && !isOwn)?.publisher
      const numbers = new Set(editions.filter((each) => each.publisher === publisher).map(({ number }) => number))
      return (await listRows(here(), list)).filter(({ fromEdition }) => numbers.has(fromEdition)).length
    }

    test.each(official)(
      "%s loads from %s, and again without any change",
      async (kind, files, counts) => {
        const paths = files.map(publishedPath)
        await importFiles(site.doorway, kind, paths)
        for (const [list, count] of Object.entries(counts)) {
          expect([list, await countOfPublisher(list as List)]).toEqual([list, count])
        }
        const editions = await listEditions(here())
        expect((await importFiles(site.doorway, kind, paths)).every(isEmpty)).toBe(true)
        expect(await listEditions(here())).toEqual(editions)
      },
      2 * minutes,
    )

    test.each([
      ["occupation", "en", "cabinet minister", "00010"],
      ["occupation", "fr", "conductrice de zamboni", "65211"],
      ["skill", "fr", "superviser des procédures correctionnelles", "esco:00064735-8fad-454b-90c7-ed858cc993f2"],
      ["place", "en", "portugal cove south", "1001105"],
      ["field-of-study", "en", "apiculture", "01.0310"],
    ] as const)(
      "the box for each %s proposes, in %s, what they name: “%s”",
      async (list, language, typed, code) => {
        const found = await choiceLists[list].suggest(here(), { typed, language, limit: 5 })
        expect(found.map((each) => each.code)).toContain(code)
      },
      2 * minutes,
    )
  },
)
