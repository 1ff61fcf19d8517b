import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { enterPairing } from "../pairings/enter-pairing.js"
import { tellPartner } from "../pairings/tell-partner.js"
import { sealForPairing } from "../sealing/pairing-seal.js"
import { placeOfGoal } from "./goal.js"
import { insertGoal } from "./goal.store.js"
import { sharedAdded } from "./notes.notices.js"

/** One of the two adds what they aim at together; the other is told. */
export async function addGoal(
  ctx: Context,
  { pairingId, key, goal }: { readonly pairingId: string; readonly key: string; readonly goal: string },
): Promise<void> {
  const { pairing, own, partner } = await enterPairing(ctx, pairingId)
  const seal = await sealForPairing(ctx, pairing.id)
  const sealedText = seal(goal, placeOfGoal(key))
  const isNew = await insertGoal(ctx, { id: key, pairingId: pairing.id, authorId: own.personId, sealedText })
  if (!isNew) return
  await record(ctx, { act: "mentoring.add-goal", subject: { kind: "pairing", key: pairing.id } })
  await tellPartner(ctx, sharedAdded, partner, { pairingId: pairing.id })
}
