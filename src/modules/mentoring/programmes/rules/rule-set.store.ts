import type { Temporal } from "temporal-polyfill"
import type { Stream } from "../../../../engine/scoring/rule-set.js"
import type { Context, Reading } from "../../../../platform/context.js"
import { type RuleSetData, readRuleSetData } from "./rule-set-data.js"

/** One version of a stream's rules, with who made it. */
export interface RuleSetVersion {
  readonly version: number
  readonly fromOn: string
  readonly data: RuleSetData
  readonly madeAt: Temporal.Instant
  /** Null where the person is gone. */
  readonly madeBy: string | null
}

function versions({ db }: Reading, programmeId: string, stream: Stream) {
  return db
    .selectFrom("programmeRuleSet")
    .leftJoin("person", "person.id", "programmeRuleSet.madeBy")
    .select(["version", "fromOn", "rules", "madeAt", "person.displayName as madeBy"])
    .where("programmeId", "=", programmeId)
    .where("stream", "=", stream)
    .orderBy("version", "desc")
}

type Row = Awaited<ReturnType<ReturnType<typeof versions>["executeTakeFirstOrThrow"]>>

const versionOf = ({ rules, ...row }: Row): RuleSetVersion => ({ ...row, data: readRuleSetData(rules) })

/** The latest first. */
export async function listRuleSetVersions(
  reading: Reading,
  programmeId: string,
  stream: Stream,
): Promise<readonly RuleSetVersion[]> {
  return (await versions(reading, programmeId, stream).execute()).map(versionOf)
}

export async function findLatestRuleSet(
  reading: Reading,
  programmeId: string,
  stream: Stream,
): Promise<RuleSetVersion | undefined> {
  const row = await versions(reading, programmeId, stream).limit(1).executeTakeFirst()
  return row && versionOf(row)
}

export async function insertRuleSetVersion(
  ctx: Context,
  added: {
    readonly programmeId: string
    readonly stream: Stream
    readonly version: number
    readonly fromOn: string
    readonly data: RuleSetData
    readonly madeBy: string | null
  },
): Promise<void> {
  const { programmeId, stream, version, fromOn, data, madeBy } = added
  await ctx.db
    .insertInto("programmeRuleSet")
    .values({ programmeId, stream, version, fromOn, rules: JSON.stringify(data), madeBy, madeAt: ctx.now })
    .execute()
}
