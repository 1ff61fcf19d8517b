import { isSameSecret } from "../../../platform/link-token.js"
import { derive, type KeyRing } from "../../../platform/seal.js"

/** The address of the page that says a message arrived: its number, and a proof that only its author was given. */
export function receiptOf(keys: KeyRing, number: number): string {
  return `${number}-${proofOf(keys, number)}`
}

/** The number that a receipt proves; undefined for an address made up or changed by hand. */
export function numberOfReceipt(keys: KeyRing, receipt: string): number | undefined {
  const [, digits, proof = ""] = /^(\d{1,15})-([\w-]{22})$/.exec(receipt) ?? []
  if (digits === undefined) return undefined
  const number = Number(digits)
  return isSameSecret(proofOf(keys, number), proof) ? number : undefined
}

function proofOf(keys: KeyRing, number: number): string {
  return derive(keys, keys.current, "help-receipt", String(number)).subarray(0, 16).toString("base64url")
}
