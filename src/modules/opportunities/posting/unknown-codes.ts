import type { Reading } from "../../../platform/context.js"
import type { FieldProblem } from "../../../platform/refusal.js"
import { type ConceptList, findConcepts, listRows } from "../../classification/index.js"
import { findOrganisations } from "../../organisations/index.js"
import { findType } from "../types/type.store.js"
import type { Content, ContentField, GroupLevel } from "./content.js"

/** Codes that no list knows: a box of the form never sends one, a program or a form changed by hand may. */
export async function findUnknownCodes(reading: Reading, content: Partial<Content>): Promise<readonly FieldProblem[]> {
  const { skills = [], occupation, educationLevel, municipality, groupLevels = [] } = content
  const problems = await Promise.all([
    inList(
      reading,
      "skills",
      "skill",
      skills.map(({ skill }) => skill),
    ),
    inList(reading, "occupation", "occupation", given(occupation)),
    inList(reading, "educationLevel", "education-level", given(educationLevel)),
    inList(reading, "municipality", "municipality", given(municipality)),
    levels(reading, groupLevels),
    organisations(reading, "organisation", given(content.organisation)),
    organisations(reading, "restrictedTo", content.restrictedTo ?? []),
    content.type && !(await findType(reading, content.type)) && { field: "type", code: "opportunity-type-missing" },
  ])
  return problems.flatMap((problem) => problem || [])
}

const given = (code: string | null | undefined) => (code ? [code] : [])

async function inList(reading: Reading, field: ContentField, list: ConceptList, codes: readonly string[]) {
  const known = await findConcepts(reading, list, codes)
  return codes.some((code) => !known.has(code)) && { field, code: "choice-unknown" }
}

async function organisations(reading: Reading, field: ContentField, ids: readonly string[]) {
  const known = await findOrganisations(reading, ids)
  return known.length < new Set(ids).size && { field, code: "choice-unknown" }
}

/** A level is one of its group’s; a group of an earlier edition keeps the levels that it had. */
async function levels(reading: Reading, groupLevels: readonly GroupLevel[]): Promise<FieldProblem | false> {
  const codes = [...new Set(groupLevels.map(({ group }) => group))]
  const [known, rows] = await Promise.all([
    findConcepts(reading, "occupational-group", codes),
    codes.length === 0 ? [] : listRows(reading, "occupational-group", { code: codes }),
  ])
  if (codes.some((group) => !known.has(group))) return { field: "groupLevels", code: "choice-unknown" }
  const levelsOf = new Map(rows.map((row) => [row.code, row.levels]))
  const wrong = groupLevels.find(({ group, level }) => level !== "" && levelsOf.get(group)?.includes(level) === false)
  if (!wrong) return false
  const [first = "", last = ""] = [levelsOf.get(wrong.group)?.[0], levelsOf.get(wrong.group)?.at(-1)]
  if (first === "") return { field: "groupLevels", code: "group-without-levels", values: { group: wrong.group } }
  return { field: "groupLevels", code: "level-not-of-group", values: { group: wrong.group, first, last } }
}
