import { createHash } from "node:crypto"

/** What stands in the database for the random value in a browser's cookie, and for a session's secret. */
export function secretHash(secret: string): Buffer {
  return createHash("sha256").update(secret).digest()
}
