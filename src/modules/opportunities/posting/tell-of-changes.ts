import type { Context } from "../../../platform/context.js"
import { openStatuses } from "../applications/application.js"
import { listPeopleIn } from "../life/people-of.store.js"
import { tellPeople } from "../opportunity/tell-people.js"
import type { Content } from "./content.js"
import { matteringChanges } from "./mattering.js"
import { opportunityChanged } from "./posting.notices.js"
import type { Posting } from "./posting.store.js"

/** Tells those whose application is not over which answers are no more what they read. */
export async function tellOfChanges(ctx: Context, { number, content: before }: Posting, after: Content): Promise<void> {
  const fields = matteringChanges(before, after)
  if (fields.length === 0) return
  await tellPeople(ctx, opportunityChanged, await listPeopleIn(ctx, number, openStatuses), { number, fields })
}
