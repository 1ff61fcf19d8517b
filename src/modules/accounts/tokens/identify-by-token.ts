import { type Member, type Reading, system, visitor } from "../../../platform/context.js"
import { act, type Doorway, reading } from "../../../platform/db.js"
import { listHeldGrants } from "../../../platform/require-role.js"
import type { ApiCaller } from "../../../web/api/caller.js"
import { secretHash } from "../secret-hash.js"
import { listDueTerms } from "../terms/terms.store.js"
import { findOpenToken, type OpenToken, touchAccessToken } from "./access-token.store.js"
import { tokenIn, tokenRules } from "./token.js"

/**
 * Whom an `Authorization` header stands for; undefined for a secret that opens nothing. A token proves no second
 * factor, whatever its holder's grants: no role is used through it. One that was made under a second factor, to
 * coordinate, carries the grants in programmes and organisations that its holder has at this moment; none of the
 * platform's.
 */
export async function identifyByToken(doorway: Doorway, header: string | undefined): Promise<ApiCaller | undefined> {
  const token = tokenIn(header)
  if (token === undefined) return header === undefined ? { actor: visitor, scopes: [] } : undefined
  const asVisitor = reading(doorway, visitor)
  const open = await findOpenToken(asVisitor, secretHash(token))
  if (!open) return undefined
  const { holder, id, scopes, lastUsedAt } = open
  // Seen at most every few minutes: reading stays reading.
  if (!lastUsedAt || asVisitor.now.since(lastUsedAt).total("minutes") >= tokenRules.touchMinutes) {
    await act(doorway, system, (ctx) => touchAccessToken(ctx, id))
  }
  const areTermsDue = (await listDueTerms(asVisitor, holder.accountId)).length > 0
  const may = await readDuties(asVisitor, open)
  return { actor: { kind: "member", ...holder, sessionId: id, areTermsDue, ...may }, scopes }
}

async function readDuties(at: Reading, { holder, scopes }: OpenToken): Promise<Pick<Member, "strength" | "grants">> {
  if (!scopes.includes("mentoring-coordination")) return { strength: "token", grants: [] }
  const grants = await listHeldGrants(at, holder.personId)
  return { strength: "coordination-token", grants: grants.filter(({ scopeKind }) => scopeKind !== "platform") }
}
