import type { Context, Reading } from "../../../platform/context.js"
import { heldStatuses, type PairingStatus } from "../pairings/pairing.js"
import type { RegistrationStatus } from "../registrations/registration.js"

/** Her word on places stands while she takes part, whether or not she takes anybody new. */
const standingStatuses = ["active", "paused", "absent"] as const satisfies readonly RegistrationStatus[]

/**
 * Places that a mentor has left in all, for each of these people who is mentor outside programmes too: a mentor's
 * capacity is one number. Absent where nothing outside takes from what she said in each programme.
 */
export async function listRoom(reading: Reading, personIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const outside = await countOutside(reading, personIds)
  const people = [...outside.keys()]
  const said = await sumPlaces(reading, people)
  return new Map(
    people.flatMap((personId) => {
      const places = said.get(personId)
      return places === undefined ? [] : [[personId, places.said - places.held - (outside.get(personId) ?? 0)] as const]
    }),
  )
}

/** Whether she can take one more outside programmes; she who promised no places anywhere decides by herself. */
export async function hasRoom(reading: Reading, personId: string): Promise<boolean> {
  const places = (await sumPlaces(reading, [personId])).get(personId)
  if (places === undefined) return true
  const outside = (await countOutside(reading, [personId])).get(personId) ?? 0
  return places.said - places.held - outside > 0
}

/** Holds every registration of hers as mentor, in the order of their keys: no run gives away the place decided on. */
export async function lockMentorRegistrations(ctx: Context, personId: string): Promise<void> {
  await ctx.db
    .selectFrom("registration")
    .select("id")
    .where("personId", "=", personId)
    .where("side", "=", "mentor")
    .where("programmeId", "is not", null)
    .orderBy("id")
    .forUpdate()
    .execute()
}

async function countOutside({ db }: Reading, personIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (personIds.length === 0) return new Map()
  const rows = await db
    .selectFrom("pairing")
    .innerJoin("registration", "registration.id", "pairing.mentorRegistrationId")
    .select(({ fn }) => ["registration.personId", fn.countAll<number>().as("count")])
    .where("pairing.programmeId", "is", null)
    .where("pairing.status", "=", "active" satisfies PairingStatus)
    .where("registration.personId", "in", [...personIds])
    .groupBy("registration.personId")
    .execute()
  return new Map(rows.map(({ personId, count }) => [personId, count]))
}

async function sumPlaces({ db }: Reading, personIds: readonly string[]) {
  if (personIds.length === 0) return new Map<string, { said: number; held: number }>()
  const rows = await db
    .selectFrom("registration")
    .select(({ selectFrom }) => [
      "registration.personId",
      "registration.places",
      selectFrom("pairing")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .whereRef("pairing.mentorRegistrationId", "=", "registration.id")
        .where("pairing.status", "in", heldStatuses)
        .as("held"),
    ])
    .where("registration.personId", "in", [...personIds])
    .where("registration.side", "=", "mentor")
    .where("registration.programmeId", "is not", null)
    .where("registration.status", "in", standingStatuses)
    .execute()
  const sums = new Map<string, { said: number; held: number }>()
  for (const { personId, places, held } of rows) {
    const sum = sums.get(personId) ?? { said: 0, held: 0 }
    sums.set(personId, { said: sum.said + places, held: sum.held + (held ?? 0) })
  }
  return sums
}
