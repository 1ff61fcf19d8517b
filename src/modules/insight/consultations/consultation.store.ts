import type { Reading } from "../../../platform/context.js"
import type { Consultation } from "./consultation.js"

/** Who looked at a person's data, latest first; only those before a number when one is given. */
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
      "accessEvent.number",
      "accessEvent.at",
      "person.displayName as readerName",
      from("accessEvent.readerId", "is", null).$castTo<boolean>().as("isOperator"),
      "accessEvent.purpose",
    ])
    .where("accessEvent.personId", "=", personId)
    .$if(before !== undefined, (query) => query.where("accessEvent.number", "<", before as number))
    .orderBy("accessEvent.number", "desc")
    .limit(limit)
    .execute()
}
