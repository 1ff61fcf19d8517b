import type { Reading } from "../../../platform/context.js"
import { listRows } from "../../classification/index.js"
import { listOtherNames } from "../../organisations/index.js"
import type { Facet } from "./findable.js"
import type { IndexedSection } from "./member-index.js"

/** Adds to the findables of sections what their lists call them besides: a skill's synonyms, an acronym. */
export async function readListedNames(
  reading: Reading,
  sections: readonly IndexedSection[],
): Promise<(section: IndexedSection) => IndexedSection> {
  const codesOf = (facet: Facet) => [
    ...new Set(
      sections.flatMap(({ findables }) =>
        findables.flatMap(({ filter }) => (filter?.facet === facet ? [filter.code] : [])),
      ),
    ),
  ]
  const skills = await listRows(reading, "skill", { code: codesOf("skill") })
  const names: Partial<Record<Facet, ReadonlyMap<string, readonly string[]>>> = {
    skill: new Map(skills.map(({ code, synonymsEn, synonymsFr }) => [code, [...synonymsEn, ...synonymsFr]])),
    organisation: await listOtherNames(reading, codesOf("organisation")),
  }
  return (section) => ({
    ...section,
    findables: section.findables.map((findable) => {
      const { filter } = findable
      const listedNames = filter && names[filter.facet]?.get(filter.code)
      return listedNames ? { ...findable, listedNames } : findable
    }),
  })
}
