import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import type { NoticeKind } from "../notice-kind.js"
import { type Rhythm, rhythmInForce } from "./rhythm.js"
import { listRhythms, saveRhythm } from "./rhythm.store.js"

/** Saves what a member chose on her settings page; kinds that leave no choice are passed over. */
export async function changeRhythms(
  ctx: Context,
  kinds: readonly NoticeKind[],
  chosen: Readonly<Record<string, Rhythm | undefined>>,
): Promise<void> {
  const { accountId } = actingMember(ctx)
  const known = await listRhythms(ctx, accountId)
  for (const kind of kinds) {
    const from = rhythmInForce(kind, known)
    const to = chosen[kind.name]
    if (!kind.optional || to === undefined || to === from) continue
    await saveRhythm(ctx, accountId, kind.name, { rhythm: to, stoppedAt: null })
    await record(ctx, {
      act: "notices.change-rhythm",
      subject: { kind: "account", key: accountId },
      from,
      to,
      reason: kind.name,
    })
  }
}
