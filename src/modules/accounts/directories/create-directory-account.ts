import type { Context } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { unseal } from "../../../platform/seal.js"
import type { Language } from "../../../platform/wording.js"
import { tell } from "../../notices/index.js"
import { joinByDirectory } from "../../organisations/index.js"
import { addPerson } from "../../people/index.js"
import { changeStatus, insertAccount } from "../account.store.js"
import { insertAddress } from "../addresses/address.store.js"
import { claimAddress } from "../addresses/claim-address.js"
import { addressKeyOf } from "../addresses/email-address.js"
import { accountCreated } from "../registration/registration.notices.js"
import { usernameFor } from "../registration/username.js"
import { secretHash } from "../secret-hash.js"
import { type BegunSession, beginSession } from "../sessions/begin-session.js"
import { termsVersions } from "../terms/terms.js"
import { insertTermsAcceptance } from "../terms/terms.store.js"
import type { DirectoryClaims } from "./directory.js"
import { holdDirectory } from "./directory.store.js"
import { insertIdentity } from "./directory-identity.store.js"
import { placeOfClaims } from "./directory-sign-in.js"
import { deleteSignIn, findNewcomer } from "./directory-sign-in.store.js"
import { strengthBy } from "./enter-by-directory.js"

export interface CreateDirectoryAccountInput {
  readonly firstName: string
  readonly lastName: string
  readonly displayName: string
  readonly language: Language
  readonly timeZone: string
  readonly browserKey: string
  readonly browser: string
}

/** Creates the account of a person whom a directory has vouched for, once she has accepted the terms of use. */
export async function createDirectoryAccount(
  ctx: Context,
  input: CreateDirectoryAccountInput,
): Promise<{ readonly session: BegunSession; readonly next: string | null }> {
  const newcomer = await findNewcomer(ctx, secretHash(input.browserKey))
  // Taken by whoever deletes the row: the button pressed twice creates one account.
  if (!newcomer?.sealedClaims || !(await deleteSignIn(ctx, newcomer.id))) {
    throw new Refusal("conflict", "directory-sign-in-over")
  }
  const directory = await holdDirectory(ctx, newcomer.directoryId)
  if (!directory?.isEnabled) throw new Refusal("conflict", "directory-disabled")
  const claims: DirectoryClaims = JSON.parse(unseal(ctx.keys, newcomer.sealedClaims, placeOfClaims(newcomer.id)))
  const { accountId, personId } = await openAccount(ctx, input, claims.emailAddress)
  await insertIdentity(ctx, { directoryId: directory.id, subject: claims.subject, accountId })
  const { organisationId } = directory
  if (organisationId !== null) await joinByDirectory(ctx, { personId, organisationId })
  await tell(ctx, accountCreated, accountId, { accountId })
  const { browser, browserKey } = input
  const how = { strength: strengthBy(directory, claims), stays: false, browser, browserKey }
  return { session: await beginSession(ctx, { id: accountId }, how), next: newcomer.next }
}

/** The directory has verified the address: the account is open from its first moment. */
async function openAccount(
  ctx: Context,
  input: CreateDirectoryAccountInput,
  emailAddress: string,
): Promise<{ readonly accountId: string; readonly personId: string }> {
  const personId = await addPerson(ctx, input)
  const id = await insertAccount(ctx, { personId, passwordHash: null }, (occurrence) =>
    usernameFor(input.firstName, input.lastName, occurrence),
  )
  const addressKey = addressKeyOf(emailAddress)
  await claimAddress(
    ctx,
    await insertAddress(ctx, { accountId: id, address: emailAddress, addressKey, isPrimary: true }),
  )
  await insertTermsAcceptance(ctx, id, "terms", termsVersions.terms)
  await insertTermsAcceptance(ctx, id, "privacy", termsVersions.privacy)
  await changeStatus(ctx, { id, status: "unconfirmed" }, "confirm", { confirmedAt: ctx.now })
  return { accountId: id, personId }
}
