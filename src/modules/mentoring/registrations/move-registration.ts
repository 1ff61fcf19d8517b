import { Temporal } from "temporal-polyfill"
import type { Actor, Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { orThrow, Refusal, refuseField } from "../../../platform/refusal.js"
import { stateAfter } from "../../../platform/transitions.js"
import { lockProgramme, type Programme } from "../programmes/programme.store.js"
import { isOfTeam, requireTeam } from "../programmes/team.js"
import { listOpenProposalsOf } from "../proposals/proposal.store.js"
import { tellPerson } from "../proposals/tell-person.js"
import { withdrawProposalsOf } from "../proposals/withdraw-proposal.js"
import { type RegistrationActor, type RegistrationMove, registrationTransitions } from "./registration.js"
import {
  findRegistration,
  lockPersonOf,
  lockRegistration,
  type Registration,
  saveRegistration,
} from "./registration.store.js"
import { registrationMoved } from "./registrations.notices.js"

/** On which sides of a registration somebody stands. */
function registrationSidesOf(
  actor: Actor,
  { personId }: Pick<Registration, "personId">,
  programme: Programme,
): readonly RegistrationActor[] {
  if (actor.kind === "system") return ["platform"]
  if (actor.kind !== "member") return []
  return [
    ...(actor.personId === personId ? (["holder"] as const) : []),
    ...(isOfTeam(actor, programme) ? (["team"] as const) : []),
  ]
}

interface Move {
  readonly registrationId: string
  readonly act: RegistrationMove
  /** The last day of a pause or an absence, where it is known; a civil day in the programme's zone. */
  readonly awayUntil?: string | null
}

/**
 * Pauses a registration, lets it rest for an absence, brings it back or withdraws it. What is open in its name is
 * released first: who is away holds nobody's place. Pairings in progress go on.
 */
export async function moveRegistration(ctx: Context, { registrationId, act, awayUntil = null }: Move): Promise<void> {
  const found = await findRegistration(ctx, registrationId)
  if (!found) throw new Refusal("not-found", "page-not-found")
  await lockPersonOf(ctx, found.personId)
  const programme = await lockProgramme(ctx, found.programmeId)
  if (!programme) throw new Refusal("not-found", "page-not-found")
  const sides = registrationSidesOf(ctx.actor, found, programme)
  if (sides.length === 0) throw new Refusal("not-found", "page-not-found")
  if (act !== "return") await withdrawProposalsOf(ctx, registrationId)
  const registration = await lockRegistration(ctx, registrationId)
  // Registrations are locked by proposals too, in an order of their own: one made in between is for the next try.
  if (act !== "return" && (await listOpenProposalsOf(ctx, registrationId)).length > 0) {
    throw new Refusal("conflict", "registration-changed-meanwhile")
  }
  const transition = { act, from: registration.status, sides }
  const to = orThrow(stateAfter(registrationTransitions, transition, "registration-changed-meanwhile"))
  if (!sides.includes("holder") && sides.includes("team")) await requireTeam(ctx, programme)
  if (awayUntil !== null) refusePast(ctx, awayUntil, programme)
  await saveRegistration(ctx, registration, {
    status: to,
    awayUntil: to === "paused" || to === "absent" ? awayUntil : null,
  })
  await record(ctx, {
    act: `mentoring.${act}-registration`,
    subject: { kind: "registration", key: registrationId },
    from: registration.status,
    to,
  })
  if (!sides.includes("holder"))
    await tellPerson(ctx, registrationMoved, registration.personId, { registrationId, act })
}

/** An absence ends today at the earliest. */
function refusePast({ now }: Context, awayUntil: string, { timeZone }: Programme): void {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate()
  if (Temporal.PlainDate.compare(awayUntil, today) < 0) throw refuseField("awayUntil", "away-until-past")
}
