import type { Expression, ExpressionBuilder, SqlBool } from "kysely"
import type { DB } from "../../../../db/types.js"
import type { Context, Reading } from "../../../platform/context.js"
import { heldStatuses, type PairingStatus } from "../pairings/pairing.js"
import type { Programme } from "../programmes/programme.store.js"
import type { RegistrationSide } from "../registrations/registration.js"
import { type BulkAudience, bulkAudiences } from "./bulk-message.js"

type From = ExpressionBuilder<DB, "registration">
type Led = Pick<Programme, "id" | "settings">

const takesPart = (from: From, side: RegistrationSide): Expression<SqlBool> =>
  from.and([from("registration.side", "=", side), from("registration.status", "=", "active")])

/** Pairings in which the registration stands on either side, in one of these states. */
const pairingsOf = (from: From, statuses: readonly PairingStatus[]) =>
  from
    .selectFrom("pairing")
    .select("pairing.id")
    .where((either) =>
      either.or([
        either("pairing.mentorRegistrationId", "=", either.ref("registration.id")),
        either("pairing.menteeRegistrationId", "=", either.ref("registration.id")),
      ]),
    )
    .where("pairing.status", "in", statuses)

const waits = (from: From): Expression<SqlBool> =>
  from.and([takesPart(from, "mentee"), from.not(from.exists(pairingsOf(from, heldStatuses)))])

const hasPlaces = (from: From): Expression<SqlBool> =>
  from(
    "registration.places",
    ">",
    pairingsOf(from, heldStatuses)
      .clearSelect()
      .select(({ fn }) => fn.countAll<number>().as("taken")),
  )

const hasNotMet = (from: From): Expression<SqlBool> =>
  from.exists(
    pairingsOf(from, ["active"]).where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("meeting")
            .select("meeting.id")
            .whereRef("meeting.pairingId", "=", "pairing.id")
            .where("meeting.status", "!=", "cancelled"),
        ),
      ),
    ),
  )

const hasToAnswer = (from: From): Expression<SqlBool> =>
  from.exists(
    from
      .selectFrom("proposal")
      .select("proposal.id")
      .whereRef("proposal.registrationId", "=", "registration.id")
      .where("proposal.status", "=", "sent"),
  )

function standsThere(
  from: From,
  audience: BulkAudience,
  { now, settings }: Pick<Reading, "now"> & Led,
): Expression<SqlBool> {
  switch (audience) {
    case "mentees-waiting":
      return waits(from)
    case "mentees-overdue": {
      const since = now.subtract({ hours: settings.serviceWeeks * 7 * 24 })
      return from.and([waits(from), from("registration.waitingSince", "<=", since)])
    }
    case "proposal-unanswered":
      return hasToAnswer(from)
    case "mentors-free":
      return from.and([takesPart(from, "mentor"), hasPlaces(from)])
    case "mentors-asked":
      return from.and([from("registration.side", "=", "mentor"), from.exists(pairingsOf(from, ["asked"]))])
    case "first-meeting-not-set":
      return hasNotMet(from)
    case "pairs-active":
      return from.exists(pairingsOf(from, ["active"]))
    case "not-sent":
      return from("registration.status", "in", ["invited", "draft"])
  }
}

/** Persons, each once, whose account is open: who is both mentor and mentee has two registrations. */
function receivers(reading: Reading, programme: Led, audience: BulkAudience) {
  return reading.db
    .selectFrom("registration")
    .innerJoin("account", "account.personId", "registration.personId")
    .where("registration.programmeId", "=", programme.id)
    .where("account.status", "in", ["active", "locked"])
    .where((from) => standsThere(from as From, audience, { now: reading.now, ...programme }))
}

export async function countReceivers(reading: Reading, programme: Led, audience: BulkAudience): Promise<number> {
  const { count } = await receivers(reading, programme, audience)
    .select(({ fn }) => fn.count<number>("registration.personId").distinct().as("count"))
    .executeTakeFirstOrThrow()
  return count
}

export async function countAllReceivers(
  reading: Reading,
  programme: Led,
): Promise<readonly { readonly audience: BulkAudience; readonly n: number }[]> {
  return Promise.all(
    bulkAudiences.map(async (audience) => ({ audience, n: await countReceivers(reading, programme, audience) })),
  )
}

/** Who stands there now: the message is theirs whatever they do next. */
export async function listReceivers(ctx: Context, programme: Led, audience: BulkAudience): Promise<readonly string[]> {
  const rows = await receivers(ctx, programme, audience).select("registration.personId").distinct().execute()
  return rows.map(({ personId }) => personId)
}
