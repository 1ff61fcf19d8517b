import type { Context } from "../../../platform/context.js"
import { type NoticeKind, tell } from "../../notices/index.js"
import { findHolder } from "../../people/index.js"

/** Tells a person who stands in a proposal; one whose account is gone meanwhile is told nothing. */
export async function tellPerson<Details>(
  ctx: Context,
  kind: NoticeKind<Details>,
  personId: string,
  details: Details,
): Promise<void> {
  const holder = await findHolder(ctx, personId)
  if (holder) await tell(ctx, kind, holder.accountId, details)
}
