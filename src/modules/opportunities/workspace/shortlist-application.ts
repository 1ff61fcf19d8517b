import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { lockApplicationFor } from "../applications/find-application-for.js"
import { saveShortlisted } from "./note.store.js"

/** An author puts an application on the shortlist, or takes it off: the applicant is not told. */
export async function shortlistApplication(
  ctx: Context,
  { applicationId, isShortlisted }: { readonly applicationId: string; readonly isShortlisted: boolean },
): Promise<void> {
  const { application, sides } = await lockApplicationFor(ctx, applicationId)
  if (!sides.includes("author")) throw new Refusal("not-found", "page-not-found")
  if (application.isShortlisted === isShortlisted) return
  await saveShortlisted(ctx, applicationId, isShortlisted)
  const subject = { kind: "application", key: applicationId }
  if (isShortlisted) await record(ctx, { act: "opportunities.shortlist", subject })
  else await record(ctx, { act: "opportunities.unshortlist", subject })
}
