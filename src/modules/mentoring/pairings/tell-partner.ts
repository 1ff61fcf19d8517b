import type { Context } from "../../../platform/context.js"
import { type NoticeKind, tell } from "../../notices/index.js"
import { findHolder } from "../../people/index.js"
import type { Partner } from "./find-pairing-for.js"
import type { Pairing } from "./pairing.store.js"

/** Tells one of the two something; a person without an account cannot be told. */
export async function tellPartner<Details>(
  ctx: Context,
  kind: NoticeKind<Details>,
  { personId }: Pick<Partner, "personId">,
  details: Details,
): Promise<void> {
  const holder = await findHolder(ctx, personId)
  if (holder) await tell(ctx, kind, holder.accountId, details)
}

/** Tells both what time has brought, or what they have done together. */
export async function tellBoth<Details>(
  ctx: Context,
  kind: NoticeKind<Details>,
  { mentorId, menteeId }: Pick<Pairing, "mentorId" | "menteeId">,
  details: Details,
): Promise<void> {
  for (const personId of [mentorId, menteeId]) await tellPartner(ctx, kind, { personId }, details)
}
