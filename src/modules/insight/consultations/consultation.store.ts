import { sql } from "kysely"
import type { Temporal } from "temporal-polyfill"
import type { Reading } from "../../../platform/context.js"
import type { Consultation } from "./consultation.js"

const lastNumber = sql<number>`max(access_event.number)`

/**
 * Who looked at a person's data, latest first; only those before a number when one is given. One reader's looks at one
 * page within a minute are one line: every one of them stays in the record.
 */
export async function listConsultations(
  reading: Reading,
  personId: string,
  before: number | undefined,
  limit: number,
): Promise<readonly Consultation[]> {
  return reading.db
    .selectFrom("accessEvent")
    .leftJoin("person", "person.id", "accessEvent.readerId")
    .select((from) => [
      lastNumber.as("number"),
      sql<Temporal.Instant>`max(access_event.at)`.as("at"),
      from.fn.countAll<number>().as("times"),
      "person.displayName as readerName",
      from("accessEvent.readerId", "is", null).$castTo<boolean>().as("isOperator"),
      "accessEvent.purpose",
    ])
    .where("accessEvent.personId", "=", personId)
    .groupBy([
      sql`date_bin('1 minute', access_event.at, 'epoch'::timestamptz)`,
      "accessEvent.readerId",
      "person.displayName",
      "accessEvent.purpose",
      "accessEvent.page",
    ])
    .$if(before !== undefined, (query) => query.having(lastNumber, "<", before as number))
    .orderBy(lastNumber, "desc")
    .limit(limit)
    .execute()
}
