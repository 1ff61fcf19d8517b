import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto"
import { existsSync } from "node:fs"
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises"
import { dirname } from "node:path"
import { z } from "zod"

/**
 * Keys live in a file outside the database: a stolen database or backup opens nothing. They protect neither from
 * an operator who holds both. New values are sealed with `current`; older keys still open what they sealed.
 */
export interface KeyRing {
  readonly current: string
  readonly keys: ReadonlyMap<string, Buffer>
}

/** Where a sealed value stands: authenticated with it, so that a value copied to another row does not open. */
export interface Place {
  readonly table: string
  readonly row: string
  readonly column: string
}

const keyFile = z.object({
  current: z.string().regex(/^[a-z0-9-]{1,20}$/),
  keys: z.record(
    z.string().regex(/^[a-z0-9-]{1,20}$/),
    z.base64().refine((text) => Buffer.from(text, "base64").length === 32),
  ),
})

export class KeyFileProblem extends Error {
  override readonly name = "KeyFileProblem"
}

export async function readKeyRing(path: string): Promise<KeyRing> {
  const file = parseKeyFile(await readFile(path, "utf8"))
  const keys = new Map(Object.entries(file.keys).map(([name, text]) => [name, Buffer.from(text, "base64")]))
  if (!keys.has(file.current)) throw new KeyFileProblem(`no key is named ${file.current}`)
  return { current: file.current, keys }
}

function parseKeyFile(text: string) {
  try {
    return keyFile.parse(JSON.parse(text))
  } catch (error) {
    // Zod's own account would repeat what the file holds.
    throw new KeyFileProblem('{ "current": "k1", "keys": { "k1": "32 bytes, base64" } }', { cause: error })
  }
}

/** The key file of a trial, made at the first start. */
export async function openOrCreateKeyRing(path: string): Promise<KeyRing> {
  return existsSync(path) ? readKeyRing(path) : createKeyRing(path)
}

/** Writes a key file with one new key, readable by its owner only; fails when the file exists. */
async function createKeyRing(path: string): Promise<KeyRing> {
  await mkdir(dirname(path), { recursive: true })
  const key = randomBytes(32).toString("base64")
  await writeFile(path, `${JSON.stringify({ current: "k1", keys: { k1: key } }, null, 2)}\n`, {
    mode: 0o600,
    flag: "wx",
  })
  await chmod(path, 0o600)
  return readKeyRing(path)
}

/** AES-256-GCM. Form of the text: key name, nonce, tag and ciphertext in base64url, joined by periods. */
export function seal(ring: KeyRing, plain: string, place: Place): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv("aes-256-gcm", keyNamed(ring, ring.current), nonce).setAAD(associated(place))
  const sealed = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()])
  return [ring.current, ...[nonce, cipher.getAuthTag(), sealed].map((part) => part.toString("base64url"))].join(".")
}

/** Throws when the key is gone, the place is another, or a single bit changed. */
export function unseal(ring: KeyRing, text: string, place: Place): string {
  const [name = "", nonce = "", tag = "", sealed = ""] = text.split(".")
  const decipher = createDecipheriv("aes-256-gcm", keyNamed(ring, name), Buffer.from(nonce, "base64url"))
    .setAAD(associated(place))
    .setAuthTag(Buffer.from(tag, "base64url"))
  return Buffer.concat([decipher.update(Buffer.from(sealed, "base64url")), decipher.final()]).toString("utf8")
}

/** A new data key, wrapped for storage: whoever deletes what this gives erases all that the key ever sealed. */
export function newWrappedKey(ring: KeyRing, place: Place): string {
  return seal(ring, randomBytes(32).toString("base64url"), place)
}

/** The data key as a ring of its own, for `seal` and `unseal`. */
export function unwrapKey(ring: KeyRing, wrapped: string, place: Place): KeyRing {
  return { current: "data", keys: new Map([["data", Buffer.from(unseal(ring, wrapped, place), "base64url")]]) }
}

/** The same data key under the ring's current key: what it sealed stays as it is. */
export function rewrapKey(ring: KeyRing, wrapped: string, place: Place): string {
  return seal(ring, unseal(ring, wrapped, place), place)
}

/** How texts sealed with the ring's current key begin. */
export function currentMark({ current }: KeyRing): string {
  return `${current}.`
}

/**
 * A secret that is computed again instead of stored: codes and links of messages come from here, so neither the
 * database nor the queue ever holds them.
 */
export function derive(ring: KeyRing, keyName: string, purpose: string, subject: string): Buffer {
  return createHmac("sha256", keyNamed(ring, keyName)).update(`${purpose}\0${subject}`).digest()
}

function keyNamed(ring: KeyRing, name: string): Buffer {
  const key = ring.keys.get(name)
  if (!key) throw new Error(`no key named “${name}” in the key file`)
  return key
}

function associated(place: Place): Buffer {
  return Buffer.from(`${place.table}\0${place.row}\0${place.column}`)
}
