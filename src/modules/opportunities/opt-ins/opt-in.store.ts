import type { Temporal } from "temporal-polyfill"
import type { Reading } from "../../../platform/context.js"
import type { Side } from "../types/opportunity-type.js"

/** A private wish: to hear of a kind, and to be found by those who stand on the other side of it. */
export interface OptIn {
  readonly type: string
  readonly side: Side
  readonly since: Temporal.Instant
}

/** All that a person opted in to, for her own eyes and for the computation of what suits her. */
export async function listOptIns({ db }: Reading, personId: string): Promise<readonly OptIn[]> {
  return db
    .selectFrom("optIn")
    .select(["type", "side", "since"])
    .where("personId", "=", personId)
    .orderBy("type")
    .orderBy("side")
    .$narrowType<{ side: Side }>()
    .execute()
}
