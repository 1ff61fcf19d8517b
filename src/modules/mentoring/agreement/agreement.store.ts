import type { Rhythm } from "../../../engine/scoring/participant.js"
import type { Context, Reading } from "../../../platform/context.js"
import type { RegistrationSide } from "../registrations/registration.js"
import type { Agreement, AgreementMode } from "./agreement.js"

/** The versions of a pairing's agreement, the latest first. */
export async function listVersions({ db }: Reading, pairingId: string): Promise<readonly Agreement[]> {
  return db
    .selectFrom("agreement")
    .select([
      "id",
      "number",
      "authorId",
      "rhythm",
      "minutes",
      "mode",
      "untilOn",
      "sealedTerms",
      "proposedAt",
      "mentorSignedAt",
      "menteeSignedAt",
      "keptAt",
    ])
    .where("pairingId", "=", pairingId)
    .orderBy("number", "desc")
    .$narrowType<{ rhythm: Rhythm; mode: AgreementMode }>()
    .execute()
}

const signatureOf = (side: RegistrationSide) => (side === "mentor" ? "mentorSignedAt" : "menteeSignedAt")

type NewVersion = Pick<
  Agreement,
  "id" | "number" | "authorId" | "rhythm" | "minutes" | "mode" | "untilOn" | "sealedTerms"
> & { readonly pairingId: string; readonly side: RegistrationSide }

/** Proposed by one of the two, who signs it by doing so. */
export async function insertVersion(ctx: Context, version: NewVersion): Promise<void> {
  const { id, pairingId, number, authorId, rhythm, minutes, mode, untilOn, sealedTerms, side } = version
  await ctx.db
    .insertInto("agreement")
    .values({
      ...{ id, pairingId, number, authorId, rhythm, minutes, mode, untilOn, sealedTerms, proposedAt: ctx.now },
      [signatureOf(side)]: ctx.now,
    })
    .execute()
}

export async function saveSignature(ctx: Context, id: string, side: RegistrationSide): Promise<void> {
  await ctx.db
    .updateTable("agreement")
    .set({ [signatureOf(side)]: ctx.now })
    .where("id", "=", id)
    .execute()
}

export async function saveKept(ctx: Context, id: string): Promise<void> {
  await ctx.db.updateTable("agreement").set({ keptAt: ctx.now }).where("id", "=", id).execute()
}
