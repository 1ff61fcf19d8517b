import type { Temporal } from "temporal-polyfill"
import type { Context, Reading } from "../../../platform/context.js"
import { type DrawnImage, findFile, type StoredFile, storeFile } from "../../../platform/files.js"
import type { HelpMessage } from "../messages/help-message.store.js"

const kind = "help-screenshot"
export async function storeScreenshots(
  ctx: Context,
  message: Pick<HelpMessage, "number" | "personId">,
  screenshots: readonly DrawnImage[],
  expiresAt: Temporal.Instant,
): Promise<void> {
  for (const [index, { mediaType, bytes }] of screenshots.entries()) {
    const fileId = await storeFile(ctx, { kind, mediaType, bytes, personId: message.personId, expiresAt })
    await ctx.db
      .insertInto("helpScreenshot")
      .values({ messageNumber: message.number, position: index + 1, fileId })
      .execute()
  }
}

/** Places of the screenshots that are still kept, from 1. */
export async function listScreenshots(reading: Reading, messageNumber: number): Promise<readonly number[]> {
  const rows = await reading.db
    .selectFrom("helpScreenshot")
    .innerJoin("storedFile", "storedFile.id", "helpScreenshot.fileId")
    .select("helpScreenshot.position")
    .where("helpScreenshot.messageNumber", "=", messageNumber)
    .where("storedFile.expiresAt", ">", reading.now)
    .orderBy("helpScreenshot.position")
    .execute()
  return rows.map(({ position }) => position)
}

export async function findScreenshot(
  reading: Reading,
  message: Pick<HelpMessage, "number" | "personId">,
  position: string,
): Promise<StoredFile | undefined> {
  const row = await reading.db
    .selectFrom("helpScreenshot")
    .select("fileId")
    .where("messageNumber", "=", message.number)
    .where("position", "=", /^[1-9]$/.test(position) ? Number(position) : 0)
    .executeTakeFirst()
  return row && findFile(reading, { id: row.fileId, kind, personId: message.personId })
}
