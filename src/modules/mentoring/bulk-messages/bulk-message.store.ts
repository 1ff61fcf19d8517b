import { sql } from "kysely"
import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import type { BulkAudience, BulkWords } from "./bulk-message.js"

export interface BulkMessage extends BulkWords {
  readonly id: string
  readonly programmeId: string
  readonly audience: BulkAudience
  readonly sentAt: Temporal.Instant
  /** Null once she has left the platform. */
  readonly senderName: string | null
  readonly receiverCount: number
}

function bulkMessages({ db }: Reading) {
  return db
    .selectFrom("bulkMessage")
    .leftJoin("person", "person.id", "bulkMessage.sentBy")
    .select(["bulkMessage.id", "bulkMessage.programmeId", "bulkMessage.audience"])
    .select(["bulkMessage.subjectEn", "bulkMessage.subjectFr", "bulkMessage.textEn", "bulkMessage.textFr"])
    .select(["bulkMessage.sentAt", "person.displayName as senderName", "bulkMessage.receiverCount"])
    .$narrowType<{ audience: BulkAudience }>()
}

export async function findBulkMessage(reading: Reading, id: string): Promise<BulkMessage | undefined> {
  return bulkMessages(reading).where("bulkMessage.id", "=", id).executeTakeFirst()
}

/** Those of a programme, the latest first. */
export async function listBulkMessages(
  reading: Reading,
  programmeId: string,
  limit: number,
): Promise<readonly BulkMessage[]> {
  return bulkMessages(reading)
    .where("bulkMessage.programmeId", "=", programmeId)
    .orderBy("bulkMessage.sentAt", "desc")
    .orderBy("bulkMessage.id")
    .limit(limit)
    .execute()
}

export async function insertBulkMessage(
  ctx: Context,
  message: BulkWords & Pick<BulkMessage, "id" | "programmeId" | "audience">,
  { sentBy, receivers }: { readonly sentBy: string; readonly receivers: readonly string[] },
): Promise<void> {
  const { id, programmeId, audience, subjectEn, subjectFr, textEn, textFr } = message
  await ctx.db
    .insertInto("bulkMessage")
    .values({
      ...{ id, programmeId, audience, subjectEn, subjectFr, textEn, textFr },
      ...{ sentBy, sentAt: ctx.now, receiverCount: receivers.length },
    })
    .execute()
  await ctx.db
    .insertInto("bulkMessageReceiver")
    .columns(["bulkMessageId", "personId"])
    .expression(sql`select ${id}::uuid, unnest(${receivers}::uuid[])`)
    .execute()
}

/** How many of its receivers it was handed to. */
export async function countTold({ db }: Reading, id: string): Promise<number> {
  const { count } = await db
    .selectFrom("bulkMessageReceiver")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("bulkMessageId", "=", id)
    .where("toldAt", "is not", null)
    .executeTakeFirstOrThrow()
  return count
}

/** The next receivers who have not been told; locked, so that nobody tells them meanwhile. */
export async function lockUntold(ctx: Context, id: string, limit: number): Promise<readonly string[]> {
  const rows = await ctx.db
    .selectFrom("bulkMessageReceiver")
    .select("personId")
    .where("bulkMessageId", "=", id)
    .where("toldAt", "is", null)
    .orderBy("personId")
    .limit(limit)
    .forUpdate()
    .execute()
  return rows.map(({ personId }) => personId)
}

export async function saveTold(ctx: Context, id: string, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return
  await ctx.db
    .updateTable("bulkMessageReceiver")
    .set({ toldAt: ctx.now })
    .where("bulkMessageId", "=", id)
    .where("personId", "in", personIds)
    .execute()
}

/** What she was sent in this message; undefined to who is none of its receivers. */
export async function findReceived(reading: Reading, id: string, personId: string): Promise<BulkMessage | undefined> {
  return bulkMessages(reading)
    .innerJoin("bulkMessageReceiver", "bulkMessageReceiver.bulkMessageId", "bulkMessage.id")
    .where("bulkMessage.id", "=", id)
    .where("bulkMessageReceiver.personId", "=", personId)
    .where("bulkMessageReceiver.toldAt", "is not", null)
    .executeTakeFirst()
}
