import type { ComponentChildren } from "preact"
import { Temporal } from "temporal-polyfill"
import { type Language, wording } from "../../../platform/wording.js"
import { Heading, type HeadingLevel } from "../../../ui/heading.js"
import { Icon, type IconName } from "../../../ui/icon.js"
import { markdownText } from "../../../ui/markdown.js"
import { Tag } from "../../../ui/tag.js"
import { to } from "../../../web/paths.js"
import { OrganisationName } from "../../organisations/index.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { typeOnSide } from "../types/type-label.js"
import type { DescribedOpportunity } from "./describe-opportunities.js"
import { datesInWords, placeInWords, placesInWords, timeInWords } from "./in-words.js"
import { opportunityWords } from "./opportunity.words.js"
import { OpportunityTitle } from "./opportunity-title.view.js"
import { shownDescription } from "./shown-text.js"
import { StatusTag } from "./status-tag.view.js"

interface OpportunityCardProps {
  readonly language: Language
  readonly described: DescribedOpportunity
  readonly level?: HeadingLevel | undefined
  /** Beside kind and state, such as a counter of what waits. */
  readonly tags?: ComponentChildren
  /** In a column of its own: how well it fits, and why. */
  readonly fit?: ComponentChildren
  /** Below all else: what one may do. */
  readonly children?: ComponentChildren
}

/** One opportunity in a list: stands in `<ul class="plain results">`. */
export function OpportunityCard({ language, described, level = 3, tags, fit, children }: OpportunityCardProps) {
  const { opportunity, type } = described
  const { number, side, status } = opportunity
  return (
    <li class="result">
      <div>
        <p class="row">
          <Tag tone="kind">{typeOnSide(type, side, language)}</Tag>
          <StatusTag language={language} status={status} />
          {tags}
        </p>
        <Heading level={level}>
          <OpportunityTitle
            language={language}
            opportunity={opportunity}
            href={to(marketplacePaths.one, language, { number })}
          />
        </Heading>
        <Excerpt language={language} described={described} />
        <Facts language={language} described={described} />
        <Moments language={language} described={described} />
        {children}
      </div>
      {fit !== undefined && <div class="fit">{fit}</div>}
    </li>
  )
}

type Part = Pick<OpportunityCardProps, "language" | "described">

const longestExcerpt = 200
/** Of what is read for it: a long description costs as much as all the rest of a list. */
const longestRead = 1_000

function Excerpt({ language, described: { opportunity } }: Part) {
  const shown = shownDescription(opportunity, language)
  return shown ? (
    <p class="small" lang={shown.language === language ? undefined : shown.language}>
      {cut(markdownText(shown.text.slice(0, longestRead)))}
    </p>
  ) : null
}

/** At the end of a word; a word that is longer than all of it, never inside a sign. */
function cut(text: string): string {
  if (text.length <= longestExcerpt) return text
  const words = text.slice(0, longestExcerpt + 1).replace(/\s+\S*$/u, "")
  return `${words.slice(0, longestExcerpt).replace(/[\ud800-\udbff]$/, "")}…`
}

function Facts({ language, described }: Part) {
  const { opportunity, organisation } = described
  const facts: readonly (readonly [IconName, ComponentChildren])[] = [
    ["building", organisation && <OrganisationName language={language} organisation={organisation} />],
    ["place", placeInWords(described, language)],
    ["clock", timeInWords(opportunity, language)],
    ["calendar", datesInWords(opportunity, language)],
    ["person", placesInWords(opportunity, language)],
  ]
  return (
    <ul class="meta">
      {facts.map(([icon, fact]) =>
        fact === undefined ? null : (
          <li key={icon}>
            <Icon name={icon} /> <span>{fact}</span>
          </li>
        ),
      )}
    </ul>
  )
}

function Moments({ language, described: { opportunity } }: Part) {
  const words = opportunityWords[language]
  const { number, publishedAt, deadlineOn, timeZone } = opportunity
  const f = wording[language]
  const published = publishedAt && f.date(publishedAt.toZonedDateTimeISO(timeZone).toPlainDate())
  const deadline = deadlineOn && f.date(Temporal.PlainDate.from(deadlineOn))
  const moments = [
    words.number({ number }),
    ...(published ? [words.publishedOn({ on: published })] : []),
    ...(deadline ? [words.applyUntil({ on: deadline })] : []),
  ]
  return <p class="small muted">{moments.join(" · ")}</p>
}
