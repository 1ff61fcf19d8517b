import type { Expression, ExpressionBuilder, SqlBool } from "kysely"
import type { Temporal } from "temporal-polyfill"
import type { DB } from "../../../../db/types.js"
import type { Reading } from "../../../platform/context.js"
import type { HistoryLine } from "./history-line.js"

/** A person as history knows her: by her own key and by her account's. */
export interface KnownPerson {
  readonly personId: string
  readonly accountId: string
}

export interface HistoryFilter {
  readonly act?: string | undefined
  readonly subjectKind?: string | undefined
  readonly subjectKey?: string | undefined
  /** What she did, and what was done to her or her account. */
  readonly person?: KnownPerson | undefined
  readonly from?: Temporal.Instant | undefined
  /** Left out itself. */
  readonly until?: Temporal.Instant | undefined
  /** Lines older than this number: a page stays the same while others are written. */
  readonly before?: number | undefined
}

/** The latest lines that the filter lets through. */
export async function listHistory(
  reading: Reading,
  filter: HistoryFilter,
  limit: number,
): Promise<readonly HistoryLine[]> {
  return reading.db
    .selectFrom("event")
    .leftJoin("person", "person.id", "event.actorId")
    .select([
      "event.number",
      "event.at",
      "event.actorKind",
      "event.actorId",
      "person.displayName as actorName",
      "event.act",
      "event.subjectKind",
      "event.subjectKey",
      "event.fromStatus",
      "event.toStatus",
      "event.reason",
    ])
    .where((line) => line.and(conditionsOf(filter, line)))
    .orderBy("event.number", "desc")
    .limit(limit)
    .execute()
}

function conditionsOf(filter: HistoryFilter, line: ExpressionBuilder<DB, "event">): Expression<SqlBool>[] {
  const { act, subjectKind, subjectKey, person, from, until, before } = filter
  return [
    ...(act ? [line("event.act", "=", act)] : []),
    ...(subjectKind ? [line("event.subjectKind", "=", subjectKind)] : []),
    ...(subjectKey ? [line("event.subjectKey", "=", subjectKey)] : []),
    ...(from ? [line("event.at", ">=", from)] : []),
    ...(until ? [line("event.at", "<", until)] : []),
    ...(before ? [line("event.number", "<", before)] : []),
    ...(person ? [concerns(person, line)] : []),
  ]
}

function concerns({ personId, accountId }: KnownPerson, line: ExpressionBuilder<DB, "event">): Expression<SqlBool> {
  return line.or([
    line("event.actorId", "=", personId),
    line("event.actingForId", "=", personId),
    line.and([line("event.subjectKind", "=", "person"), line("event.subjectKey", "=", personId)]),
    line.and([line("event.subjectKind", "=", "account"), line("event.subjectKey", "=", accountId)]),
  ])
}

/** The member of this user name or confirmed address. */
export async function findKnownPerson(reading: Reading, name: string): Promise<KnownPerson | undefined> {
  const wanted = name.trim().normalize("NFC").toLowerCase()
  return reading.db
    .selectFrom("account")
    .select(["account.personId", "account.id as accountId"])
    .where((account) =>
      account.or([
        account("account.username", "=", wanted),
        account.exists(
          account
            .selectFrom("accountAddress")
            .select("accountAddress.id")
            .whereRef("accountAddress.accountId", "=", "account.id")
            .where("accountAddress.addressKey", "=", wanted)
            .where("accountAddress.confirmedAt", "is not", null),
        ),
      ]),
    )
    .executeTakeFirst()
}
