import type { Context, Reading } from "../../../../platform/context.js"
import {
  type Answers,
  type Audience,
  type FieldCode,
  fieldCodes,
  fieldNamed,
  type Given,
} from "./registration-fields.js"

/** What is kept for each of these registrations; an answer that no longer fits its question is left out. */
export async function listAnswers(
  { db }: Reading,
  registrationIds: readonly string[],
): Promise<ReadonlyMap<string, Answers>> {
  const answers = new Map<string, Answers>()
  if (registrationIds.length === 0) return answers
  const rows = await db
    .selectFrom("registrationAnswer")
    .select(["registrationId", "field", "value", "seenBy", "counts"])
    .where("registrationId", "in", [...registrationIds])
    .$narrowType<{ seenBy: Audience }>()
    .execute()
  for (const { registrationId, field, value, seenBy, counts } of rows) {
    const read = isField(field) ? fieldNamed(field).value.safeParse(value) : undefined
    if (!read?.success) continue
    answers.set(registrationId, { ...answers.get(registrationId), [field]: { value: read.data, seenBy, counts } })
  }
  return answers
}

const isField = (field: string): field is FieldCode => fieldCodes.some((code) => code === field)

export async function readAnswers(reading: Reading, registrationId: string): Promise<Answers> {
  return (await listAnswers(reading, [registrationId])).get(registrationId) ?? {}
}

/** One answer, or null for a question that she leaves open. */
export type AnswerChange = { readonly field: FieldCode; readonly given: Given | null }

export async function saveAnswers(
  ctx: Context,
  registrationId: string,
  changes: readonly AnswerChange[],
): Promise<void> {
  const emptied = changes.flatMap(({ field, given }) => (given === null ? [field] : []))
  if (emptied.length > 0) {
    await ctx.db
      .deleteFrom("registrationAnswer")
      .where("registrationId", "=", registrationId)
      .where("field", "in", emptied)
      .execute()
  }
  const rows = changes.flatMap(({ field, given }) => (given === null ? [] : [rowOf(ctx, registrationId, field, given)]))
  if (rows.length === 0) return
  await ctx.db
    .insertInto("registrationAnswer")
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(["registrationId", "field"]).doUpdateSet(({ ref }) => ({
        value: ref("excluded.value"),
        seenBy: ref("excluded.seenBy"),
        counts: ref("excluded.counts"),
        changedAt: ref("excluded.changedAt"),
      })),
    )
    .execute()
}

function rowOf({ now }: Context, registrationId: string, field: FieldCode, { value, seenBy, counts }: Given) {
  return { registrationId, field, value: JSON.stringify(value), seenBy, counts, changedAt: now }
}
