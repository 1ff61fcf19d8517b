import type { Reading } from "../../../platform/context.js"
import { findConcepts } from "../../classification/index.js"
import { findLanguages } from "./languages.store.js"
import { components, type Languages, officialLanguages, type SpokenCode } from "./spoken.js"

export async function readLanguages(reading: Reading, personId: string): Promise<Languages | undefined> {
  const row = await findLanguages(reading, personId)
  if (!row) return undefined
  const { firstOfficial, knowledge } = row
  const names = await findConcepts(reading, "language-level", [...new Set(knowledge.map(({ level }) => level))])
  const levelsOf = (language: SpokenCode) =>
    components.flatMap((component) => {
      const held = knowledge.find((each) => each.language === language && each.component === component)
      const level = held && names.get(held.level)
      return level ? [{ component, code: level.code, name: level.titles }] : []
    })
  const second = officialLanguages.filter((language) => language !== firstOfficial)
  const inOrder = new Set<SpokenCode>([firstOfficial, ...second, ...knowledge.map(({ language }) => language)])
  const known = [...inOrder].map((language) => ({ language, levels: levelsOf(language) }))
  return { firstOfficial, known: known.filter(({ levels }) => levels.length > 0) }
}
