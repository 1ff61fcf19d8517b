import { randomBytes } from "node:crypto"
import { derive, type KeyRing } from "../../../../platform/seal.js"
import { factorRules } from "../factor.js"

/** Digits and letters that nobody takes for one another. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const length = 10

/** Ten new codes of 50 bits each, as people read them: XXXXX-XXXXX. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: factorRules.recoveryCodes }, () => {
    const code = [...randomBytes(length)].map((byte) => alphabet[byte % alphabet.length]).join("")
    return `${code.slice(0, length / 2)}-${code.slice(length / 2)}`
  })
}

/** The code as it was made, however it was typed; undefined for what cannot be one. */
export function readRecoveryCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1")
  return code.length === length && [...code].every((character) => alphabet.includes(character)) ? code : undefined
}

/** What is stored: it opens nothing, and without the key nobody can try codes against it. */
export function digestOfCode(keys: KeyRing, keyName: string, accountId: string, code: string): Buffer {
  return derive(keys, keyName, "recovery-code", `${accountId}\0${code.replace("-", "")}`)
}
