import { sql } from "kysely"
import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"

export interface ApplicantMessage {
  readonly id: string
  readonly opportunity: number
  /** In which it was written: there is one text. */
  readonly language: Language
  readonly subject: string
  readonly body: string
  readonly senderName: string
  readonly sentAt: Temporal.Instant
}

export interface SentMessage extends ApplicantMessage {
  readonly receiverNames: readonly string[]
}

function messages({ db }: Reading) {
  return db
    .selectFrom("applicantMessage")
    .innerJoin("person", "person.id", "applicantMessage.sentBy")
    .select(["applicantMessage.id", "applicantMessage.opportunity", "applicantMessage.language"])
    .select(["applicantMessage.subject", "applicantMessage.body", "applicantMessage.sentAt"])
    .select("person.displayName as senderName")
    .$narrowType<{ language: Language }>()
}

export async function findApplicantMessage(reading: Reading, id: string): Promise<ApplicantMessage | undefined> {
  return messages(reading).where("applicantMessage.id", "=", id).executeTakeFirst()
}

/** What its authors wrote, with the names of those to whom; the latest first. */
export async function listSentMessages(reading: Reading, opportunity: number): Promise<readonly SentMessage[]> {
  const sent = await messages(reading)
    .where("applicantMessage.opportunity", "=", opportunity)
    .orderBy("applicantMessage.sentAt", "desc")
    .orderBy("applicantMessage.id")
    .execute()
  const receivers = await reading.db
    .selectFrom("applicantMessageReceiver as receiver")
    .innerJoin("application", "application.id", "receiver.applicationId")
    .innerJoin("person", "person.id", "application.personId")
    .select(["receiver.messageId", "person.displayName"])
    .where("application.opportunity", "=", opportunity)
    .orderBy("person.displayName")
    .execute()
  const namesOf = Map.groupBy(receivers, ({ messageId }) => messageId)
  return sent.map((message) => ({
    ...message,
    receiverNames: (namesOf.get(message.id) ?? []).map(({ displayName }) => displayName),
  }))
}

/** What was written to one applicant, the latest first. */
export async function listReceivedMessages(
  reading: Reading,
  applicationId: string,
): Promise<readonly ApplicantMessage[]> {
  return messages(reading)
    .innerJoin("applicantMessageReceiver as receiver", "receiver.messageId", "applicantMessage.id")
    .where("receiver.applicationId", "=", applicationId)
    .orderBy("applicantMessage.sentAt", "desc")
    .orderBy("applicantMessage.id")
    .execute()
}

export async function insertApplicantMessage(
  ctx: Context,
  message: Pick<ApplicantMessage, "id" | "opportunity" | "language" | "subject" | "body">,
  { sentBy, receivers }: { readonly sentBy: string; readonly receivers: readonly string[] },
): Promise<void> {
  const { id, opportunity, language, subject, body } = message
  await ctx.db
    .insertInto("applicantMessage")
    .values({ id, opportunity, language, subject, body, sentBy, sentAt: ctx.now })
    .execute()
  await ctx.db
    .insertInto("applicantMessageReceiver")
    .columns(["messageId", "applicationId"])
    .expression(sql`select ${id}::uuid, unnest(${receivers}::uuid[])`)
    .execute()
}

export async function countUntold({ db }: Reading, messageId: string): Promise<number> {
  const { count } = await db
    .selectFrom("applicantMessageReceiver")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("messageId", "=", messageId)
    .where("toldAt", "is", null)
    .executeTakeFirstOrThrow()
  return count
}

/** The next receivers who have not been told; locked, so that nobody tells them meanwhile. */
export async function lockUntold(
  ctx: Context,
  messageId: string,
  limit: number,
): Promise<readonly { readonly applicationId: string; readonly personId: string }[]> {
  return ctx.db
    .selectFrom("applicantMessageReceiver as receiver")
    .innerJoin("application", "application.id", "receiver.applicationId")
    .select(["receiver.applicationId", "application.personId"])
    .where("receiver.messageId", "=", messageId)
    .where("receiver.toldAt", "is", null)
    .orderBy("receiver.applicationId")
    .limit(limit)
    .forUpdate("receiver")
    .execute()
}

export async function saveTold(ctx: Context, messageId: string, applicationIds: readonly string[]): Promise<void> {
  if (applicationIds.length === 0) return
  await ctx.db
    .updateTable("applicantMessageReceiver")
    .set({ toldAt: ctx.now })
    .where("messageId", "=", messageId)
    .where("applicationId", "in", applicationIds)
    .execute()
}
