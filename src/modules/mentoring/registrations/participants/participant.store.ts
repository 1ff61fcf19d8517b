import type { Reading } from "../../../../platform/context.js"
import { heldStatuses, type PairingStatus } from "../../pairings/pairing.js"

/** What a pairing of the programme says of its two sides. */
export interface KnownPair {
  readonly mentorRegistrationId: string
  readonly menteeRegistrationId: string
  readonly mentor: string
  readonly mentee: string
  /** It takes a place, and the mentee has somebody. */
  readonly isHeld: boolean
}

/** Once declined or over, two people are not brought together again by themselves; an unanswered proposal may come back. */
const rememberedStatuses = ["declined", "completed", "ended"] as const satisfies readonly PairingStatus[]

/** Pairings of the programme that pairing has to know: those that take a place, and those that are remembered. */
export async function listKnownPairs({ db }: Reading, programmeId: string): Promise<readonly KnownPair[]> {
  const rows = await db
    .selectFrom("pairing")
    .innerJoin("registration as mentorSide", "mentorSide.id", "pairing.mentorRegistrationId")
    .innerJoin("registration as menteeSide", "menteeSide.id", "pairing.menteeRegistrationId")
    .select([
      "mentorRegistrationId",
      "menteeRegistrationId",
      "mentorSide.personId as mentor",
      "menteeSide.personId as mentee",
      "pairing.status",
    ])
    .where("pairing.programmeId", "=", programmeId)
    .where("pairing.status", "in", [...heldStatuses, ...rememberedStatuses])
    .execute()
  return rows.map(({ status, ...pair }) => ({ ...pair, isHeld: heldStatuses.some((held) => held === status) }))
}

export async function listDisplayNames(
  { db }: Reading,
  personIds: readonly string[],
): Promise<readonly { readonly personId: string; readonly displayName: string }[]> {
  if (personIds.length === 0) return []
  return db
    .selectFrom("person")
    .select(["id as personId", "displayName"])
    .where("id", "in", [...personIds])
    .execute()
}
