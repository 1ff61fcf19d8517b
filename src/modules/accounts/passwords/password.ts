import { hash, verify } from "@node-rs/argon2"
import { type Refusal, refuseField } from "../../../platform/refusal.js"
import { isCommonPassword } from "./common-passwords.js"

/** Argon2id with OWASP's second set: 19 MiB, two passes, one lane; about 20 ms on a small core. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

const shortest = 12
const longest = 200

/**
 * Why a password is refused, or nothing. Length is counted in what a reader sees as characters; a phrase with spaces
 * is welcome. What is easy to guess (a common password, little more than the person's own name or address) is refused.
 */
export async function passwordProblem(
  field: string,
  password: string,
  own: readonly string[],
): Promise<Refusal | undefined> {
  const length = [...new Intl.Segmenter().segment(password)].length
  if (length < shortest) return refuseField(field, "password-too-short", { n: shortest })
  if (length > longest) return refuseField(field, "password-too-long", { n: longest })
  const folded = password.toLowerCase()
  if (await isCommonPassword(folded)) return refuseField(field, "password-common")
  return own.some((text) => isMostly(folded, text.toLowerCase())) ? refuseField(field, "password-own-name") : undefined
}

/** The password holds the text and fewer than six characters besides. */
function isMostly(password: string, text: string): boolean {
  return text.length >= 4 && password.includes(text) && password.length - text.length < 6
}

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), cost)
}

/** A hash that no password opens: compared when there is no account, so that the answer takes the same time. */
let nobody: Promise<string> | undefined

/** Whether the password opens the hash; takes the same time when there is none. */
export async function isRightPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword(crypto.randomUUID())
  const matches = await verify(passwordHash ?? (await nobody), password.normalize("NFKC"))
  return passwordHash !== null && matches
}
