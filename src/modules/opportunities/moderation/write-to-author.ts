import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { authorsOf } from "../opportunity/authors-of.js"
import { tellPeople } from "../opportunity/tell-people.js"
import { keepLetter, lockToModerate } from "./moderate.js"
import { moderationWrote } from "./moderation.notices.js"

/** A word to its author, who keeps the opportunity as it is or mends it. A draft is nobody else’s concern. */
export async function writeToAuthor(
  ctx: Context,
  { number, letter }: { readonly number: number; readonly letter: string },
): Promise<void> {
  const opportunity = await lockToModerate(ctx, number)
  if (opportunity.status === "draft") throw new Refusal("not-found", "page-not-found")
  await keepLetter(ctx, number, letter)
  await record(ctx, { act: "opportunities.write-to-author", subject: { kind: "opportunity", key: number } })
  await tellPeople(ctx, moderationWrote, authorsOf(opportunity), { number })
}
