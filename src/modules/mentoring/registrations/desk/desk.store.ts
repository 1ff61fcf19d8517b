import type { Temporal } from "temporal-polyfill"
import type { Reading } from "../../../../platform/context.js"
import { heldStatuses } from "../../pairings/pairing.js"
import type { RegistrationSide, RegistrationStatus, Stream } from "../registration.js"

/** What a coordinator may narrow the list to. */
export interface DeskFilter {
  readonly status: RegistrationStatus
  readonly side: RegistrationSide | undefined
  readonly stream: Stream | undefined
}

export interface ListedRegistration {
  readonly id: string
  readonly displayName: string
  readonly side: RegistrationSide
  readonly stream: Stream
  readonly status: RegistrationStatus
  readonly places: number
  /** Places that a pairing or an open proposal takes; of a mentee, whether somebody is hers. */
  readonly taken: number
  readonly waitingSince: Temporal.Instant | null
  readonly awayUntil: string | null
}

type Criteria = Omit<DeskFilter, "status">

function registrations({ db }: Reading, programmeId: string, { side, stream }: Criteria) {
  return db
    .selectFrom("registration")
    .where("registration.programmeId", "=", programmeId)
    .$if(side !== undefined, (query) => query.where("registration.side", "=", side as RegistrationSide))
    .$if(stream !== undefined, (query) => query.where("registration.stream", "=", stream as Stream))
}

/** How many registrations of the programme stand in each state, with the same other criteria. */
export async function countByStatus(
  reading: Reading,
  programmeId: string,
  criteria: Criteria,
): Promise<ReadonlyMap<RegistrationStatus, number>> {
  const rows = await registrations(reading, programmeId, criteria)
    .select((from) => ["registration.status", from.fn.countAll<number>().as("count")])
    .groupBy("registration.status")
    .$narrowType<{ status: RegistrationStatus }>()
    .execute()
  return new Map(rows.map(({ status, count }) => [status, count]))
}

function listed(reading: Reading, programmeId: string, criteria: Criteria) {
  return registrations(reading, programmeId, criteria)
    .innerJoin("person", "person.id", "registration.personId")
    .select((from) => [
      "registration.id",
      "person.displayName",
      "registration.side",
      "registration.stream",
      "registration.status",
      "registration.places",
      "registration.waitingSince",
      "registration.awayUntil",
      from
        .selectFrom("pairing")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .where("pairing.status", "in", heldStatuses)
        .where(({ or, eb, ref }) =>
          or([
            eb("pairing.mentorRegistrationId", "=", ref("registration.id")),
            eb("pairing.menteeRegistrationId", "=", ref("registration.id")),
          ]),
        )
        .as("taken"),
    ])
    .$narrowType<{ side: RegistrationSide; stream: Stream; status: RegistrationStatus; taken: number }>()
}

/** Those who wait longest first. */
export async function listRegistrations(
  reading: Reading,
  programmeId: string,
  { status, ...criteria }: DeskFilter,
  part: { readonly limit: number; readonly offset: number },
): Promise<readonly ListedRegistration[]> {
  return listed(reading, programmeId, criteria)
    .where("registration.status", "=", status)
    .orderBy("registration.waitingSince", (order) => order.asc().nullsLast())
    .orderBy("registration.createdAt")
    .orderBy("registration.id")
    .limit(part.limit)
    .offset(part.offset)
    .execute()
}

/** Those of some states after a given one, in the order in which they were begun. */
export async function listRegistrationsAfter(
  reading: Reading,
  programmeId: string,
  { statuses, ...criteria }: Criteria & { readonly statuses: readonly RegistrationStatus[] },
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<readonly (ListedRegistration & { readonly personId: string })[]> {
  return listed(reading, programmeId, criteria)
    .select("registration.personId")
    .where("registration.status", "in", statuses)
    .$if(after !== undefined, (query) => query.where("registration.id", ">", after as string))
    .orderBy("registration.id")
    .limit(limit)
    .execute()
}
