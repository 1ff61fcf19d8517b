import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { seal } from "../../../platform/seal.js"
import { tell } from "../../notices/index.js"
import { joinByDirectory } from "../../organisations/index.js"
import { isInUse } from "../account.js"
import { type Account, lockAccount } from "../account.store.js"
import { addressKeyOf } from "../addresses/email-address.js"
import { type BegunSession, beginSession } from "../sessions/begin-session.js"
import { directoryLinked } from "./directories.notices.js"
import { type Directory, type DirectoryClaims, hasProvedFactor, speaksFor } from "./directory.js"
import { holdDirectory } from "./directory.store.js"
import { findConfirmedAccountId, findLinkedAccountId, insertIdentity, isLinked } from "./directory-identity.store.js"
import { type DirectorySignIn, placeOfClaims } from "./directory-sign-in.js"
import { deleteSignIn, saveClaims } from "./directory-sign-in.store.js"

export interface EnterByDirectoryInput {
  readonly signIn: DirectorySignIn
  readonly claims: DirectoryClaims
  readonly browser: string
  readonly browserKey: string
}

/**
 * Opens a session for the person whom the directory names: in the account that she entered before, else in the one
 * that has confirmed the very address that the directory has verified. A newcomer's claims wait for her acceptance
 * of the terms: nothing is created before.
 */
export async function enterByDirectory(
  ctx: Context,
  { signIn, claims, browser, browserKey }: EnterByDirectoryInput,
): Promise<BegunSession | "newcomer" | Refusal> {
  const directory = await holdDirectory(ctx, signIn.directoryId)
  if (!directory?.isEnabled) return new Refusal("conflict", "directory-disabled")
  const account = await findOwnAccount(ctx, directory, claims)
  if (account instanceof Refusal) return account
  if (account === undefined) {
    await saveClaims(ctx, signIn.id, seal(ctx.keys, JSON.stringify(claims), placeOfClaims(signIn.id)))
    return "newcomer"
  }
  await deleteSignIn(ctx, signIn.id)
  if (!isInUse(account)) return new Refusal("conflict", "directory-account-not-in-use")
  return beginSession(ctx, account, { strength: strengthBy(directory, claims), stays: false, browser, browserKey })
}

export function strengthBy(directory: Directory, claims: DirectoryClaims): "second-factor" | "directory" {
  return hasProvedFactor(directory, claims) ? "second-factor" : "directory"
}

async function findOwnAccount(
  ctx: Context,
  directory: Directory,
  claims: DirectoryClaims,
): Promise<Account | undefined | Refusal> {
  const known = await findLinkedAccountId(ctx, directory.id, claims.subject)
  if (known !== undefined) return lockAccount(ctx, known)
  if (!claims.isVerified) return new Refusal("conflict", "directory-address-unverified")
  if (!speaksFor(directory, claims.emailAddress)) return new Refusal("conflict", "directory-address-outside")
  const accountId = await findConfirmedAccountId(ctx, addressKeyOf(claims.emailAddress))
  return accountId === undefined ? undefined : linkTo(ctx, accountId, directory, claims)
}

async function linkTo(
  ctx: Context,
  accountId: string,
  directory: Directory,
  { subject }: DirectoryClaims,
): Promise<Account | Refusal> {
  const account = await lockAccount(ctx, accountId)
  // An address given anew to somebody else must not open the account of the one who had it.
  if (await isLinked(ctx, directory.id, accountId)) return new Refusal("conflict", "directory-account-differs")
  await insertIdentity(ctx, { directoryId: directory.id, subject, accountId })
  await record(ctx, { act: "accounts.link-directory", subject: { kind: "account", key: accountId } })
  const { organisationId } = directory
  if (organisationId !== null) await joinByDirectory(ctx, { personId: account.personId, organisationId })
  await tell(ctx, directoryLinked, accountId, { accountId, directoryId: directory.id })
  return account
}
