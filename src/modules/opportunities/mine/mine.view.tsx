import type { ComponentChildren } from "preact"
import type { Language } from "../../../platform/wording.js"
import { Empty, Rows } from "../../../ui/containers.js"
import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { MarketplaceTabs } from "../home/marketplace-tabs.view.js"
import { OpportunityTitle } from "../opportunity/opportunity-title.view.js"
import { StatusTag } from "../opportunity/status-tag.view.js"
import { mineWords } from "./mine.words.js"
import { DraftRow, PostedRow } from "./own-row.view.js"
import type { Mine, OwnRow } from "./read-mine.js"
import { Waiting } from "./waiting.view.js"

interface MineProps extends Mine {
  readonly language: Language
  readonly zone: string
  readonly withOver: boolean
}

/** Everything that is hers, what waits for her first. */
export function MinePage(props: MineProps) {
  const { language, zone, drafts, inReview, live, over, overCount, places, offers } = props
  const words = mineWords[language]
  const { sections } = words
  const rowsOf = (rows: readonly OwnRow[], Row: typeof PostedRow) =>
    rows.map((row) => ({
      key: String(row.opportunity.number),
      content: <Row language={language} zone={zone} {...row} />,
    }))
  const isEmpty = drafts.length + inReview.length + live.length + overCount + places.length + offers === 0
  return (
    <>
      <h1>{words.title}</h1>
      <MarketplaceTabs language={language} current="mine" />
      <p class="lead">{words.lead}</p>
      <p>
        <a href={to(marketplacePaths.myApplications, language)}>{words.myApplications}</a>
      </p>
      {offers > 0 && (
        <p>
          <a href={to(marketplacePaths.myApplications, language)}>
            <Waiting n={offers}>{words.offers({ n: offers })}</Waiting>
          </a>
        </p>
      )}
      {isEmpty && (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
          <p>
            <a href={to(marketplacePaths.search, language)}>{words.find}</a>
          </p>
        </Empty>
      )}
      <Section id="drafts" title={sections.drafts} rows={rowsOf(drafts, DraftRow)} />
      <Section id="in-review" title={sections.inReview} rows={rowsOf(inReview, PostedRow)} />
      <Section id="live" title={sections.live} rows={rowsOf(live, PostedRow)} />
      <Section
        id="places"
        title={sections.places}
        rows={places.map((opportunity) => ({
          key: String(opportunity.number),
          content: (
            <p class="row">
              <OpportunityTitle
                language={language}
                opportunity={opportunity}
                href={to(marketplacePaths.one, language, { number: opportunity.number })}
              />
              <StatusTag language={language} status={opportunity.status} />
            </p>
          ),
        }))}
      />
      <Section id="over" title={sections.over} rows={rowsOf(over, PostedRow)} />
      <OverChoice {...props} />
    </>
  )
}

interface SectionProps {
  readonly id: string
  readonly title: string
  readonly rows: readonly { readonly key: string; readonly content: ComponentChildren }[]
}

function Section({ id, title, rows }: SectionProps) {
  if (rows.length === 0) return null
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Rows rows={rows} />
    </section>
  )
}

/** What is over is shown only where she asks for it. */
function OverChoice({ language, withOver, overCount }: MineProps) {
  const words = mineWords[language]
  const here = to(marketplacePaths.mine, language)
  if (overCount === 0) return null
  return (
    <p class="section">
      {withOver ? (
        <a href={here}>{words.hideOver}</a>
      ) : (
        <a href={`${here}?over=yes`}>{words.showOver({ n: overCount })}</a>
      )}
    </p>
  )
}
