import { system, visitor } from "../../../platform/context.js"
import { act, type Doorway, reading } from "../../../platform/db.js"
import type { ApiCaller } from "../../../web/api/caller.js"
import { secretHash } from "../secret-hash.js"
import { listDueTerms } from "../terms/terms.store.js"
import { findOpenToken, touchAccessToken } from "./access-token.store.js"
import { tokenIn, tokenRules } from "./token.js"

/**
 * Whom an `Authorization` header stands for; undefined for a secret that opens nothing. A token proves no second
 * factor, whatever its holder's grants: no role is ever used through it, but to read figures that name nobody.
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
  const actor = { kind: "member", ...holder, sessionId: id, strength: "token", areTermsDue, grants: [] } as const
  return { actor, scopes }
}
