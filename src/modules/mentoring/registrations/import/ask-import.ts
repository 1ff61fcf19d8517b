import type { Context, Reading } from "../../../../platform/context.js"
import { findFile, storeFile } from "../../../../platform/files.js"
import { Refusal, refuseField } from "../../../../platform/refusal.js"
import { askRun, findRunAsked, type Run } from "../../../../platform/runs.js"
import type { Language } from "../../../../platform/wording.js"
import { lockProgramme, type Programme } from "../../programmes/programme.store.js"
import { requireTeam } from "../../programmes/team.js"
import type { RegistrationSide, Stream } from "../registration.js"
import type { ImportCheck } from "./check-import.js"
import { importRun } from "./import-run.js"
import { type KeptImport, keptHours, keptImport, keptKind } from "./kept-import.js"

interface Asked {
  readonly side: RegistrationSide
  readonly stream?: Stream | undefined
  readonly language: Language
}

/** A checked list as it waits; where the programme has several streams, whoever brings it says which one it is of. */
export function listToKeep(
  { id: programmeId, settings }: Programme,
  { side, stream: asked, language }: Asked,
  { lines, columns, faults }: ImportCheck,
): KeptImport {
  const [only, ...others] = settings.streams
  const stream = asked ?? (others.length === 0 ? only : undefined)
  if (stream === undefined || !settings.streams.includes(stream)) throw refuseField("stream", "stream-missing")
  return {
    ...{ programmeId, side, stream, language, columns: [...columns], faults: [...faults] },
    lines: lines.map((line) => ({ ...line, answers: [...line.answers] })),
  }
}

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

/** The work that imports a list of this programme, once it was confirmed. */
export async function findImportRun(
  reading: Reading,
  { id: programmeId }: Programme,
  fileId: string,
): Promise<Run | undefined> {
  return findRunAsked(reading, importRun.name, { programmeId, fileId })
}

/** Imports a list that was checked, by one run however often it is confirmed; one that failed may be asked again. */
export async function askImport(ctx: Context, programme: Programme, fileId: string): Promise<string> {
  await requireTeam(ctx, programme)
  await lockProgramme(ctx, programme.id)
  const asked = await findImportRun(ctx, programme, fileId)
  if (asked && asked.status !== "failed" && asked.status !== "stopped") return asked.id
  const kept = await findKeptImport(ctx, programme, fileId)
  if (!kept) throw new Refusal("not-found", "import-gone")
  const { side, stream, language } = kept
  const invitedBy = ctx.actor.kind === "member" ? ctx.actor.personId : null
  return askRun(ctx, importRun, { programmeId: programme.id, fileId, side, stream, language, invitedBy })
}
