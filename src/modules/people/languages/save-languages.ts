import type { Context } from "../../../platform/context.js"
import { refuseFields } from "../../../platform/refusal.js"
import { listConcepts } from "../../classification/index.js"
import { saveSection } from "../profile/save-section.js"
import type { SectionChoice } from "../profile/visibility.js"
import { type LanguagesRow, replaceLanguages } from "./languages.store.js"

interface LanguagesInput extends LanguagesRow, SectionChoice {
  /** Where each level stood in the form. */
  readonly fields: readonly string[]
}

/** Keeps the languages that the member knows; a level is one of the list's, whatever its scale. */
export async function saveLanguages(ctx: Context, input: LanguagesInput): Promise<void> {
  const known = new Set((await listConcepts(ctx, "language-level")).map(({ code }) => code))
  const problems = input.knowledge.flatMap(({ level }, position) =>
    known.has(level) ? [] : [{ field: input.fields[position] ?? "", code: "language-level-unknown" }],
  )
  if (problems.length > 0) throw refuseFields(problems)
  await saveSection(ctx, "languages", input, (personId) => replaceLanguages(ctx, personId, input))
}
