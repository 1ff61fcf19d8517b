import { heldStatuses } from "../pairings/pairing.js"
import type { CountedPairing, CountedRegistration } from "./figures.store.js"

/** Where a programme stands at this moment. */
export interface Standing {
  /** Mentees who take part and whom nobody has or is offered to. */
  readonly waiting: readonly CountedRegistration[]
  readonly held: readonly CountedPairing[]
  /** Of each mentor who takes part, the places that nothing takes. */
  readonly freePlaces: ReadonlyMap<string, number>
}

export function standingOf(
  registrations: readonly CountedRegistration[],
  pairings: readonly CountedPairing[],
): Standing {
  const held = pairings.filter(({ status }) => heldStatuses.some((each) => each === status))
  const served = new Set(held.map(({ menteeRegistrationId }) => menteeRegistrationId))
  const taken = Map.groupBy(held, ({ mentorRegistrationId }) => mentorRegistrationId)
  const active = registrations.filter(({ status }) => status === "active")
  const mentors = active.filter(({ side }) => side === "mentor")
  return {
    waiting: active.filter(({ side, id }) => side === "mentee" && !served.has(id)),
    held,
    freePlaces: new Map(mentors.map(({ id, places }) => [id, Math.max(0, places - (taken.get(id)?.length ?? 0))])),
  }
}
