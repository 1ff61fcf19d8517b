import type { Context } from "../../../platform/context.js"
import { violatedConstraint } from "../../../platform/db.js"
import { record } from "../../../platform/record.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import { requireRole } from "../../../platform/require-role.js"
import { type Place, seal, unseal } from "../../../platform/seal.js"
import { enqueueReviews } from "../../organisations/index.js"
import type { Directory } from "./directory.js"
import { insertDirectory, lockDirectory, saveSecret, updateDirectory } from "./directory.store.js"

export interface SaveDirectoryInput extends Omit<Directory, "id" | "sealedSecret"> {
  /** Absent for a directory that is added. */
  readonly id: string | undefined
  /** Null keeps the one there is: a secret never comes back to a page. */
  readonly secret: string | null
}

/** Adds a directory or changes one; the sign-in page follows at once. */
export async function saveDirectory(ctx: Context, input: SaveDirectoryInput): Promise<string> {
  await requireRole(ctx, ["administrator"])
  const { id: known, secret } = input
  const before = known === undefined ? undefined : await lockDirectory(ctx, known)
  if (known !== undefined && !before) throw new Refusal("not-found", "page-not-found")
  const id = await write(ctx, input)
  if (secret !== null) await saveSecret(ctx, id, seal(ctx.keys, secret, placeOfSecret(id)))
  const to = input.isEnabled ? "enabled" : "disabled"
  await record(ctx, { act: "accounts.save-directory", subject: { kind: "directory", key: id }, to })
  // Whoever it let in belongs to the organisation, or does no longer.
  const concerned = [before?.organisationId, input.organisationId].filter((each) => typeof each === "string")
  await enqueueReviews(ctx, { organisationIds: concerned, domains: [] })
  return id
}

async function write(ctx: Context, { id, ...settings }: SaveDirectoryInput): Promise<string> {
  try {
    if (id === undefined) return await insertDirectory(ctx, settings)
    await updateDirectory(ctx, id, settings)
    return id
  } catch (error) {
    if (violatedConstraint(error) === "directory_issuer_client_unique") throw refuseField("clientId", "directory-known")
    throw error
  }
}

function placeOfSecret(id: string): Place {
  return { table: "directory", row: id, column: "sealed_secret" }
}

/** The client's secret as the provider wants it. */
export function secretOf({ keys }: Pick<Context, "keys">, { id, sealedSecret }: Directory): string | null {
  return sealedSecret === null ? null : unseal(keys, sealedSecret, placeOfSecret(id))
}
