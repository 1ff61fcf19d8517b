import type { Context } from "../../../platform/context.js"
import { type FieldProblem, refuseFields } from "../../../platform/refusal.js"
import { listRows } from "../../classification/index.js"
import { saveSection } from "../profile/save-section.js"
import type { SectionChoice } from "../profile/visibility.js"
import { findLanguages, type LanguagesRow, replaceLanguages } from "./languages.store.js"
import { type Knowledge, scalesOf } from "./spoken.js"

interface LanguagesInput extends LanguagesRow, SectionChoice {
  /** Where each level stood in the form. */
  readonly fields: readonly string[]
}

/** Keeps the languages that the member knows, each with levels of its own scales. */
export async function saveLanguages(ctx: Context, input: LanguagesInput): Promise<void> {
  await saveSection(ctx, "languages", input, async (personId) => {
    await refuseWrongLevels(ctx, personId, input)
    await replaceLanguages(ctx, personId, input)
  })
}

/** A level of another scale that was kept before stays hers until she changes it. */
async function refuseWrongLevels(ctx: Context, personId: string, { knowledge, fields }: LanguagesInput): Promise<void> {
  const scaleOf = new Map((await listRows(ctx, "language-level")).map(({ code, scale }) => [code, scale]))
  const held = (await findLanguages(ctx, personId))?.knowledge ?? []
  const problems = knowledge.flatMap((said, position): FieldProblem[] => {
    const field = fields[position] ?? ""
    const scale = scaleOf.get(said.level)
    if (scale === undefined) return [{ field, code: "language-level-unknown" }]
    const fits = scalesOf(said.language).includes(scale) || held.some((each) => isSame(each, said))
    return fits ? [] : [{ field, code: "language-level-of-another-scale" }]
  })
  if (problems.length > 0) throw refuseFields(problems)
}

const isSame = (one: Knowledge, other: Knowledge) =>
  one.language === other.language && one.component === other.component && one.level === other.level
