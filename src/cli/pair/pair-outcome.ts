import type { Side } from "../../engine/roster/field.js"
import type { FittedRuleSet } from "../../engine/roster/fit-rule-set.js"
import type { RosterPool } from "../../engine/roster/make-pool.js"
import type { Roster } from "../../engine/roster/read-roster.js"
import type { Language } from "../../platform/wording.js"
import type { Asked } from "./pair-arguments.js"
import type { Told } from "./pairs-table.js"
import type { FileNames } from "./say-roster.js"

/** Everything that is told of a pairing once it is made. */
export interface PairOutcome {
  readonly asked: Asked
  readonly files: FileNames
  readonly rosters: Readonly<Record<Side, Roster>>
  readonly people: RosterPool
  readonly fitted: FittedRuleSet
  readonly told: Told
  readonly language: Language
}
