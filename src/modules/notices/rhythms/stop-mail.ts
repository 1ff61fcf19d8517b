import type { Context, Reading } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { findAddressee } from "../addressee.store.js"
import { digestKind } from "../digests/digest-kind.js"
import type { NoticeKind } from "../notice-kind.js"
import { type ChosenRhythms, isDigestRhythm, rhythmInForce } from "./rhythm.js"
import { listRhythms, saveRhythm } from "./rhythm.store.js"
import { accountInStopToken } from "./stop-token.js"

/** What the link of a message stops: one kind, or all that a digest gathers. */
export interface Subscription {
  readonly accountId: string
  /** The kind that the link names; undefined for the digest. */
  readonly kind: NoticeKind | undefined
  readonly isStopped: boolean
}

/** Reads what a link is about, or refuses one whose proof does not hold. */
export async function findSubscription(
  reading: Reading,
  kinds: readonly NoticeKind[],
  link: { readonly kind: string; readonly token: string },
): Promise<Subscription> {
  const accountId = accountInStopToken(reading.keys, link.kind, link.token)
  const kind = kinds.find(({ name, optional }) => name === link.kind && optional)
  const isKnown = kind !== undefined || link.kind === digestKind.name
  if (accountId === undefined || !isKnown || !(await findAddressee(reading, accountId))) {
    throw new Refusal("not-found", "unsubscription-link-unknown")
  }
  const chosen = await listRhythms(reading, accountId)
  const isStopped = kind ? rhythmInForce(kind, chosen) === "never" : digested(kinds, chosen).length === 0
  return { accountId, kind, isStopped }
}

/** Stops the e-mails that the link names. The notices stay in the site; doing it twice changes nothing. */
export async function stopMail(ctx: Context, kinds: readonly NoticeKind[], subscription: Subscription): Promise<void> {
  const { accountId, kind } = subscription
  const chosen = await listRhythms(ctx, accountId)
  for (const stopped of kind ? [kind] : digested(kinds, chosen)) {
    const rhythm = rhythmInForce(stopped, chosen)
    if (rhythm === "never") continue
    await saveRhythm(ctx, accountId, stopped.name, { rhythm, stoppedAt: ctx.now })
    await recordChange(ctx, "notices.stop-mail", accountId, stopped)
  }
}

/** Gives back the rhythm from before: of the kind, or of all that would go into a digest. */
export async function resumeMail(
  ctx: Context,
  kinds: readonly NoticeKind[],
  subscription: Subscription,
): Promise<void> {
  const { accountId } = subscription
  const chosen = await listRhythms(ctx, accountId)
  for (const kind of subscription.kind ? [subscription.kind] : kinds) {
    const own = chosen.get(kind.name)
    if (rhythmInForce(kind, chosen) !== "never") continue
    const earlier = own && own.rhythm !== "never" ? own.rhythm : kind.rhythm
    if (!subscription.kind && (own?.stoppedAt == null || !isDigestRhythm(earlier))) continue
    await saveRhythm(ctx, accountId, kind.name, { rhythm: earlier, stoppedAt: null })
    await recordChange(ctx, "notices.resume-mail", accountId, kind)
  }
}

function digested(kinds: readonly NoticeKind[], chosen: ChosenRhythms): readonly NoticeKind[] {
  return kinds.filter((kind) => kind.optional && isDigestRhythm(rhythmInForce(kind, chosen)))
}

async function recordChange(ctx: Context, act: string, accountId: string, kind: NoticeKind): Promise<void> {
  await record(ctx, { act, subject: { kind: "account", key: accountId }, reason: kind.name })
}
