import type { Actor, Context, Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { sidesOfOpportunity } from "../opportunity/move-opportunity.js"
import { findOpportunity, lockOpportunity, type Opportunity } from "../opportunity/opportunity.store.js"
import type { ApplicationSide } from "./application.js"
import { type Application, findApplication, lockApplication } from "./application.store.js"

/** An application and what it answers, with the sides on which the reader stands: she who applied, or an author. */
export interface OpenedApplication {
  readonly application: Application
  readonly opportunity: Opportunity
  readonly sides: readonly ApplicationSide[]
}

function sidesOfApplication(
  actor: Actor,
  { personId }: Pick<Application, "personId">,
  opportunity: Opportunity,
): readonly ApplicationSide[] {
  if (actor.kind === "system") return ["platform"]
  if (actor.kind === "member" && actor.personId === personId) return ["applicant"]
  return sidesOfOpportunity(actor, opportunity).includes("author") ? ["author"] : []
}

/** The one door to an application. To who neither applied nor posted it is not there, whatever her duty. */
export async function findApplicationFor(reading: Reading, id: string): Promise<OpenedApplication> {
  const application = await findApplication(reading, id)
  const opportunity = application && (await findOpportunity(reading, application.opportunity))
  if (!opportunity) throw new Refusal("not-found", "page-not-found")
  return admit(reading, application, opportunity)
}

/** The application that a command decides on, its opportunity locked before it. */
export async function lockApplicationFor(ctx: Context, id: string): Promise<OpenedApplication> {
  const found = await findApplication(ctx, id)
  if (!found) throw new Refusal("not-found", "page-not-found")
  const opportunity = await lockOpportunity(ctx, found.opportunity)
  return admit(ctx, await lockApplication(ctx, id), opportunity)
}

function admit({ actor }: Reading, application: Application, opportunity: Opportunity): OpenedApplication {
  const sides = sidesOfApplication(actor, application, opportunity)
  if (sides.length === 0) throw new Refusal("not-found", "page-not-found")
  return { application, opportunity, sides }
}
