import type { Reading } from "../../../platform/context.js"
import { findShownPerson } from "../profile/shown-person.store.js"
import type { Photo } from "./photo.js"
import { findPhoto } from "./photo.store.js"

export async function readPhoto(reading: Reading, personId: string): Promise<Photo | undefined> {
  const row = await findPhoto(reading, personId)
  const person = row && (await findShownPerson(reading, personId))
  if (!person) return undefined
  const { fileId, width, height } = row
  return { username: person.username, version: fileId.slice(-12), width, height }
}
