import type { Language } from "../../../platform/wording.js"
import { OtherLanguage } from "../../../ui/other-language.js"
import { Tag } from "../../../ui/tag.js"
import type { Opportunity } from "./opportunity.store.js"
import { opportunityWords } from "./opportunity.words.js"
import { shownTitle } from "./shown-text.js"

interface OpportunityTitleProps {
  readonly language: Language
  readonly opportunity: Pick<Opportunity, "titleEn" | "titleFr" | "enCurrentAt" | "frCurrentAt">
  /** Leads to its page. */
  readonly href?: string | undefined
}

/** The title as the reader’s language has it; else in the other one, and it says so. */
export function OpportunityTitle({ language, opportunity, href }: OpportunityTitleProps) {
  const { text, language: of, isOlder } = shownTitle(opportunity, language)
  return (
    <>
      <OtherLanguage language={of}>{href === undefined ? text : <a href={href}>{text}</a>}</OtherLanguage>
      {isOlder && of === language && (
        <>
          {" "}
          <Tag>{opportunityWords[language].older}</Tag>
        </>
      )}
    </>
  )
}
