import type { Language } from "../../../platform/wording.js"
import { Button, ButtonLink } from "../../../ui/button.js"
import { Empty } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import { Pagination } from "../../../ui/pagination.js"
import { to } from "../../../web/paths.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { MarketplaceTabs } from "../home/marketplace-tabs.view.js"
import type { DescribedOpportunity } from "../opportunity/describe-opportunities.js"
import { OpportunityCard } from "../opportunity/opportunity-card.view.js"
import { titleIn } from "../opportunity/opportunity-title.js"
import { favouritesWords } from "./favourites.words.js"

interface FavouriteButtonProps {
  readonly language: Language
  readonly number: number
  readonly isKept: boolean
  /** Of the opportunity, where several stand on one page. */
  readonly title?: string
}

/** Keeps it, or lets it go. */
export function FavouriteButton({ language, number, isKept, title }: FavouriteButtonProps) {
  const words = favouritesWords[language]
  return (
    <Form action={to(marketplacePaths.favourite, language, { number })}>
      <Button variant="quiet" icon={isKept ? "remove" : "bookmark"} name="keep" value={isKept ? "no" : "yes"}>
        {isKept ? words.drop : words.keep}
        {title !== undefined && <span class="hide">{words.ofOne({ title })}</span>}
      </Button>
    </Form>
  )
}

interface FavouritesProps {
  readonly language: Language
  readonly kept: readonly DescribedOpportunity[]
  /** How many can no longer be read. */
  readonly gone: number
  readonly page: number
  readonly pages: number
}

export function Favourites({ language, kept, gone, page, pages }: FavouritesProps) {
  const words = favouritesWords[language]
  const address = to(marketplacePaths.favourites, language)
  return (
    <>
      <h1>{words.title}</h1>
      <MarketplaceTabs language={language} />
      <p class="lead">{words.lead}</p>
      {gone > 0 && <p>{words.gone({ n: gone })}</p>}
      {kept.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
          <p>
            <ButtonLink href={to(marketplacePaths.search, language)}>{words.search}</ButtonLink>
          </p>
        </Empty>
      ) : (
        <ul class="plain results">
          {kept.map((each) => (
            <OpportunityCard key={each.opportunity.number} language={language} described={each} level={2}>
              <FavouriteButton
                language={language}
                number={each.opportunity.number}
                isKept
                title={titleIn(language, each.opportunity)}
              />
            </OpportunityCard>
          ))}
        </ul>
      )}
      <Pagination
        label={words.pages}
        page={page}
        pages={pages}
        addressOf={(number) => (number > 1 ? `${address}?page=${number}` : address)}
      />
    </>
  )
}
