import type { ComponentChildren } from "preact"
import type { Language } from "../../../platform/wording.js"
import { Panel } from "../../../ui/containers.js"
import { Markdown } from "../../../ui/markdown.js"
import { Notice } from "../../../ui/notice.js"
import { OtherLanguage } from "../../../ui/other-language.js"
import { Tag } from "../../../ui/tag.js"
import { OrganisationName } from "../../organisations/index.js"
import { MarketplaceTabs } from "../home/marketplace-tabs.view.js"
import { typeOnSide } from "../types/type-label.js"
import { AskedList } from "./asked.view.js"
import type { DescribedOpportunity } from "./describe-opportunities.js"
import { opportunityWords } from "./opportunity.words.js"
import { OpportunityFacts } from "./opportunity-facts.view.js"
import type { OpportunityBlock } from "./opportunity-part.js"
import { OpportunityTitle } from "./opportunity-title.view.js"
import type { Asked } from "./read-asked.js"
import { shownDescription, shownTitle } from "./shown-text.js"
import { StatusTag } from "./status-tag.view.js"

export interface ReadOpportunity {
  readonly language: Language
  readonly described: DescribedOpportunity
  readonly asked: Asked
  /** A visitor is not told who is behind it. */
  readonly isVisitor: boolean
}

interface OpportunityPageProps extends ReadOpportunity {
  readonly acts: readonly ComponentChildren[]
  readonly blocks: readonly OpportunityBlock[]
  readonly asides: readonly OpportunityBlock[]
}

export function OpportunityPage({ acts, blocks, asides, ...read }: OpportunityPageProps) {
  const { language } = read
  return (
    <>
      <MarketplaceTabs language={language} />
      <OpportunityHead {...read} />
      {acts.length > 0 && <div class="actions">{acts}</div>}
      <div class="split section">
        <div>
          <OpportunityBody {...read} />
          {blocks.map(({ id, title, body }) => (
            <section class="section" aria-labelledby={id} key={id}>
              <h2 id={id}>{title}</h2>
              {body}
            </section>
          ))}
        </div>
        <aside class="stack" aria-label={opportunityWords[language].about}>
          <Panel id="facts" title={opportunityWords[language].about} outlined>
            <OpportunityFacts {...read} />
          </Panel>
          {asides.map(({ id, title, body }) => (
            <Panel key={id} id={id} title={title} outlined>
              {body}
            </Panel>
          ))}
        </aside>
      </div>
    </>
  )
}

/** All of it on a page that has another heading: before it is published. */
export function OpportunityRead(read: ReadOpportunity) {
  const { language } = read
  return (
    <div class="split section">
      <div>
        <OpportunityHead {...read} isBelow />
        <OpportunityBody {...read} />
      </div>
      <aside>
        <Panel id="facts" title={opportunityWords[language].about} outlined>
          <OpportunityFacts {...read} />
        </Panel>
      </aside>
    </div>
  )
}

function OpportunityHead({ language, described, isBelow }: ReadOpportunity & { readonly isBelow?: boolean }) {
  const { opportunity, type, organisation } = described
  const Title = isBelow ? "h2" : "h1"
  return (
    <>
      <p class="row">
        <Tag tone="kind">{typeOnSide(type, opportunity.side, language)}</Tag>
        <StatusTag language={language} status={opportunity.status} />
      </p>
      <Title>
        <OpportunityTitle language={language} opportunity={opportunity} />
      </Title>
      {organisation && (
        <p class="lead">
          <OrganisationName language={language} organisation={organisation} />
        </p>
      )}
    </>
  )
}

/** What it says and asks. */
export function OpportunityBody({ language, described, asked }: ReadOpportunity) {
  const words = opportunityWords[language]
  const { opportunity } = described
  const title = shownTitle(opportunity, language)
  const description = shownDescription(opportunity, language)
  return (
    <>
      {title.isOlder && title.language === language && (
        <Notice>
          <p>{words.stale}</p>
        </Notice>
      )}
      {description && (
        <section class="section" aria-labelledby="description">
          <h2 id="description">{words.description}</h2>
          <OtherLanguage language={description.language} as="div">
            <Markdown source={description.text} level={3} />
          </OtherLanguage>
        </section>
      )}
      <section class="section" aria-labelledby="requirements">
        <h2 id="requirements">{words.requirements}</h2>
        <AskedList language={language} asked={asked} opportunity={opportunity} />
      </section>
    </>
  )
}
