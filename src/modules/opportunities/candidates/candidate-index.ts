import { nearSkills } from "../../../engine/matching/near-skills.js"
import { defaultMatchRuleSet } from "../../../engine/matching/rule-set.js"
import type { MatchYardstick } from "../../../engine/matching/yardstick.js"
import type { Reading } from "../../../platform/context.js"
import { type IndexKind, type IndexSurroundings, LiveIndex } from "../../../platform/live-index.js"
import { listRows } from "../../classification/index.js"
import { countMatchable, listMatchable } from "../../people/index.js"
import type { CandidateCalls } from "./candidates-thread.js"
import { listPeopleOf } from "./people-touched.store.js"
import { type CandidateDocument, readCandidates } from "./read-candidates.js"

const kind: IndexKind<string, CandidateDocument> = {
  name: "candidates",
  thread: new URL("./candidates-thread.js", import.meta.url),
  prepare: readYardstick,
  renewedBy: ["edition"],
  count: countMatchable,
  listAfter: async (reading, after, limit) => readCandidates(reading, await listMatchable(reading, { after, limit })),
  list: async (reading, personIds) => readCandidates(reading, await listMatchable(reading, { personIds })),
  touched: {
    person: async (_, personIds) => personIds,
    "profile-section": async (_, keys) => keys.map((key) => key.split("/")[0] ?? key),
    account: (reading, keys) => listPeopleOf(reading, "account", keys),
    membership: (reading, keys) => listPeopleOf(reading, "membership", keys),
    organisation: (reading, keys) => listPeopleOf(reading, "organisation", keys),
    edition: (reading) => listPeopleOf(reading, "everybody", []),
  },
}

export type CandidateIndex = LiveIndex<string, CandidateDocument, CandidateCalls>

export const openCandidateIndex = (surroundings: IndexSurroundings): CandidateIndex => new LiveIndex(kind, surroundings)

/** The rules in force, what may stand in for each skill, and the year. */
export async function readYardstick(reading: Reading): Promise<MatchYardstick> {
  const [skills, relations] = await Promise.all([
    listRows(reading, "skill", {}),
    listRows(reading, "skill-relation", {}),
  ])
  const year = reading.now.toZonedDateTimeISO("UTC").year
  return { ruleSet: defaultMatchRuleSet, near: nearSkills(skills, relations), year }
}
