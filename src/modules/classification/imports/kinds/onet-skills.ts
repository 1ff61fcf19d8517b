import { foldName } from "../../../../engine/text/fold.js"
import type { Reading } from "../../../../platform/context.js"
import { number, text } from "../../lists/cells.js"
import type { ReadRow } from "../../lists/check-rows.js"
import { fileForm, readRows, refuseCell } from "../files/file-form.js"
import { onlyFile, refuseFile, type SourceFile } from "../files/source-file.js"
import type { ImportKind } from "../import-kind.js"
import { onetNames } from "./onet-names.js"

const form = fileForm(
  {
    occupation: { header: /^noc$/, cell: text.regex(/^\d{1,5}$/, "cell-not-a-code") },
    skill: { header: /^skill$/, cell: text },
    importance: { header: /^importance$/, cell: number(0, 100) },
  },
  ["occupation", "skill"],
)

/** Senior managers, whom British Columbia counts together under a code that the classification does not have. */
const merged: ReadonlyMap<string, readonly string[]> = new Map([
  ["00018", ["00011", "00012", "00013", "00014", "00015"]],
])

/** How important each skill of O*NET is in an occupation, out of 100; ours are out of 1,000. */
export const onetSkills: ImportKind = {
  publisher: "onet",
  parts: [{ list: "occupation-skill", rows }],
}

async function* rows(_: Reading, files: readonly SourceFile[]): AsyncIterable<ReadRow> {
  const file = onlyFile(files)
  const skillsOf = new Map<string, Set<string>>()
  for await (const { line, values } of readRows(file, form)) {
    const code = values.occupation.padStart(5, "0")
    const skill = onetNames.get(foldName(values.skill))
    if (skill === undefined) throw refuseCell(file, line, "skill", "cell-not-known")
    skillsOf.set(code, (skillsOf.get(code) ?? new Set()).add(skill))
    const weight = Math.round(values.importance * 10)
    // What is of no importance makes no link.
    if (weight === 0) continue
    for (const occupation of merged.get(code) ?? [code]) yield { line, values: { occupation, skill, weight } }
  }
  requireSameSkills(file, skillsOf)
}

/** Every occupation is rated for the same skills: one that lacks some tells of a file that was cut. */
function requireSameSkills(file: SourceFile, skillsOf: ReadonlyMap<string, ReadonlySet<string>>): void {
  const most = Math.max(0, ...[...skillsOf.values()].map(({ size }) => size))
  const short = [...skillsOf].filter(([, { size }]) => size < most).map(([code]) => code)
  if (short.length > 0) throw refuseFile(file, "import-incomplete", { n: short.length, examples: short.slice(0, 3) })
}
