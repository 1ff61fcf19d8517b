import { Temporal } from "temporal-polyfill"
import type { RegistrationSide } from "../../src/modules/mentoring/registrations/registration.js"
import type { TestSite } from "./site.js"

/** Somebody invented who registered, without an account: figures and lists ask for none. */
export async function registerSomebody(
  { doorway: { db, clock } }: TestSite,
  given: {
    readonly programmeId: string
    readonly side: RegistrationSide
    /** When the registration was sent. */
    readonly sentAt: string
    readonly waitingSince?: Temporal.Instant
    readonly places?: number
    readonly displayName?: string
    readonly subjects?: readonly string[]
  },
): Promise<string> {
  const { programmeId, side, places = 1, subjects = [], displayName = "Camille Exemple" } = given
  const sentAt = Temporal.Instant.from(given.sentAt)
  const { id: personId } = await db
    .insertInto("person")
    .values({
      ...{ displayName, firstName: "Camille", lastName: "Exemple", language: "fr", timeZone: "America/Toronto" },
      createdAt: sentAt,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  const { id } = await db
    .insertInto("registration")
    .values({
      ...{ programmeId, personId, side, stream: "traditional", status: "active", places },
      ...{ consentedAt: sentAt, adultStatedAt: sentAt, waitingSince: given.waitingSince ?? sentAt },
      ...{ createdAt: sentAt, changedAt: sentAt },
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  await db
    .insertInto("event")
    .values({
      ...{ at: sentAt, actorKind: "member", actorId: personId, act: "mentoring.submit-registration" },
      ...{ subjectKind: "registration", subjectKey: id, fromStatus: "draft", toStatus: "active" },
      correlation: personId,
    })
    .execute()
  if (subjects.length > 0) {
    await db
      .insertInto("registrationAnswer")
      .values({
        ...{ registrationId: id, field: side === "mentee" ? "goals" : "expertise", value: JSON.stringify(subjects) },
        ...{ seenBy: "proposal", counts: true, changedAt: clock() },
      })
      .execute()
  }
  return id
}
