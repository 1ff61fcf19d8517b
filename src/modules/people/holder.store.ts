import type { Context, Reading } from "../../platform/context.js"
import type { Language } from "../../platform/wording.js"

/** A person and the address that she proved: whom a message is sent to. */
export interface Holder {
  readonly personId: string
  readonly accountId: string
  readonly displayName: string
  readonly username: string
  readonly address: string
  readonly language: Language
  readonly timeZone: string
}

export async function findHolder(reading: Reading, personId: string): Promise<Holder | undefined> {
  return reading.db
    .selectFrom("person")
    .innerJoin("account", "account.personId", "person.id")
    .innerJoin("accountAddress", (join) =>
      join.onRef("accountAddress.accountId", "=", "account.id").on("accountAddress.isPrimary", "=", true),
    )
    .select([
      "person.id as personId",
      "account.id as accountId",
      "person.displayName",
      "account.username",
      "accountAddress.address",
      "person.language",
      "person.timeZone",
    ])
    .where("person.id", "=", personId)
    .$narrowType<{ language: Language }>()
    .executeTakeFirst()
}

/** Locks the person, then her account: nothing can be added to either before the act is over. */
export async function lockHolder(ctx: Context, personId: string): Promise<Holder | undefined> {
  await ctx.db.selectFrom("person").select("id").where("id", "=", personId).forUpdate().execute()
  await ctx.db.selectFrom("account").select("id").where("personId", "=", personId).forUpdate().execute()
  return findHolder(ctx, personId)
}
