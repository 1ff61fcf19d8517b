import { sql } from "kysely"
import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"

export const messageStatuses = ["queued", "sent", "moot", "held", "failed"] as const
export type MessageStatus = (typeof messageStatuses)[number]

export interface QueuedMessage {
  readonly id: string
  readonly kind: string
  readonly accountId: string | null
  readonly address: string
  readonly language: Language
  readonly details: unknown
}

export async function insertMessage(ctx: Context, message: Omit<QueuedMessage, "id">): Promise<string> {
  const { kind, accountId, address, language, details } = message
  const { id } = await ctx.db
    .insertInto("mailMessage")
    .values({
      kind,
      accountId,
      address,
      language,
      details: JSON.stringify(details),
      status: "queued" satisfies MessageStatus,
      queuedAt: ctx.now,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

export interface WaitingMessage extends QueuedMessage {
  readonly claimedUntil: Temporal.Instant | null
}

/** The message if it still waits, its row locked so that two workers never take it together. */
export async function lockQueuedMessage(ctx: Context, id: string): Promise<WaitingMessage | undefined> {
  return ctx.db
    .selectFrom("mailMessage")
    .select(["id", "kind", "accountId", "address", "language", "details", "claimedUntil"])
    .where("id", "=", id)
    .where("status", "=", "queued" satisfies MessageStatus)
    .forUpdate()
    .$narrowType<{ language: Language; address: string }>()
    .executeTakeFirst()
}

export async function saveClaim(ctx: Context, id: string, claimedUntil: Temporal.Instant): Promise<void> {
  await ctx.db.updateTable("mailMessage").set({ claimedUntil }).where("id", "=", id).execute()
}

/** Gives the message back to the queue: nobody is sending it, and it has not left. */
export async function releaseMessage(ctx: Context, id: string): Promise<void> {
  await ctx.db
    .updateTable("mailMessage")
    .set({ status: "queued" satisfies MessageStatus, sentAt: null, claimedUntil: null })
    .where("id", "=", id)
    .execute()
}

export async function closeMessage(ctx: Context, id: string, status: Exclude<MessageStatus, "queued">): Promise<void> {
  await ctx.db
    .updateTable("mailMessage")
    .set({ status, sentAt: status === "sent" ? ctx.now : null })
    .where("id", "=", id)
    .execute()
}

export async function deleteMessage(ctx: Context, id: string): Promise<void> {
  await ctx.db.deleteFrom("mailMessage").where("id", "=", id).execute()
}

/** Addresses whose mail came back three times receive only what must arrive, until the person confirms again. */
export async function isAddressHeld(reading: Reading, accountId: string, address: string): Promise<boolean> {
  const row = await reading.db
    .selectFrom("accountAddress")
    .select("id")
    .where("accountId", "=", accountId)
    .where("address", "=", address)
    .where("heldAt", "is not", null)
    .executeTakeFirst()
  return row !== undefined
}

export interface BouncingMessage {
  readonly id: string
  readonly address: string | null
  readonly bouncedAt: Temporal.Instant | null
}

export async function lockMessage(ctx: Context, id: string): Promise<BouncingMessage | undefined> {
  return ctx.db
    .selectFrom("mailMessage")
    .select(["id", "address", "bouncedAt"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst()
}

/** The latest message to an address: the one that a report without its Message-ID is about. */
export async function lockLatestMessageTo(ctx: Context, address: string): Promise<BouncingMessage | undefined> {
  return ctx.db
    .selectFrom("mailMessage")
    .select(["id", "address", "bouncedAt"])
    .where(sql`lower(address)`, "=", address.toLowerCase())
    .where("status", "in", ["sent", "failed"] satisfies MessageStatus[])
    .orderBy("queuedAt", "desc")
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
}

export async function saveBounce(ctx: Context, id: string): Promise<void> {
  await ctx.db.updateTable("mailMessage").set({ bouncedAt: ctx.now }).where("id", "=", id).execute()
}

/** Forgets where old messages went, a batch at a time; says how many. */
export async function eraseAddresses(ctx: Context, queuedBefore: Temporal.Instant, limit: number): Promise<number> {
  const { numUpdatedRows } = await ctx.db
    .updateTable("mailMessage")
    .set({ address: null })
    .where("id", "in", (from) =>
      from
        .selectFrom("mailMessage")
        .select("id")
        .where("address", "is not", null)
        .where("queuedAt", "<", queuedBefore)
        .where("status", "!=", "queued" satisfies MessageStatus)
        .orderBy("queuedAt")
        .limit(limit),
    )
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}
