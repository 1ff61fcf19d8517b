import { timingSafeEqual } from "node:crypto"
import type { Temporal } from "temporal-polyfill"
import { derive, type KeyRing } from "../../../platform/seal.js"
import { accountRules } from "../account.js"

export const confirmationPurposes = ["registration", "password-reset", "address-change", "unlock"] as const
export type ConfirmationPurpose = (typeof confirmationPurposes)[number]

/** How long the link of each purpose opens its page; the code always ends after `accountRules.codeMinutes`. */
export const linkHours: Readonly<Record<ConfirmationPurpose, number>> = {
  registration: 24,
  "password-reset": 1,
  "address-change": 24,
  unlock: 24,
}

/**
 * Whose earlier confirmation a new one replaces. Anybody may ask for a new password or set off a lock for an address:
 * what a stranger asks in her own browser never ends what the holder has under way in his.
 */
export const replaces: Readonly<Record<ConfirmationPurpose, readonly ("browser" | "account")[]>> = {
  registration: ["browser", "account"],
  "password-reset": ["browser"],
  "address-change": ["browser", "account"],
  unlock: [],
}

export interface Confirmation {
  readonly id: string
  readonly purpose: ConfirmationPurpose
  readonly accountId: string | null
  readonly addressId: string | null
  readonly keyName: string
  readonly browserHash: Buffer
  readonly codeExpiresAt: Temporal.Instant
  readonly linkExpiresAt: Temporal.Instant
  readonly codeTries: number
  readonly linkTries: number
  readonly usedAt: Temporal.Instant | null
  readonly replacedAt: Temporal.Instant | null
}

type Secret = Pick<Confirmation, "id" | "keyName">

/** The six digits of this confirmation, computed from the key ring: stored nowhere. */
export function codeOf(keys: KeyRing, { id, keyName }: Secret): string {
  const number = derive(keys, keyName, "confirmation-code", id).readUInt32BE(0) % 1_000_000
  return String(number).padStart(6, "0")
}

/** The link's secret: the confirmation's id and a 128-bit proof of it. */
export function tokenOf(keys: KeyRing, { id, keyName }: Secret): string {
  const proof = derive(keys, keyName, "confirmation-link", id).subarray(0, 16)
  return Buffer.concat([Buffer.from(id.replaceAll("-", ""), "hex"), proof]).toString("base64url")
}

/** The id that a link names, whether or not its proof holds; undefined for anything that is not a token. */
export function idInToken(token: string): string | undefined {
  const bytes = Buffer.from(token, "base64url")
  if (bytes.length !== 32) return undefined
  return bytes.toString("hex", 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")
}

export function isRightToken(keys: KeyRing, confirmation: Secret, token: string): boolean {
  return isSame(tokenOf(keys, confirmation), token)
}

export function isRightCode(keys: KeyRing, confirmation: Secret, typed: string): boolean {
  return isSame(codeOf(keys, confirmation), typed.replace(/[\s-]/g, ""))
}

/** Whether the code may still be tried; the browser that asked is checked where the row is found. */
export function acceptsCode(confirmation: Confirmation, now: Temporal.Instant): boolean {
  return (
    isOpen(confirmation) && confirmation.codeTries < accountRules.codeTries && isBefore(now, confirmation.codeExpiresAt)
  )
}

export function acceptsLink(confirmation: Confirmation, now: Temporal.Instant): boolean {
  return isOpen(confirmation) && isBefore(now, confirmation.linkExpiresAt)
}

/** In another browser than the one that asked, the link also wants a proof that a mail scanner cannot give. */
export function isFromAskingBrowser(confirmation: Confirmation, browserHash: Buffer): boolean {
  return timingSafeEqual(confirmation.browserHash, browserHash)
}

function isOpen({ usedAt, replacedAt }: Confirmation): boolean {
  return usedAt === null && replacedAt === null
}

function isBefore(now: Temporal.Instant, end: Temporal.Instant): boolean {
  return now.epochMilliseconds < end.epochMilliseconds
}

function isSame(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)]
  return a.length === b.length && timingSafeEqual(a, b)
}
