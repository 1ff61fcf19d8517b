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
  readonly wrongPasswords: number
  readonly lockedUntil: Temporal.Instant | null
  readonly displayName: string
  readonly language: Language
  readonly timeZone: string
  readonly address: string
  readonly addressId: string
  readonly isAddressConfirmed: boolean
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
      "account.wrongPasswords",
      "account.lockedUntil",
      "person.displayName",
      "person.language",
      "person.timeZone",
      "accountAddress.address",
      "accountAddress.id as addressId",
      from("accountAddress.confirmedAt", "is not", null).as("isAddressConfirmed"),
    ])
    .$narrowType<{ status: AccountStatus; language: Language; isAddressConfirmed: boolean }>()
}

export async function findAccount(reading: Reading, id: string): Promise<Account | undefined> {
  return accountsWithPerson(reading).where("account.id", "=", id).executeTakeFirst()
}

/** The account whose state a command decides on, its row locked. */
export async function lockAccount(ctx: Context, id: string): Promise<Account> {
  const account = await accountsWithPerson(ctx).where("account.id", "=", id).forUpdate("account").executeTakeFirst()
  if (!account) throw new Refusal("not-found", "page-not-found")
  return account
}

/** The account that an address opens: the one that confirmed it, else the latest that typed it. */
export async function findAccountIdByAddress(reading: Reading, addressKey: string): Promise<string | undefined> {
  const row = await reading.db
    .selectFrom("accountAddress")
    .select("accountId")
    .where("addressKey", "=", addressKey)
    .where("isPrimary", "=", true)
    .orderBy("confirmedAt", (order) => order.asc().nullsLast())
    .orderBy("createdAt", "desc")
    .executeTakeFirst()
  return row?.accountId
}

export async function findAccountIdByUsername(reading: Reading, username: string): Promise<string | undefined> {
  const row = await reading.db.selectFrom("account").select("id").where("username", "=", username).executeTakeFirst()
  return row?.id
}

/** Whether somebody has proved that this address is theirs. */
export async function isAddressConfirmed(reading: Reading, addressKey: string): Promise<boolean> {
  const row = await reading.db
    .selectFrom("accountAddress")
    .select("id")
    .where("addressKey", "=", addressKey)
    .where("confirmedAt", "is not", null)
    .executeTakeFirst()
  return row !== undefined
}

export interface NewAccount {
  readonly personId: string
  readonly passwordHash: string | null
  readonly address: string
  readonly addressKey: string
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
        wrongPasswords: 0,
        createdAt: ctx.now,
      })
      .onConflict((conflict) => conflict.column("username").doNothing())
      .returning("id")
      .executeTakeFirst()
    if (!row) continue
    await insertAddress(ctx, {
      accountId: row.id,
      address: account.address,
      addressKey: account.addressKey,
      isPrimary: true,
    })
    await record(ctx, { act: "accounts.register", subject: { kind: "account", key: row.id }, to: "unconfirmed" })
    return row.id
  }
}

export async function insertAddress(
  ctx: Context,
  address: {
    readonly accountId: string
    readonly address: string
    readonly addressKey: string
    readonly isPrimary: boolean
  },
): Promise<string> {
  const row = await ctx.db
    .insertInto("accountAddress")
    .values({ ...address, createdAt: ctx.now })
    .returning("id")
    .executeTakeFirstOrThrow()
  return row.id
}

export async function confirmAddress(ctx: Context, addressId: string): Promise<void> {
  await ctx.db
    .updateTable("accountAddress")
    .set({ confirmedAt: ctx.now, bounces: 0, heldAt: null })
    .where("id", "=", addressId)
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
    .set({ status: to, wrongPasswords: 0, lockedUntil: null, ...also })
    .where("id", "=", account.id)
    .where("status", "=", account.status)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) throw new Refusal("conflict", "account-changed-meanwhile")
  await record(ctx, { act: `accounts.${act}`, subject: { kind: "account", key: account.id }, from: account.status, to })
}

export async function saveWrongPasswords(ctx: Context, accountId: string, count: number): Promise<void> {
  await ctx.db.updateTable("account").set({ wrongPasswords: count }).where("id", "=", accountId).execute()
}

export async function savePassword(ctx: Context, accountId: string, passwordHash: string): Promise<void> {
  await ctx.db.updateTable("account").set({ passwordHash, wrongPasswords: 0 }).where("id", "=", accountId).execute()
}

export async function saveSignIn(ctx: Context, accountId: string): Promise<void> {
  await ctx.db
    .updateTable("account")
    .set({ lastSignInAt: ctx.now, wrongPasswords: 0 })
    .where("id", "=", accountId)
    .execute()
}

export async function insertTermsAcceptance(
  ctx: Context,
  accountId: string,
  document: "terms" | "privacy",
  version: string,
): Promise<void> {
  await ctx.db.insertInto("termsAcceptance").values({ accountId, document, version, acceptedAt: ctx.now }).execute()
}
