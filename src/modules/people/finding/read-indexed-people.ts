import { fold } from "../../../engine/text/fold.js"
import type { Reading } from "../../../platform/context.js"
import type { ProfileSection } from "../profile/profile-section.js"
import { listedSections } from "../profile/sections.js"
import { listOpenedSections } from "./indexed-people.store.js"
import type { IndexedPerson, IndexedSection } from "./member-index.js"
import { readListedNames } from "./read-listed-names.js"

/** One query each for so many people; sections that read one person at a time leave connections to others. */
const together = { many: 1000, one: 5 } as const

/** What these people, or all, have opened to somebody and filled: what the index holds of them. */
export async function readIndexedPeople(
  reading: Reading,
  whose: readonly string[] | "everybody",
): Promise<readonly IndexedPerson[]> {
  const opened = await listOpenedSections(reading, whose)
  const filled = new Map<string, IndexedSection[]>()
  for (const [code, section] of listedSections) {
    const choices = new Map(opened.filter(({ section: of }) => of === code).map((each) => [each.personId, each.seenBy]))
    for (const [personId, content] of await readContents(reading, section, [...choices.keys()])) {
      const seenBy = choices.get(personId)
      if (seenBy === undefined) continue
      const sections = filled.get(personId) ?? []
      sections.push({ code, seenBy, findables: section.findablesOf?.(content) ?? [] })
      filled.set(personId, sections)
    }
  }
  const names = new Map(opened.map(({ personId, displayName }) => [personId, displayName]))
  const listedNames = await readListedNames(reading, [...filled.values()].flat())
  return [...filled].map(([personId, sections]) => {
    const displayName = names.get(personId) ?? ""
    return { personId, displayName, sortName: fold(displayName), sections: sections.map(listedNames) }
  })
}

async function readContents(
  reading: Reading,
  section: ProfileSection<unknown>,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const contents = new Map<string, unknown>()
  const size = section.readMany ? together.many : together.one
  for (let from = 0; from < personIds.length; from += size) {
    for (const [personId, content] of await readSome(reading, section, personIds.slice(from, from + size))) {
      if (content !== undefined) contents.set(personId, content)
    }
  }
  return contents
}

async function readSome(reading: Reading, section: ProfileSection<unknown>, personIds: readonly string[]) {
  if (section.readMany) return section.readMany(reading, personIds)
  const read = personIds.map(async (id) => [id, await section.read(reading, id)] as const)
  return new Map(await Promise.all(read))
}
