import type { Context, Member } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal, refuseField } from "../../../platform/refusal.js"
import type { ApiScope } from "../../../web/api/scope.js"
import { tell } from "../../notices/index.js"
import { checkProof, lockOwnFactors } from "../factors/prove-holder.js"
import { secretHash } from "../secret-hash.js"
import { insertAccessToken, listAccessTokens } from "./access-token.store.js"
import { endOfToken, newToken, tokenRules } from "./token.js"
import { accessTokenMade } from "./tokens.notices.js"

/** Makes a token and gives its secret, this once. A session alone is not enough: the holder proves again who she is. */
export async function makeAccessToken(
  ctx: Context,
  input: { readonly name: string; readonly scopes: readonly ApiScope[]; readonly days: number; readonly proof: string },
): Promise<string | Refusal> {
  const { member, account } = await lockOwnFactors(ctx)
  const refused = refuseCoordination(member, input)
  if (refused) return refused
  const problem = await checkProof(ctx, account, input.proof)
  if (problem) return problem
  if ((await listAccessTokens(ctx, account.id)).length >= tokenRules.atMost) {
    throw new Refusal("conflict", "access-tokens-too-many", { n: tokenRules.atMost })
  }
  const token = newToken()
  const { name, scopes, days } = input
  const endsAt = endOfToken(ctx.now, days)
  const id = await insertAccessToken(ctx, account.id, { name, scopes, endsAt, tokenHash: secretHash(token) })
  await record(ctx, { act: "accounts.make-access-token", subject: { kind: "access-token", key: id } })
  await tell(ctx, accessTokenMade, account.id, { accountId: account.id, tokenId: id })
  return token
}

/** Whoever lets a program coordinate in her place has given her second factor in this session, and not for long. */
function refuseCoordination(
  { strength }: Member,
  { scopes, days }: { readonly scopes: readonly ApiScope[]; readonly days: number },
): Refusal | undefined {
  if (!scopes.includes("mentoring-coordination")) return undefined
  if (strength !== "second-factor") return refuseField("scopes", "access-token-factor-first")
  const n = tokenRules.coordinationDays
  return days > n ? refuseField("days", "access-token-coordination-long", { n }) : undefined
}
