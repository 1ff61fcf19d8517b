import type { Reading } from "../../../platform/context.js"
import { findConcepts, listRows } from "../../classification/index.js"
import { listsWords } from "../lists/lists.words.js"
import { type DocumentRow, listOrganisationsAbove, type OrganisationAbove } from "./document.store.js"
import { documentOf, type IndexedOpportunity, type OpportunityDocument } from "./opportunity-document.js"

type Names = IndexedOpportunity["titles"]
const noNames: Names = { en: null, fr: null }

/** Codes get the names by which people look for them, in both languages. */
export async function readDocuments(
  reading: Reading,
  rows: readonly DocumentRow[],
): Promise<readonly OpportunityDocument[]> {
  if (rows.length === 0) return []
  const [skills, occupations, places, organisations] = await Promise.all([
    readSkills(reading, [...new Set(rows.flatMap((row) => row.skills))]),
    findConcepts(reading, "occupation", codesOf(rows, "occupation")),
    readPlaces(reading, codesOf(rows, "municipality")),
    listOrganisationsAbove(reading, codesOf(rows, "organisationId")),
  ])
  return rows.map((row) => {
    const place = places.get(row.municipality ?? "")
    return documentOf({
      ...own(row),
      typeNames: { en: row.labelEn, fr: row.labelFr },
      areaNames: areaNamesOf(row),
      occupationNames: occupations.get(row.occupation ?? "")?.titles ?? noNames,
      placeNames: place?.names ?? noNames,
      province: place?.province ?? null,
      coordinates: place?.coordinates ?? null,
      organisations: (organisations.get(row.organisationId ?? "") ?? []).map((each) => ({
        id: each.id,
        names: organisationNames(each),
      })),
      skills: row.skills.map((code) => ({ code, names: skills.get(code) ?? [] })),
    })
  })
}

/** What needs no name. */
function own(row: DocumentRow) {
  const { number, type, side, status, audience, levels, languages, workArea, securityLevel } = row
  const { isRemote, isRestricted, timeMinutes, timePeriod, startOn, endOn } = row
  return {
    ...{ number, type, side, status, audience, levels, languages, workArea, securityLevel },
    ...{ isRemote, isRestricted, timeMinutes, timePeriod, startOn, endOn },
    titles: { en: row.titleEn, fr: row.titleFr },
    descriptions: { en: row.descriptionEn, fr: row.descriptionFr },
    publishedAt: row.publishedAt.epochMilliseconds,
    closesAt: row.closesAt?.epochMilliseconds ?? null,
    overAt: row.overAt?.epochMilliseconds ?? null,
    ownerIds: [...new Set([row.creatorId, row.contactId])],
  }
}

type CodePart = "occupation" | "municipality" | "organisationId"

const codesOf = (rows: readonly DocumentRow[], part: CodePart): readonly string[] => [
  ...new Set(rows.flatMap((row) => row[part] ?? [])),
]

/** All names of each skill, titles first. */
async function readSkills(reading: Reading, codes: readonly string[]): Promise<ReadonlyMap<string, readonly Names[]>> {
  if (codes.length === 0) return new Map()
  const concepts = await findConcepts(reading, "skill", codes)
  const rows = new Map((await listRows(reading, "skill", { code: codes })).map((row) => [row.code, row]))
  return new Map(
    [...concepts].map(([code, { titles }]) => {
      const { synonymsEn = [], synonymsFr = [] } = rows.get(code) ?? {}
      return [code, [titles, { en: synonymsEn.join("\n"), fr: synonymsFr.join("\n") }]]
    }),
  )
}

/** Where a place lies, and its names with those of its province. */
async function readPlaces(reading: Reading, codes: readonly string[]) {
  if (codes.length === 0) return new Map<string, never>()
  const rows = await listRows(reading, "municipality", { code: codes })
  const provinces = await findConcepts(reading, "province", [...new Set(rows.map(({ province }) => province))])
  return new Map(
    rows.map((row) => {
      const { latitude, longitude, province } = row
      const titles = provinces.get(province)?.titles ?? noNames
      return [
        row.code,
        {
          province,
          names: {
            en: [row.titleEn, ...row.otherNamesEn, titles.en].join("\n"),
            fr: [row.titleFr, ...row.otherNamesFr, titles.fr].join("\n"),
          },
          coordinates: latitude === null || longitude === null ? null : { latitude, longitude },
        },
      ] as const
    }),
  )
}

const organisationNames = ({ nameEn, nameFr, abbreviationEn, abbreviationFr }: OrganisationAbove): Names => ({
  en: [nameEn, abbreviationEn].join("\n"),
  fr: [nameFr, abbreviationFr].join("\n"),
})

/** The author's own words where none of the list serves. */
function areaNamesOf({ workArea, workAreaOther }: DocumentRow): Names {
  if (workArea === null) return noNames
  if (workArea === "other") return { en: workAreaOther, fr: workAreaOther }
  return { en: listsWords.en.workAreas[workArea], fr: listsWords.fr.workAreas[workArea] }
}
