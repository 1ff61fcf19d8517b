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

/** What one statement of PostgreSQL takes, with room to spare. */
const mostAtOnce = 5000

/** Writes the act into the history, in the act's own transaction. */
export async function record(ctx: Context, entry: Entry): Promise<void> {
  await recordEach(ctx, [entry])
}

/** The same for an act on many things at once: a line for each, in their order. */
export async function recordEach(ctx: Context, entries: readonly Entry[]): Promise<void> {
  const { kind } = ctx.actor
  const each = { at: ctx.now, actorKind: kind, actorId: personOf(ctx.actor), correlation: ctx.correlation }
  const lines = entries.map((entry) => ({
    ...each,
    actingForId: entry.actingFor ?? null,
    act: entry.act,
    subjectKind: entry.subject.kind,
    subjectKey: String(entry.subject.key),
    fromStatus: entry.from ?? null,
    toStatus: entry.to ?? null,
    reason: entry.reason ?? null,
  }))
  for (let from = 0; from < lines.length; from += mostAtOnce) {
    await ctx.db
      .insertInto("event")
      .values(lines.slice(from, from + mostAtOnce))
      .execute()
  }
}

/** Staff reading somebody's personal data leaves a trace that the person can see. */
export async function recordAccess(
  ctx: Context,
  { personId, ...access }: { personId: string; purpose: string; page: string },
): Promise<void> {
  await recordAccessToEach(ctx, { personIds: [personId], ...access })
}

/** The same for a list that is read whole: each of them sees it. */
export async function recordAccessToEach(
  ctx: Context,
  { personIds, purpose, page }: { personIds: readonly string[]; purpose: string; page: string },
): Promise<void> {
  const each = { at: ctx.now, readerId: personOf(ctx.actor), purpose, page, correlation: ctx.correlation }
  for (let from = 0; from < personIds.length; from += mostAtOnce) {
    const part = personIds.slice(from, from + mostAtOnce)
    await ctx.db
      .insertInto("accessEvent")
      .values(part.map((personId) => ({ ...each, personId })))
      .execute()
  }
}

function personOf(actor: Actor): string | null {
  return actor.kind === "member" ? actor.personId : null
}
