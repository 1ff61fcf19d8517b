import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import type { Language } from "../../../platform/wording.js"
import type { HelpMessageStatus, HelpReason } from "./help-message.js"

export interface HelpMessage {
  readonly number: number
  readonly status: HelpMessageStatus
  /** Counts what happened to it. */
  readonly revision: number
  readonly reason: HelpReason
  readonly subject: string
  readonly body: string
  readonly personId: string | null
  /** Typed by a visitor; nothing has confirmed it. */
  readonly address: string | null
  readonly language: Language
  readonly page: string | null
  readonly browser: string | null
  readonly articleId: string | null
  readonly wasBlanked: boolean
  readonly leftAt: Temporal.Instant
  readonly waitingSince: Temporal.Instant | null
}

const columns = [
  "number",
  "status",
  "revision",
  "reason",
  "subject",
  "body",
  "personId",
  "address",
  "language",
  "page",
  "browser",
  "articleId",
  "wasBlanked",
  "leftAt",
  "waitingSince",
] as const

function messages(reading: Reading) {
  return reading.db
    .selectFrom("helpMessage")
    .select(columns)
    .$narrowType<{ status: HelpMessageStatus; reason: HelpReason; language: Language }>()
}

/** The key as an address gives it: anything but a number finds nothing. */
function keyOf(number: string | number): number {
  const key = Number(number)
  return Number.isSafeInteger(key) && key > 0 ? key : 0
}

export async function findHelpMessage(reading: Reading, number: string | number): Promise<HelpMessage | undefined> {
  return messages(reading).where("number", "=", keyOf(number)).executeTakeFirst()
}

/** The message that a command decides on, its row locked. */
export async function lockHelpMessage(ctx: Context, number: number): Promise<HelpMessage> {
  const message = await messages(ctx).where("number", "=", keyOf(number)).forUpdate().executeTakeFirst()
  if (!message) throw new Refusal("not-found", "page-not-found")
  return message
}

/** A member's own messages, latest first. */
export async function listHelpMessagesOf(reading: Reading, personId: string): Promise<readonly HelpMessage[]> {
  return messages(reading).where("personId", "=", personId).orderBy("number", "desc").execute()
}

export interface DeskFilter {
  readonly status: HelpMessageStatus
  readonly reason?: HelpReason | undefined
  readonly language?: Language | undefined
}

/** Those that wait longest first; where nobody waits, the latest first. */
export async function listHelpMessages(
  reading: Reading,
  filter: DeskFilter,
  part: { readonly limit: number; readonly offset: number },
): Promise<readonly HelpMessage[]> {
  return filtered(messages(reading), filter)
    .orderBy("waitingSince", (order) => order.asc().nullsLast())
    .orderBy("number", filter.status === "open" ? "asc" : "desc")
    .limit(part.limit)
    .offset(part.offset)
    .execute()
}

export async function countHelpMessages(reading: Reading, filter: DeskFilter): Promise<number> {
  const counted = reading.db.selectFrom("helpMessage").select((from) => from.fn.countAll<number>().as("count"))
  return (await filtered(counted, filter).executeTakeFirstOrThrow()).count
}

/** What the desk's link counts. */
export async function countOpenMessages(reading: Reading): Promise<number> {
  return countHelpMessages(reading, { status: "open" })
}

/** Both queries take the same conditions; Kysely types each `where` by its own columns. */
function filtered<Query extends { where(column: "status" | "reason" | "language", is: "=", value: string): Query }>(
  query: Query,
  { status, reason, language }: DeskFilter,
): Query {
  const ofStatus = query.where("status", "=", status)
  const ofReason = reason === undefined ? ofStatus : ofStatus.where("reason", "=", reason)
  return language === undefined ? ofReason : ofReason.where("language", "=", language)
}

export type NewHelpMessage = Omit<HelpMessage, "number" | "status" | "revision" | "leftAt" | "waitingSince">

export async function insertHelpMessage(ctx: Context, message: NewHelpMessage): Promise<number> {
  const { reason, subject, body, personId, address, language, page, browser, articleId, wasBlanked } = message
  const { number } = await ctx.db
    .insertInto("helpMessage")
    .values({
      status: "open" satisfies HelpMessageStatus,
      revision: 1,
      reason,
      subject,
      body,
      personId,
      address,
      language,
      page,
      browser,
      articleId,
      wasBlanked,
      leftAt: ctx.now,
      waitingSince: ctx.now,
    })
    .returning("number")
    .executeTakeFirstOrThrow()
  return number
}

/** Moves the message to a status, where nothing happened to it since it was read. */
export async function advanceHelpMessage(ctx: Context, message: HelpMessage, status: HelpMessageStatus): Promise<void> {
  const waitingSince = status === "open" ? (message.waitingSince ?? ctx.now) : null
  const saved = await ctx.db
    .updateTable("helpMessage")
    .set({ status, waitingSince, revision: message.revision + 1 })
    .where("number", "=", message.number)
    .where("revision", "=", message.revision)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) throw new Refusal("conflict", "help-message-changed-meanwhile")
}

/** Says that an identity number was taken out of something that was added to the message. */
export async function markBlanked(ctx: Context, number: number): Promise<void> {
  await ctx.db.updateTable("helpMessage").set({ wasBlanked: true }).where("number", "=", number).execute()
}
