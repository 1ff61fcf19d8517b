import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../platform/context.js"
import { record } from "../../platform/record.js"
import { Refusal } from "../../platform/refusal.js"
import type { Language } from "../../platform/wording.js"
import { type AccountAct, type AccountStatus, statusAfter } from "./account.js"

export interface Account {
  readonly id: string
  readonly personId: string
  readonly username: string
  readonly status: AccountStatus
  readonly passwordHash: string | null
  readonly lockedUntil: Temporal.Instant | null
  readonly createdAt: Temporal.Instant
  readonly firstName: string
  readonly lastName: string
  readonly displayName: string
  readonly language: Language
  readonly timeZone: string
  readonly address: string
  readonly addressId: string
  /** Its mail comes back: only what must arrive is still sent there. */
  readonly isAddressHeld: boolean
}

function accountsWithPerson(reading: Reading) {
  return reading.db
    .selectFrom("account")
    .innerJoin("person", "person.id", "account.personId")
    .innerJoin("accountAddress", (join) =>
      join.onRef("accountAddress.accountId", "=", "account.id").on("accountAddress.isPrimary", "=", true),
    )
    .select((from) => [
      "account.id",
      "account.personId",
      "account.username",
      "account.status",
      "account.passwordHash",
      "account.lockedUntil",
      "account.createdAt",
      "person.firstName",
      "person.lastName",
      "person.displayName",
      "person.language",
      "person.timeZone",
      "accountAddress.address",
      "accountAddress.id as addressId",
      from("accountAddress.heldAt", "is not", null).as("isAddressHeld"),
    ])
    .$narrowType<{ status: AccountStatus; language: Language; isAddressHeld: boolean }>()
}

export async function findAccount(reading: Reading, id: string): Promise<Account | undefined> {
  return accountsWithPerson(reading).where("account.id", "=", id).executeTakeFirst()
}

/** The account whose state a command decides on, its row locked. */
export async function lockAccount(ctx: Context, id: string): Promise<Account> {
  const account = await lockAccountIfThere(ctx, id)
  if (!account) throw new Refusal("not-found", "page-not-found")
  return account
}

/** The same for an account that may have been removed meanwhile. */
export async function lockAccountIfThere(ctx: Context, id: string): Promise<Account | undefined> {
  await ctx.db.selectFrom("account").select("id").where("id", "=", id).forUpdate().execute()
  // Read again once the lock is held: what another act changed meanwhile, the address too, is then seen.
  return findAccount(ctx, id)
}

export async function findAccountIdByUsername(reading: Reading, username: string): Promise<string | undefined> {
  const row = await reading.db.selectFrom("account").select("id").where("username", "=", username).executeTakeFirst()
  return row?.id
}

export interface NewAccount {
  readonly personId: string
  readonly passwordHash: string | null
}

/** Inserts an unconfirmed account under the first of the names that is free. */
export async function insertAccount(
  ctx: Context,
  account: NewAccount,
  nameFor: (occurrence: number) => string,
): Promise<string> {
  for (let occurrence = 1; ; occurrence += 1) {
    const row = await ctx.db
      .insertInto("account")
      .values({
        personId: account.personId,
        username: nameFor(occurrence),
        status: "unconfirmed" satisfies AccountStatus,
        passwordHash: account.passwordHash,
        createdAt: ctx.now,
      })
      .onConflict((conflict) => conflict.column("username").doNothing())
      .returning("id")
      .executeTakeFirst()
    if (!row) continue
    await record(ctx, { act: "accounts.register", subject: { kind: "account", key: row.id }, to: "unconfirmed" })
    return row.id
  }
}

/** Accounts that nobody confirmed in time, their rows locked; one that is being confirmed at this moment is left out. */
export async function lockUnconfirmedBefore(
  ctx: Context,
  before: Temporal.Instant,
  limit: number,
): Promise<readonly { readonly id: string; readonly personId: string }[]> {
  return ctx.db
    .selectFrom("account")
    .select(["id", "personId"])
    .where("status", "=", "unconfirmed" satisfies AccountStatus)
    .where("createdAt", "<", before)
    .orderBy("createdAt")
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
}

/** Moves the account along its transition table, where its status is still the one that was read. */
export async function changeStatus(
  ctx: Context,
  account: Pick<Account, "id" | "status">,
  act: AccountAct,
  also: { readonly lockedUntil?: Temporal.Instant; readonly confirmedAt?: Temporal.Instant } = {},
): Promise<void> {
  const to = statusAfter(act, account.status)
  if (to === undefined) throw new Refusal("conflict", "account-changed-meanwhile")
  const saved = await ctx.db
    .updateTable("account")
    .set({ status: to, lockedUntil: null, ...also })
    .where("id", "=", account.id)
    .where("status", "=", account.status)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) throw new Refusal("conflict", "account-changed-meanwhile")
  await record(ctx, { act: `accounts.${act}`, subject: { kind: "account", key: account.id }, from: account.status, to })
}

export async function savePassword(ctx: Context, accountId: string, passwordHash: string): Promise<void> {
  await ctx.db.updateTable("account").set({ passwordHash }).where("id", "=", accountId).execute()
}

export async function saveSignIn(ctx: Context, accountId: string): Promise<void> {
  await ctx.db.updateTable("account").set({ lastSignInAt: ctx.now }).where("id", "=", accountId).execute()
}
