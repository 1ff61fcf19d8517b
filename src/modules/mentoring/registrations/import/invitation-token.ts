import { idInLinkToken, isSameSecret, linkTokenOf } from "../../../../platform/link-token.js"
import { derive, type KeyRing } from "../../../../platform/seal.js"

/** What the link of an invitation carries: which one, and a proof computed again instead of stored. */
export function invitationTokenOf(keys: KeyRing, invitationId: string): string {
  return tokenWith(keys, keys.current, invitationId)
}

/** The invitation that a link names; undefined when its proof does not hold. */
export function invitationInToken(keys: KeyRing, token: string): string | undefined {
  const id = idInLinkToken(token)
  if (id === undefined) return undefined
  const isProven = [...keys.keys.keys()].some((name) => isSameSecret(tokenWith(keys, name, id), token))
  return isProven ? id : undefined
}

function tokenWith(keys: KeyRing, keyName: string, invitationId: string): string {
  return linkTokenOf(invitationId, derive(keys, keyName, "registration-invitation", invitationId))
}
