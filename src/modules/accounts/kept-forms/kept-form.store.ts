import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"

export interface KeptForm {
  readonly path: string
  readonly sealedFields: string
}

export async function insertKeptForm(
  ctx: Context,
  form: KeptForm & { readonly accountId: string; readonly browserHash: Buffer },
): Promise<string> {
  const { accountId, browserHash, path, sealedFields } = form
  const { id } = await ctx.db
    .insertInto("keptForm")
    .values({ accountId, browserHash, path, sealedFields, keptAt: ctx.now })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

/** For its own account and browser only, and not for long. */
export async function findKeptForm(
  reading: Reading,
  id: string,
  of: { readonly accountId: string; readonly browserHash: Buffer; readonly keptAfter: Temporal.Instant },
): Promise<KeptForm | undefined> {
  return reading.db
    .selectFrom("keptForm")
    .select(["path", "sealedFields"])
    .where("id", "=", id)
    .where("accountId", "=", of.accountId)
    .where("browserHash", "=", of.browserHash)
    .where("keptAt", ">", of.keptAfter)
    .executeTakeFirst()
}
