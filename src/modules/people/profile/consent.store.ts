import type { Temporal } from "temporal-polyfill"
import type { Reading } from "../../../platform/context.js"
import { type SectionCode, sectionCodes, sectionKey, sectionOfKey } from "./section.js"

/** One answer that changed, read from the one history. */
export interface Consent {
  readonly number: number
  readonly at: Temporal.Instant
  readonly section: SectionCode | undefined
  readonly question: "readers" | "matching"
  readonly from: string | null
  readonly to: string | null
  /** Whether she gave it herself. */
  readonly isOwn: boolean
}

export async function listConsents(
  reading: Reading,
  personId: string,
  before: number | undefined,
  limit: number,
): Promise<readonly Consent[]> {
  const rows = await reading.db
    .selectFrom("event")
    .select(["number", "at", "act", "subjectKey", "fromStatus", "toStatus", "actorId"])
    .where("subjectKind", "=", "profile-section")
    .where(
      "subjectKey",
      "in",
      sectionCodes.map((code) => sectionKey(personId, code)),
    )
    .where("act", "in", ["people.choose-readers", "people.choose-matching"])
    .$if(before !== undefined, (query) => query.where("number", "<", before as number))
    .orderBy("number", "desc")
    .limit(limit)
    .execute()
  return rows.map(({ number, at, act, subjectKey, fromStatus, toStatus, actorId }) => ({
    number,
    at,
    section: sectionOfKey(subjectKey),
    question: act === "people.choose-readers" ? "readers" : "matching",
    from: fromStatus,
    to: toStatus,
    isOwn: actorId === personId,
  }))
}
