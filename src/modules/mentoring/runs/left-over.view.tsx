import type { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import { Table } from "../../../ui/table.js"
import { reasonsWords } from "../reasons/reasons.words.js"
import type { RunLeft } from "./matching-run.store.js"
import { runsWords } from "./runs.words.js"
import { weeksWaited } from "./weeks-waited.js"

interface LeftOverProps {
  readonly language: Language
  readonly left: readonly RunLeft[]
  readonly now: Temporal.Instant
}

/** Whom the run left over, why, and what would change it: the coordination alone sees this. */
export function LeftOver({ language, left, now }: LeftOverProps) {
  const words = runsWords[language]
  return (
    <section class="section" aria-labelledby="left-title">
      <h2 id="left-title">{left.length === 0 ? words.left.nobody : words.left.title({ n: left.length })}</h2>
      {left.length > 0 && (
        <Table
          id="left"
          caption={words.left.caption}
          rows={left}
          rowKey={({ registrationId }) => registrationId}
          flip
          columns={[
            { heading: words.left.person, rowHeading: true, cell: ({ displayName }) => displayName },
            {
              heading: words.left.wait,
              cell: ({ waitingSince }) => words.weeks({ n: weeksWaited(waitingSince, now) }),
            },
            { heading: words.left.why, cell: ({ reason }) => whyOf(language, reason) },
            { heading: words.left.change, cell: ({ reason }) => changesOf(language, reason).join("; ") },
          ]}
        />
      )}
    </section>
  )
}

function whyOf(language: Language, { why, barriers }: RunLeft["reason"]): string {
  const { left: words } = runsWords[language]
  if (why.reason === "below-threshold") {
    return words.belowThreshold({ best: why.bestScore, needed: why.threshold })
  }
  if (why.reason === "no-eligible-pair") {
    const gates = (barriers?.gates ?? []).map(({ gate }) => reasonsWords[language].gates[gate])
    return gates.length === 0 ? words.nobodyHere : words.nobodyEligible({ gates })
  }
  return why.reason === "worth-too-little" ? words.worthTooLittle : words.placesTaken({ n: why.mentors })
}

function changesOf(language: Language, { why, barriers }: RunLeft["reason"]): readonly string[] {
  const { left: words } = runsWords[language]
  if (why.reason === "below-threshold") return [words.lowerThreshold({ best: why.bestScore })]
  if (why.reason === "not-enough-places") return [words.morePlaces]
  if (why.reason === "worth-too-little") return [words.mostPeople]
  const remedies = (barriers?.remedies ?? []).map(({ code }) => words.remedies[code])
  return [...new Set([...remedies, words.moreMentors])]
}
