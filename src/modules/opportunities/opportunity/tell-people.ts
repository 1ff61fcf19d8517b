import type { Context } from "../../../platform/context.js"
import { type NoticeKind, tell } from "../../notices/index.js"
import { findHolder } from "../../people/index.js"

/** Tells each of them once; who acts knows, and a person without an account cannot be told. */
export async function tellPeople<Details>(
  ctx: Context,
  kind: NoticeKind<Details>,
  personIds: readonly string[],
  details: Details,
): Promise<void> {
  const own = ctx.actor.kind === "member" ? ctx.actor.personId : undefined
  for (const personId of new Set(personIds)) {
    const holder = personId === own ? undefined : await findHolder(ctx, personId)
    if (holder) await tell(ctx, kind, holder.accountId, details)
  }
}
