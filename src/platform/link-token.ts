import { timingSafeEqual } from "node:crypto"

/** What a link of a message carries: an id in the clear and a 128-bit proof of it, in 43 characters. */
export function linkTokenOf(id: string, proof: Buffer): string {
  return Buffer.concat([Buffer.from(id.replaceAll("-", ""), "hex"), proof.subarray(0, 16)]).toString("base64url")
}

/** The id that a link names, whether or not its proof holds; undefined for anything that is not a token. */
export function idInLinkToken(token: string): string | undefined {
  const bytes = Buffer.from(token, "base64url")
  if (bytes.length !== 32) return undefined
  return bytes.toString("hex", 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")
}

/** Compares secrets without telling by its delay how far they agree. */
export function isSameSecret(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)]
  return a.length === b.length && timingSafeEqual(a, b)
}
