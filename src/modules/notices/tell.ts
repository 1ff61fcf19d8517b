import type { Context } from "../../platform/context.js"
import { getAddressee } from "./addressee.store.js"
import { sendMessage } from "./messages/send-message.js"
import { insertNotice } from "./notice.store.js"
import type { NoticeKind } from "./notice-kind.js"
import { isDigestRhythm, rhythmInForce } from "./rhythms/rhythm.js"
import { listRhythms } from "./rhythms/rhythm.store.js"

/**
 * Tells a person something, in the act's own transaction: a notice in the site and, as her settings say, an e-mail at
 * once, a place in her next digest or nothing more.
 */
export async function tell<Details>(
  ctx: Context,
  kind: NoticeKind<Details>,
  accountId: string,
  details: Details,
): Promise<void> {
  const rhythm = rhythmInForce(kind, await listRhythms(ctx, accountId))
  const parsed = kind.details.parse(details)
  await insertNotice(ctx, { accountId, kind: kind.name, details: parsed, awaitsDigest: isDigestRhythm(rhythm) })
  if (rhythm === "at-once") await sendMessage(ctx, kind, await getAddressee(ctx, accountId), parsed)
}
