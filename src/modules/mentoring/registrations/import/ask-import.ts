import { actingMember, type Context, type Reading } from "../../../../platform/context.js"
import { findFile, storeFile } from "../../../../platform/files.js"
import { Refusal } from "../../../../platform/refusal.js"
import { askRun } from "../../../../platform/runs.js"
import type { Programme } from "../../programmes/programme.store.js"
import { requireTeam } from "../../programmes/team.js"
import { importRun } from "./import-run.js"
import { type KeptImport, keptHours, keptImport, keptKind } from "./kept-import.js"

/** Keeps a list that was checked, until somebody confirms it or the day is over. */
export async function keepImport(ctx: Context, programme: Programme, kept: KeptImport): Promise<string> {
  await requireTeam(ctx, programme)
  return storeFile(ctx, {
    kind: keptKind,
    mediaType: "application/json",
    bytes: Buffer.from(JSON.stringify(kept)),
    personId: null,
    expiresAt: ctx.now.add({ hours: keptHours }),
  })
}

/** A list that waits in this programme; one of another programme is not there. */
export async function findKeptImport(
  reading: Reading,
  programme: Programme,
  fileId: string,
): Promise<KeptImport | undefined> {
  const file = await findFile(reading, { id: fileId, kind: keptKind, personId: null })
  const kept = file && keptImport.parse(JSON.parse(file.bytes.toString("utf8")))
  return kept?.programmeId === programme.id ? kept : undefined
}

/** Imports a list that was checked. From here on it is the work of a run. */
export async function askImport(ctx: Context, programme: Programme, fileId: string): Promise<void> {
  await requireTeam(ctx, programme)
  const kept = await findKeptImport(ctx, programme, fileId)
  if (!kept) throw new Refusal("not-found", "import-gone")
  const { side, stream, language } = kept
  const invitedBy = actingMember(ctx).personId
  await askRun(ctx, importRun, { programmeId: programme.id, fileId, side, stream, language, invitedBy })
}
