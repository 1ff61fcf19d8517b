import type { Actor, Reading } from "../../../platform/context.js"
import { isColleague } from "../../organisations/index.js"
import { listSectionChoices } from "./section-choice.store.js"
import { type Contents, listedSections } from "./sections.js"
import { findShownPerson, findShownPersonByUsername } from "./shown-person.store.js"
import { canSee, type Relation, relationBetween, untouchedChoice } from "./visibility.js"

/** A profile as one reader sees it: the sections opened to her that hold something, and no other. */
export interface Profile {
  readonly personId: string
  readonly username: string
  readonly displayName: string
  readonly contents: Contents
}

/**
 * The one door to what people say of themselves: pages, programs and other modules all come through here. Undefined
 * for a person of whom this reader sees nothing, exactly as for one who does not exist.
 */
export async function readProfileFor(reading: Reading, reader: Actor, personId: string): Promise<Profile | undefined> {
  const readerId = reader.kind === "member" ? reader.personId : undefined
  return readProfileAs(reading, await relationTo(reading, readerId, personId), personId)
}

/** The same by a username that somebody typed. */
export async function readProfileNamed(
  reading: Reading,
  reader: Actor,
  username: string,
): Promise<Profile | undefined> {
  const person = await findShownPersonByUsername(reading, username)
  return person && readProfileFor(reading, reader, person.id)
}

/** The same for a kind of reader: what a member looks at when she asks how others see her. */
export async function readProfileAs(
  reading: Reading,
  relation: Relation,
  personId: string,
): Promise<Profile | undefined> {
  const person = await findShownPerson(reading, personId)
  if (!person) return undefined
  const choices = await listSectionChoices(reading, personId)
  const open = listedSections.filter(([code]) => canSee(relation, (choices.get(code) ?? untouchedChoice).seenBy))
  const read = await Promise.all(open.map(async ([code, section]) => [code, await section.read(reading, personId)]))
  const filled = read.filter(([, content]) => content !== undefined)
  if (filled.length === 0 && relation !== "self") return undefined
  const { username, displayName } = person
  return { personId, username, displayName, contents: Object.fromEntries(filled) }
}

export async function relationTo(reading: Reading, readerId: string | undefined, ownerId: string): Promise<Relation> {
  const areColleagues = readerId !== undefined && (await isColleague(reading, ownerId, readerId))
  return relationBetween({ ownerId, readerId, areColleagues })
}
