import { z } from "zod"
import type { Context } from "../../../../platform/context.js"
import { deleteFile, findFile } from "../../../../platform/files.js"
import { Refusal } from "../../../../platform/refusal.js"
import type { RunKind } from "../../../../platform/runs.js"
import { sendMessage } from "../../../notices/index.js"
import { listPersonsNamed } from "../../../people/index.js"
import { tellPerson } from "../../proposals/tell-person.js"
import { registrationSideCodes, streams } from "../registration.js"
import { registrationInvitation } from "./import.messages.js"
import { registrationPrepared } from "./import.notices.js"
import { importWords } from "./import.words.js"
import type { ImportedLine } from "./imported-line.js"
import { insertInvitation } from "./invitation.store.js"
import { type KeptImport, keptImport, keptKind } from "./kept-import.js"
import { prepareRegistration } from "./prepare-registration.js"

const parameters = z.object({
  programmeId: z.uuid(),
  fileId: z.uuid(),
  side: z.enum(registrationSideCodes),
  stream: z.enum(streams),
  language: z.enum(["en", "fr"]),
  /** Null where it was the operator. */
  invitedBy: z.uuid().nullable(),
})
type Parameters = z.infer<typeof parameters>

const position = z.object({ index: z.int() })

const linesPerBatch = 50

/** Prepares a registration for each member of a checked list, and invites by e-mail those who have no account. */
export const importRun: RunKind<Parameters, z.infer<typeof position>> = {
  name: "mentoring.import-registrations",
  label: { en: importWords.en.run, fr: importWords.fr.run },
  parameters,
  position,
  start: async (ctx, { fileId }) => ({ total: (await readKept(ctx, fileId)).lines.length, position: { index: 0 } }),
  async batch(ctx, { parameters: given, position: { index } }) {
    const { lines } = await readKept(ctx, given.fileId)
    const batch = lines.slice(index, index + linesPerBatch)
    const persons = await listPersonsNamed(
      ctx,
      batch.map(({ address }) => address),
    )
    // Persons are locked in the order of their keys: two imports at once never wait for each other in a circle.
    const inOrder = batch.toSorted((one, other) =>
      (persons.get(one.address) ?? "") < (persons.get(other.address) ?? "") ? -1 : 1,
    )
    for (const line of inOrder) await bringIn(ctx, given, line, persons.get(line.address))
    const next = index + linesPerBatch
    if (next < lines.length) return { done: batch.length, next: { index: next } }
    await deleteFile(ctx, given.fileId)
    return { done: batch.length, next: null }
  },
}

async function readKept(ctx: Context, id: string): Promise<KeptImport> {
  const file = await findFile(ctx, { id, kind: keptKind, personId: null })
  if (!file) throw new Refusal("not-found", "import-gone")
  return keptImport.parse(JSON.parse(file.bytes.toString("utf8")))
}

async function bringIn(
  ctx: Context,
  { programmeId, side, stream, language, invitedBy }: Parameters,
  line: ImportedLine,
  personId: string | undefined,
): Promise<void> {
  if (personId === undefined) {
    const { address, name, places, answers } = line
    const invitation = { programmeId, side, stream, address, name, language, places, answers, invitedBy }
    const invitationId = await insertInvitation(ctx, invitation)
    if (invitationId === undefined) return
    await sendMessage(ctx, registrationInvitation, { accountId: null, address, language }, { invitationId })
    return
  }
  const registrationId = await prepareRegistration(ctx, { personId, programmeId, side, stream, line })
  if (registrationId !== undefined) await tellPerson(ctx, registrationPrepared, personId, { registrationId })
}
