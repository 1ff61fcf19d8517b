import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import { addressKeyOf } from "./email-address.js"

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

/** Which of these addresses open an account. */
export async function listKnownAddresses(
  reading: Reading,
  addressKeys: readonly string[],
): Promise<ReadonlySet<string>> {
  if (addressKeys.length === 0) return new Set()
  const rows = await reading.db
    .selectFrom("accountAddress")
    .select("addressKey")
    .where("addressKey", "in", [...addressKeys])
    .where("isPrimary", "=", true)
    .execute()
  return new Set(rows.map(({ addressKey }) => addressKey))
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

/** The address that each of these accounts opens with, as if its holder had confirmed it. */
export async function insertConfirmedAddresses(
  { db, now }: Context,
  addresses: readonly { readonly accountId: string; readonly address: string; readonly addressKey: string }[],
): Promise<void> {
  if (addresses.length === 0) return
  const rows = addresses.map(({ accountId, address, addressKey }) => ({
    ...{ accountId, address, addressKey, isPrimary: true, createdAt: now, confirmedAt: now },
  }))
  await db.insertInto("accountAddress").values(rows).execute()
}

export async function confirmAddress(ctx: Context, addressId: string): Promise<void> {
  await ctx.db
    .updateTable("accountAddress")
    .set({ confirmedAt: ctx.now, bounces: 0, heldAt: null })
    .where("id", "=", addressId)
    .execute()
}

export async function lockConfirmedAddress(
  ctx: Context,
  addressKey: string,
): Promise<{ readonly id: string; readonly bounces: number; readonly heldAt: Temporal.Instant | null } | undefined> {
  return ctx.db
    .selectFrom("accountAddress")
    .select(["id", "bounces", "heldAt"])
    .where("addressKey", "=", addressKey)
    .where("confirmedAt", "is not", null)
    .forUpdate()
    .executeTakeFirst()
}

export async function saveBounces(
  ctx: Context,
  addressId: string,
  count: { readonly bounces: number; readonly heldAt: Temporal.Instant | null },
): Promise<void> {
  const { bounces, heldAt } = count
  await ctx.db.updateTable("accountAddress").set({ bounces, heldAt }).where("id", "=", addressId).execute()
}

/** Puts a confirmed address in the place of the account's own; the former one is free again and cleared away later. */
export async function replaceAddress(
  ctx: Context,
  account: { readonly id: string; readonly addressId: string },
  newAddressId: string,
): Promise<void> {
  await ctx.db
    .updateTable("accountAddress")
    .set({ isPrimary: false, confirmedAt: null })
    .where("id", "=", account.addressId)
    .execute()
  await ctx.db.updateTable("accountAddress").set({ isPrimary: true }).where("id", "=", newAddressId).execute()
}

/** Addresses that are nobody's any more; one that a confirmation still wants stays until that one is cleared away. */
export async function deleteUnwantedAddresses(ctx: Context, before: Temporal.Instant, limit: number): Promise<number> {
  const gone = await ctx.db
    .deleteFrom("accountAddress")
    .where("id", "in", (unwanted) =>
      unwanted
        .selectFrom("accountAddress as address")
        .select("address.id")
        .where("address.isPrimary", "=", false)
        .where("address.confirmedAt", "is", null)
        .where("address.createdAt", "<", before)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("confirmation")
                .select("confirmation.id")
                .whereRef("confirmation.addressId", "=", "address.id"),
            ),
          ),
        )
        .limit(limit),
    )
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}

/** The member who has proved that this address is hers. */
export async function findMemberByAddress(
  reading: Reading,
  address: string,
): Promise<{ readonly personId: string; readonly accountId: string } | undefined> {
  return reading.db
    .selectFrom("accountAddress")
    .innerJoin("account", "account.id", "accountAddress.accountId")
    .select(["account.personId", "account.id as accountId"])
    .where("accountAddress.addressKey", "=", addressKeyOf(address))
    .where("accountAddress.confirmedAt", "is not", null)
    .where("account.status", "in", ["active", "locked"])
    .executeTakeFirst()
}
