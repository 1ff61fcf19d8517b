import type { Context } from "../../../platform/context.js"
import { erasePersonalData } from "../../../platform/personal-data.js"
import { record } from "../../../platform/record.js"
import { sendMessage } from "../../notices/index.js"
import { listProposals, removeUnusedProposals } from "../../organisations/index.js"
import { lockHolder } from "../holder.store.js"
import { dataErased } from "./erasure.messages.js"
import { isLastAdministrator, lockNextDueErasure, postponeErasure } from "./erasure-request.store.js"

export type ErasureOutcome = "erased" | "postponed" | "nobody-due"

/**
 * Erases one person whose last day has come, and tells the address that was hers. The platform's only administrator
 * waits another day: somebody else must hold the role first.
 */
export async function eraseNextPerson(ctx: Context): Promise<ErasureOutcome> {
  const personId = await lockNextDueErasure(ctx)
  if (personId === undefined) return "nobody-due"
  const holder = await lockHolder(ctx, personId)
  if (await isLastAdministrator(ctx, personId)) {
    await postponeErasure(ctx, personId, ctx.now.add({ hours: 24 }))
    return "postponed"
  }
  const proposals = await listProposals(ctx, personId)
  await erasePersonalData(ctx, personId)
  await removeUnusedProposals(ctx, proposals)
  await record(ctx, { act: "people.erase", subject: { kind: "person", key: personId } })
  if (holder) {
    const { address, language } = holder
    await sendMessage(ctx, dataErased, { accountId: null, address, language }, {})
  }
  return "erased"
}
