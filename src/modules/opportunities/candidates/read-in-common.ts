import type { Barrier } from "../../../engine/matching/explain-match.js"
import { actingMember, type Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import type { OpenedOpportunity } from "../opportunity/find-opportunity-for.js"
import { explainFor } from "./find-candidates.js"
import { inCommonWords } from "./in-common.words.js"
import { type CodeNames, readCodeNames, sayReasons } from "./say-reasons.js"

/** In words, to her whom it is about. */
export interface SaidInCommon {
  readonly reasons: readonly string[]
  readonly gaps: readonly string[]
}

/** What the reader and an opportunity have in common, and what would keep her from being found for it. */
export async function readInCommon(
  reading: Reading,
  language: Language,
  opened: Pick<OpenedOpportunity, "opportunity" | "type">,
): Promise<SaidInCommon> {
  const explanation = await explainFor(reading, opened, actingMember(reading).personId)
  if (!explanation) return { reasons: [], gaps: [] }
  const { reasons, barriers } = explanation
  const missing = barriers.flatMap((barrier) => (barrier.gate === "essential-skill-missing" ? barrier.skills : []))
  const names = await readCodeNames(reading, language, reasons, missing)
  return {
    reasons: sayReasons(language, reasons, names),
    gaps: barriers.flatMap((barrier) => sayBarrier(language, barrier, names)),
  }
}

function sayBarrier(language: Language, barrier: Barrier, names: CodeNames): readonly string[] {
  const { gaps, skillsMissing } = inCommonWords[language]
  switch (barrier.gate) {
    // The rule of who may apply answers these.
    case "own-opportunity":
    case "already-applied":
    case "organisation-restricted":
      return []
    case "essential-skill-missing":
      return [skillsMissing({ names: barrier.skills.map(names.skill) })]
    default:
      return [gaps[barrier.gate]]
  }
}
