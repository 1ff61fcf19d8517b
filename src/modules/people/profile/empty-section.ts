import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { lockPerson } from "../person.store.js"
import { type SectionCode, sectionKey } from "./section.js"

/** Erases what the member wrote in a section; who may see it stays as she answered. */
export async function emptySection(
  ctx: Context,
  section: SectionCode,
  empty: (ctx: Context, personId: string) => Promise<void>,
): Promise<void> {
  const { personId } = actingMember(ctx)
  await lockPerson(ctx, personId)
  await empty(ctx, personId)
  await record(ctx, {
    act: "people.empty-section",
    subject: { kind: "profile-section", key: sectionKey(personId, section) },
  })
}
