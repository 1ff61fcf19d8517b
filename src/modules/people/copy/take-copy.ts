import { actingMember, type Context } from "../../../platform/context.js"
import { findFile, type StoredFile } from "../../../platform/files.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { copyKind } from "./copy-run.js"
import { findCopy } from "./find-copy.js"

/** Gives the member her own copy; the edge has made sure that it is her. */
export async function takeCopy(ctx: Context): Promise<StoredFile> {
  const { personId } = actingMember(ctx)
  const { file: facts } = await findCopy(ctx, personId)
  const file = facts && (await findFile(ctx, { id: facts.id, kind: copyKind, personId }))
  if (!file) throw new Refusal("not-found", "copy-gone")
  await record(ctx, { act: "people.take-copy", subject: { kind: "person", key: personId } })
  return file
}
