import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { type Profile, readProfileAs, relationTo } from "./read-profile-for.js"
import type { SectionCode } from "./section.js"
import { listSectionChoices } from "./section-choice.store.js"
import { listedSections } from "./sections.js"
import { findShownPerson } from "./shown-person.store.js"
import { canSee, untouchedChoice } from "./visibility.js"

/** How to reach somebody passes when a place is accepted; a photo stays with those to whom it is open. */
const neverAttached: readonly SectionCode[] = ["photo", "telephone"]

const attachable = listedSections.filter(([code]) => !neverAttached.includes(code))

/** What a member can attach to something that she sends: sections that hold something, with their titles. */
export async function listAttachableSections(
  reading: Reading,
  personId: string,
  language: Language,
): Promise<readonly { readonly code: SectionCode; readonly title: string }[]> {
  const own = await readProfileAs(reading, "self", personId)
  return attachable.flatMap(([code, { words }]) =>
    own?.contents[code] === undefined ? [] : [{ code, title: words[language].title }],
  )
}

/** As its reader sees it; `isOpen` where she could open some of it by herself. */
export interface AttachedProfile extends Profile {
  readonly isOpen: boolean
}

interface Attached {
  readonly ownerId: string
  /** What she attached; a code that is none opens nothing. */
  readonly sections: readonly string[]
  /** To whom she sent it: the caller has decided that this is one of them. */
  readonly readerId: string
}

/**
 * What somebody attached to something that she sent, as it stands today, and what is open to this reader in any case.
 * Undefined once her account is closed. Staff have no way in: nothing here asks for a role.
 */
export async function readAttachedProfile(
  reading: Reading,
  { ownerId, sections, readerId }: Attached,
): Promise<AttachedProfile | undefined> {
  const person = await findShownPerson(reading, ownerId)
  if (!person) return undefined
  const relation = await relationTo(reading, readerId, ownerId)
  const choices = await listSectionChoices(reading, ownerId)
  const isOpenTo = (code: SectionCode) => canSee(relation, (choices.get(code) ?? untouchedChoice).seenBy)
  const open = attachable.filter(([code]) => sections.includes(code) || isOpenTo(code))
  const read = await Promise.all(
    open.map(async ([code, section]) => [code, await section.read(reading, ownerId)] as const),
  )
  const filled = read.filter(([, content]) => content !== undefined)
  const { username, displayName } = person
  return {
    personId: ownerId,
    username,
    displayName,
    contents: Object.fromEntries(filled),
    isOpen: filled.some(([code]) => isOpenTo(code)),
  }
}
