import type { Context } from "../../platform/context.js"
import { record } from "../../platform/record.js"
import { deleteUnusedProposals } from "./organisation.store.js"

/** Takes back proposals whose only author is gone: nobody is left to say what they meant. */
export async function removeUnusedProposals(ctx: Context, organisationIds: readonly string[]): Promise<void> {
  for (const id of await deleteUnusedProposals(ctx, organisationIds)) {
    await record(ctx, {
      act: "organisations.remove-proposal",
      subject: { kind: "organisation", key: id },
      from: "proposed",
    })
  }
}
