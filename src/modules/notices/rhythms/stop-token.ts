import { idInLinkToken, isSameSecret, linkTokenOf } from "../../../platform/link-token.js"
import { derive, type KeyRing } from "../../../platform/seal.js"

/**
 * What the unsubscription link of a message carries: whose it is and a proof, computed again instead of stored. It
 * stops or resumes e-mails of one kind and opens nothing else; it stays good as long as its key is in the ring.
 */
export function stopTokenOf(keys: KeyRing, accountId: string, kind: string): string {
  return tokenWith(keys, keys.current, accountId, kind)
}

/** The account that the link speaks for; undefined when its proof does not hold. */
export function accountInStopToken(keys: KeyRing, kind: string, token: string): string | undefined {
  const accountId = idInLinkToken(token)
  if (accountId === undefined) return undefined
  const isProven = [...keys.keys.keys()].some((name) => isSameSecret(tokenWith(keys, name, accountId, kind), token))
  return isProven ? accountId : undefined
}

function tokenWith(keys: KeyRing, keyName: string, accountId: string, kind: string): string {
  return linkTokenOf(accountId, derive(keys, keyName, "stop-mail", `${accountId} ${kind}`))
}
