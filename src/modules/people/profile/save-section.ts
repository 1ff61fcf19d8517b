import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { lockPerson } from "../person.store.js"
import { chooseSection } from "./choose-section.js"
import { type SectionCode, sectionKey } from "./section.js"
import type { SectionChoice } from "./visibility.js"

/** The way of every section that one form fills: her row locked, the content written, then her two answers. */
export async function saveSection(
  ctx: Context,
  section: SectionCode,
  choice: SectionChoice,
  write: (personId: string) => Promise<void>,
): Promise<void> {
  await writeSection(ctx, section, write)
  await chooseSection(ctx, section, choice)
}

/** The same for one thing of a section that holds many: her two answers have a form of their own. */
export async function writeSection<Written>(
  ctx: Context,
  section: SectionCode,
  write: (personId: string) => Promise<Written>,
): Promise<Written> {
  const { personId } = actingMember(ctx)
  await lockPerson(ctx, personId)
  const written = await write(personId)
  await record(ctx, {
    act: "people.save-section",
    subject: { kind: "profile-section", key: sectionKey(personId, section) },
  })
  return written
}
