import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { lockPerson } from "../person.store.js"
import { type SectionCode, sectionKey } from "./section.js"
import { listSectionChoices, saveSectionChoice } from "./section-choice.store.js"
import { type SectionChoice, untouchedChoice } from "./visibility.js"

/**
 * Keeps the member's two answers about one section. Each answer that changed is one line of her consent history: it
 * must be possible to say what she had agreed to on any day.
 */
export async function chooseSection(ctx: Context, section: SectionCode, choice: SectionChoice): Promise<void> {
  const { personId } = actingMember(ctx)
  await lockPerson(ctx, personId)
  const before = (await listSectionChoices(ctx, personId)).get(section) ?? untouchedChoice
  const subject = { kind: "profile-section", key: sectionKey(personId, section) }
  const readersChange = before.seenBy !== choice.seenBy
  const matchingChanges = before.countsInMatching !== choice.countsInMatching
  if (!readersChange && !matchingChanges) return
  await saveSectionChoice(ctx, personId, section, choice)
  if (readersChange) {
    await record(ctx, { act: "people.choose-readers", subject, from: before.seenBy, to: choice.seenBy })
  }
  if (matchingChanges) {
    const [from, to] = [before, choice].map(matchingState)
    await record(ctx, { act: "people.choose-matching", subject, ...(from && { from }), ...(to && { to }) })
  }
}

function matchingState({ countsInMatching }: SectionChoice): string {
  return countsInMatching ? "in-matching" : "out-of-matching"
}
