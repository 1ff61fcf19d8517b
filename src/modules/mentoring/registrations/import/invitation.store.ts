import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../../platform/context.js"
import type { Language } from "../../../../platform/wording.js"
import type { RegistrationSide, Stream } from "../registration.js"
import type { ImportedLine } from "./imported-line.js"

export interface Invitation {
  readonly id: string
  readonly programmeId: string
  readonly side: RegistrationSide
  readonly stream: Stream
  readonly name: string
  readonly language: Language
  readonly places: number
  readonly answers: ImportedLine["answers"]
  readonly invitedAt: Temporal.Instant
}

export async function findInvitation({ db }: Reading, id: string): Promise<Invitation | undefined> {
  return db
    .selectFrom("registrationInvitation")
    .select(["id", "programmeId", "side", "stream", "name", "language", "places", "answers", "invitedAt"])
    .where("id", "=", id)
    .$narrowType<{
      side: RegistrationSide
      stream: Stream
      language: Language
      answers: ImportedLine["answers"]
    }>()
    .executeTakeFirst() as Promise<Invitation | undefined>
}

/** Undefined where this address is invited to this side already. */
export async function insertInvitation(
  ctx: Context,
  invitation: Pick<Invitation, "programmeId" | "side" | "stream" | "name" | "language" | "places" | "answers"> & {
    readonly address: string
    readonly invitedBy: string | null
  },
): Promise<string | undefined> {
  const { programmeId, side, stream, address, name, language, places, answers, invitedBy } = invitation
  const row = await ctx.db
    .insertInto("registrationInvitation")
    .values({
      ...{ programmeId, side, stream, address, addressKey: address.toLowerCase(), name, language, places },
      ...{ answers: JSON.stringify(answers), invitedBy, invitedAt: ctx.now },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst()
  return row?.id
}

/** False where it was taken up meanwhile. */
export async function deleteInvitation(ctx: Context, id: string): Promise<boolean> {
  const deleted = await ctx.db.deleteFrom("registrationInvitation").where("id", "=", id).executeTakeFirst()
  return deleted.numDeletedRows > 0n
}
