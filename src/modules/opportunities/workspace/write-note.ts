import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { lockApplicationFor } from "../applications/find-application-for.js"
import { insertNote } from "./note.store.js"

/** An author notes something of an application, for the authors alone. Posted twice with its key, it is written once. */
export async function writeNote(
  ctx: Context,
  { applicationId, key, body }: { readonly applicationId: string; readonly key: string; readonly body: string },
): Promise<void> {
  const { sides } = await lockApplicationFor(ctx, applicationId)
  if (!sides.includes("author")) throw new Refusal("not-found", "page-not-found")
  const writtenBy = actingMember(ctx).personId
  if (!(await insertNote(ctx, { id: key, applicationId, writtenBy, body }))) return
  await record(ctx, { act: "opportunities.write-note", subject: { kind: "application", key: applicationId } })
}
