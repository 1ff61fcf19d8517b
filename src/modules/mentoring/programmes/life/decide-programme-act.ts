import { Refusal } from "../../../../platform/refusal.js"
import { actsFrom, stateAfter } from "../../../../platform/transitions.js"
import { type ProgrammeAct, type ProgrammeSide, type ProgrammeStatus, programmeTransitions } from "../programme.js"
import type { ProgrammeSettings } from "../programme-settings.js"

interface Life {
  readonly status: ProgrammeStatus
  readonly settings: Pick<ProgrammeSettings, "couldIncludeMinors">
}

interface Deciding {
  readonly sides: readonly ProgrammeSide[]
  /** The host asks that each programme be approved before it opens. */
  readonly needsApproval: boolean
}

const towardsOpening: readonly ProgrammeAct[] = ["submit", "open", "resume"]

/** The status after an act, or why it may not be. */
export function decideProgrammeAct(
  act: ProgrammeAct,
  { status, settings }: Life,
  { sides, needsApproval }: Deciding,
): ProgrammeStatus | Refusal {
  const to = stateAfter(programmeTransitions, { act, from: status, sides }, "programme-changed-meanwhile")
  if (to instanceof Refusal) return to
  if (settings.couldIncludeMinors && towardsOpening.includes(act))
    return new Refusal("conflict", "programme-for-minors")
  if (act === "submit" && !needsApproval) return new Refusal("conflict", "programme-needs-no-approval")
  if (act === "open" && status === "draft" && needsApproval) return new Refusal("conflict", "programme-needs-approval")
  return to
}

/** The acts that a page offers: those that would be done at once. */
export function openProgrammeActs(life: Life, deciding: Deciding): readonly ProgrammeAct[] {
  const acts = [...actsFrom(programmeTransitions, life.status, deciding.sides)]
  return acts.filter((act) => !(decideProgrammeAct(act, life, deciding) instanceof Refusal))
}
