import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { saveLastDay } from "../endings/ending.store.js"
import { enterPairing } from "../pairings/enter-pairing.js"
import { tellBoth } from "../pairings/tell-partner.js"
import { isSigned, standingOf } from "./agreement.js"
import { agreementSigned } from "./agreement.notices.js"
import { listVersions, saveKept, saveSignature } from "./agreement.store.js"

/** The other of the two signs the version that she has read: it is in force, its last day is the pairing's, both are told. */
export async function signAgreement(ctx: Context, pairingId: string, { number }: { number: number }): Promise<void> {
  const { pairing, side } = await enterPairing(ctx, pairingId)
  const versions = await listVersions(ctx, pairing.id)
  const [latest] = versions
  if (latest?.number !== number) throw new Refusal("conflict", "agreement-changed-meanwhile")
  const isMine = (side === "mentor" ? latest.mentorSignedAt : latest.menteeSignedAt) !== null
  if (isMine || isSigned(latest)) return
  await saveSignature(ctx, latest.id, side)
  if (latest.untilOn !== pairing.endsOn) await saveLastDay(ctx, pairing.id, latest.untilOn)
  await record(ctx, { act: "mentoring.sign-agreement", subject: { kind: "pairing", key: pairing.id } })
  await tellBoth(ctx, agreementSigned, pairing, { pairingId: pairing.id })
}

/** An open agreement goes on for another year: either of the two says so. */
export async function keepAgreement(ctx: Context, pairingId: string): Promise<void> {
  const { pairing } = await enterPairing(ctx, pairingId)
  const { inForce } = standingOf(await listVersions(ctx, pairing.id))
  if (!inForce) throw new Refusal("conflict", "agreement-changed-meanwhile")
  await saveKept(ctx, inForce.id)
  await record(ctx, { act: "mentoring.keep-agreement", subject: { kind: "pairing", key: pairing.id } })
}
