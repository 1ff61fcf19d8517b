import type { Reading } from "../../../platform/context.js"
import type { SectionCode } from "../profile/section.js"
import { type AudienceCode, shownStatuses } from "../profile/visibility.js"

export interface OpenedSection {
  readonly personId: string
  readonly displayName: string
  readonly section: SectionCode
  readonly seenBy: AudienceCode
}

/** Sections that somebody else than their owner may see; of these people, or of everybody. */
export async function listOpenedSections(
  reading: Reading,
  personIds: readonly string[] | "everybody",
): Promise<readonly OpenedSection[]> {
  const opened = reading.db
    .selectFrom("profileSection")
    .innerJoin("person", "person.id", "profileSection.personId")
    .innerJoin("account", "account.personId", "person.id")
    .select(["person.id as personId", "person.displayName", "profileSection.section", "profileSection.seenBy"])
    .where("profileSection.seenBy", "!=", "self" satisfies AudienceCode)
    .where("account.status", "in", shownStatuses)
    .$narrowType<{ section: SectionCode; seenBy: AudienceCode }>()
  return (personIds === "everybody" ? opened : opened.where("person.id", "in", personIds)).execute()
}
