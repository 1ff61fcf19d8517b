import type { Context } from "../../../platform/context.js"
import { refuseField } from "../../../platform/refusal.js"
import { refuseFutureMonth } from "../profile/civil-day.js"
import { refuseFull, refuseGone } from "../profile/entries.js"
import { writeSection } from "../profile/save-section.js"
import { mostCredentials } from "./credentials.js"
import {
  type CredentialRow,
  deleteCredential,
  insertCredential,
  listCredentialRows,
  updateCredential,
} from "./credentials.store.js"

/** Adds a credential or changes one; gives its key. */
export async function saveCredential(
  ctx: Context,
  key: string | undefined,
  { issuer, obtainedMonth, expiryMonth }: Omit<CredentialRow, "credential">,
  credential: string | undefined,
): Promise<string> {
  if (credential === undefined) throw refuseField("credential", "credential-missing")
  refuseFutureMonth(ctx, "obtained", obtainedMonth)
  if (obtainedMonth !== null && expiryMonth !== null && expiryMonth < obtainedMonth) {
    throw refuseField("expires", "credential-expires-before-obtained")
  }
  const row = { credential, issuer, obtainedMonth, expiryMonth }
  return writeSection(ctx, "credentials", async (personId) => {
    if (key === undefined) {
      refuseFull((await listCredentialRows(ctx, personId)).length, mostCredentials)
      return insertCredential(ctx, personId, row)
    }
    refuseGone(await updateCredential(ctx, personId, key, row))
    return key
  })
}

export async function removeCredential(ctx: Context, key: string): Promise<void> {
  await writeSection(ctx, "credentials", async (personId) => refuseGone(await deleteCredential(ctx, personId, key)))
}
