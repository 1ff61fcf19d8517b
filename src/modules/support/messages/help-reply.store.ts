import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import type { HelpReplyKind } from "./help-message.js"

export interface HelpReply {
  readonly id: string
  readonly messageNumber: number
  readonly kind: HelpReplyKind
  readonly body: string
  readonly writtenAt: Temporal.Instant
  /** Null once the person is erased. */
  readonly writtenByName: string | null
}

function replies(reading: Reading) {
  return reading.db
    .selectFrom("helpReply")
    .leftJoin("person", "person.id", "helpReply.writtenBy")
    .select([
      "helpReply.id",
      "helpReply.messageNumber",
      "helpReply.kind",
      "helpReply.body",
      "helpReply.writtenAt",
      "person.displayName as writtenByName",
    ])
    .$narrowType<{ kind: HelpReplyKind }>()
}

export async function findHelpReply(reading: Reading, id: string): Promise<HelpReply | undefined> {
  return replies(reading).where("helpReply.id", "=", id).executeTakeFirst()
}

/** Everything that followed a message, in order; internal notes only for staff. */
export async function listHelpReplies(
  reading: Reading,
  messageNumber: number,
  kinds: readonly HelpReplyKind[],
): Promise<readonly HelpReply[]> {
  return replies(reading)
    .where("helpReply.messageNumber", "=", messageNumber)
    .where("helpReply.kind", "in", kinds)
    .orderBy("helpReply.writtenAt")
    .orderBy("helpReply.id")
    .execute()
}

export async function insertHelpReply(
  ctx: Context,
  reply: {
    readonly messageNumber: number
    readonly kind: HelpReplyKind
    readonly body: string
    readonly writtenBy: string
  },
): Promise<string> {
  const { messageNumber, kind, body, writtenBy } = reply
  const { id } = await ctx.db
    .insertInto("helpReply")
    .values({ messageNumber, kind, body, writtenBy, writtenAt: ctx.now })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}
