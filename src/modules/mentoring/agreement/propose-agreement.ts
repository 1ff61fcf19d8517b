import type { Temporal } from "temporal-polyfill"
import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import { isPast } from "../endings/ending.js"
import { enterPairing } from "../pairings/enter-pairing.js"
import { tellPartner } from "../pairings/tell-partner.js"
import { sealForPairing } from "../sealing/pairing-seal.js"
import { type Agreement, placeOfTerms, type Terms } from "./agreement.js"
import { agreementProposed } from "./agreement.notices.js"
import { insertVersion, listVersions } from "./agreement.store.js"

export interface AgreementInput extends Pick<Agreement, "rhythm" | "minutes" | "mode">, Terms {
  /** Of the form, so that one posted twice proposes once. */
  readonly key: string
  /** The version that she had before her; 0 for none. */
  readonly seen: number
  readonly untilOn: Temporal.PlainDate | null
}

/** One of the two proposes an agreement, or another version of it, and signs it; it holds once the other signs too. */
export async function proposeAgreement(ctx: Context, pairingId: string, input: AgreementInput): Promise<void> {
  const { pairing, programme, own, side, partner } = await enterPairing(ctx, pairingId)
  const versions = await listVersions(ctx, pairing.id)
  const { key, seen, rhythm, minutes, mode, untilOn, goals, commitments } = input
  if (versions.some(({ id }) => id === key)) return
  if ((versions[0]?.number ?? 0) !== seen) throw new Refusal("conflict", "agreement-changed-meanwhile")
  const day = untilOn?.toString() ?? null
  if (day !== null && isPast(day, programme.timeZone, ctx.now)) throw refuseField("untilOn", "last-day-past")
  const seal = await sealForPairing(ctx, pairing.id)
  const sealedTerms = seal(JSON.stringify({ goals, commitments } satisfies Terms), placeOfTerms(key))
  const version = {
    id: key,
    number: seen + 1,
    authorId: own.personId,
    rhythm,
    minutes,
    mode,
    untilOn: day,
    sealedTerms,
  }
  await insertVersion(ctx, { ...version, pairingId: pairing.id, side })
  await record(ctx, { act: "mentoring.propose-agreement", subject: { kind: "pairing", key: pairing.id } })
  await tellPartner(ctx, agreementProposed, partner, { pairingId: pairing.id })
}
