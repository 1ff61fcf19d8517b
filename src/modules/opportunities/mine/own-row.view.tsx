import { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { titleIn } from "../opportunity/opportunity-title.js"
import { OpportunityTitle } from "../opportunity/opportunity-title.view.js"
import { StatusTag } from "../opportunity/status-tag.view.js"
import type { OwnOpportunity } from "./mine.store.js"
import { mineWords } from "./mine.words.js"
import type { OwnRow } from "./read-mine.js"
import { Waiting } from "./waiting.view.js"

const steps = [
  marketplacePaths.authorStep,
  marketplacePaths.opportunityStep,
  marketplacePaths.requirementsStep,
] as const

/** Where its author goes on. */
const stepOf = ({ step }: OwnOpportunity) => steps[step - 1] ?? marketplacePaths.authorStep

interface OwnRowProps extends OwnRow {
  readonly language: Language
  readonly zone: string
}

/** A draft, and where to go on. */
export function DraftRow({ language, zone, opportunity }: OwnRowProps) {
  const words = mineWords[language]
  const { number, changedAt } = opportunity
  const title = titleIn(language, opportunity) || words.untitled({ number })
  const day = changedAt.toZonedDateTimeISO(zone).toPlainDate()
  return (
    <>
      <p>
        <a href={to(stepOf(opportunity), language, { number })}>{words.continue({ title })}</a>
      </p>
      <p class="small muted">{words.changedOn({ day })}</p>
    </>
  )
}

/** One that was posted: how it stands, and what waits for its author. */
export function PostedRow(props: OwnRowProps) {
  const { language, opportunity } = props
  const { number, status, deadlineOn } = opportunity
  const facts = [
    ...(deadlineOn === null ? [] : [mineWords[language].deadline({ day: Temporal.PlainDate.from(deadlineOn) })]),
    placesTaken(props),
  ]
  return (
    <>
      <p class="row">
        <OpportunityTitle
          language={language}
          opportunity={opportunity}
          href={to(marketplacePaths.one, language, { number })}
        />
        <StatusTag language={language} status={status} />
      </p>
      <p class="small muted">{facts.join(" · ")}</p>
      <WaitsFor {...props} />
    </>
  )
}

function placesTaken({ language, opportunity: { places }, standing }: OwnRowProps): string {
  const words = mineWords[language]
  const taken = standing.accepted
  return places === null ? words.takenOfAll({ n: taken }) : words.taken({ taken, places })
}

function WaitsFor({ language, opportunity: { number }, standing: { sent, offered }, awaitsAgreement }: OwnRowProps) {
  const words = mineWords[language]
  if (awaitsAgreement) {
    return (
      <p>
        <a href={to(marketplacePaths.contactAgreement, language, { number })}>{words.agree}</a>
      </p>
    )
  }
  return (
    <>
      {sent > 0 && (
        <p>
          <a href={to(marketplacePaths.applications, language, { number })}>
            <Waiting n={sent}>{words.applicationsWait({ n: sent })}</Waiting>
          </a>
        </p>
      )}
      {offered > 0 && <p class="small">{words.offersOpen({ n: offered })}</p>}
    </>
  )
}
