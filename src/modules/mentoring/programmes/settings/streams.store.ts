import type { Stream } from "../../../../engine/scoring/rule-set.js"
import type { Reading } from "../../../../platform/context.js"

/** Streams in which somebody is registered. */
export async function listStreamsInUse({ db }: Reading, programmeId: string): Promise<readonly Stream[]> {
  const rows = await db
    .selectFrom("registration")
    .select("stream")
    .distinct()
    .where("programmeId", "=", programmeId)
    .where("status", "!=", "withdrawn")
    .$narrowType<{ stream: Stream }>()
    .execute()
  return rows.map(({ stream }) => stream)
}
