import type { Actor, Context } from "./context.js"

/** One line of history. Codes and keys only: never a name, an address or free text. */
export interface Entry {
  readonly act: string
  readonly subject: { readonly kind: string; readonly key: string | number }
  readonly from?: string
  readonly to?: string
  readonly reason?: string
  readonly actingFor?: string
}

/** Writes the act into the history, in the act's own transaction. */
export async function record(ctx: Context, entry: Entry): Promise<void> {
  await ctx.db
    .insertInto("event")
    .values({
      at: ctx.now,
      actorKind: ctx.actor.kind,
      actorId: personOf(ctx.actor),
      actingForId: entry.actingFor ?? null,
      act: entry.act,
      subjectKind: entry.subject.kind,
      subjectKey: String(entry.subject.key),
      fromStatus: entry.from ?? null,
      toStatus: entry.to ?? null,
      reason: entry.reason ?? null,
      correlation: ctx.correlation,
    })
    .execute()
}

/** Staff reading somebody's personal data leaves a trace that the person can see. */
export async function recordAccess(
  ctx: Context,
  access: { personId: string; purpose: string; page: string },
): Promise<void> {
  await ctx.db
    .insertInto("accessEvent")
    .values({
      at: ctx.now,
      readerId: personOf(ctx.actor),
      personId: access.personId,
      purpose: access.purpose,
      page: access.page,
      correlation: ctx.correlation,
    })
    .execute()
}

function personOf(actor: Actor): string | null {
  return actor.kind === "member" ? actor.personId : null
}
