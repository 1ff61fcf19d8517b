import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { nameIn } from "../../classification/index.js"
import { readAttachedProfile } from "../../people/index.js"
import { readLines } from "../opportunity/requirement.store.js"

/** For her own eyes: the skills asked for that she says she has. */
export async function readHeldSkills(
  reading: Reading,
  language: Language,
  { opportunity, personId }: { readonly opportunity: number; readonly personId: string },
): Promise<readonly string[]> {
  const { skills } = await readLines(reading, opportunity)
  const own = await readAttachedProfile(reading, { ownerId: personId, sections: [], readerId: personId })
  const asked = new Set(skills.map(({ skill }) => skill))
  return (own?.contents.skills ?? [])
    .filter(({ code }) => asked.has(code))
    .map(({ title }) => nameIn(language, title).text)
    .sort((a, b) => a.localeCompare(b, language))
}
