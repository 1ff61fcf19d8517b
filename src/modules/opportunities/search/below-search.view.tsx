import type { Language } from "../../../platform/wording.js"
import { to } from "../../../web/paths.js"
import { favouritesWords } from "../favourites/favourites.words.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { SaveSearch } from "../saved-searches/saved-searches.view.js"
import { savedSearchesWords } from "../saved-searches/saved-searches.words.js"
import { searchWords } from "./search.words.js"

interface BelowSearchProps {
  readonly language: Language
  readonly isMember: boolean
  /** Absent where the search asks for nothing that one could save. */
  readonly query: string | undefined
}

/** What one may do with a search once it is done. */
export function BelowSearch({ language, isMember, query }: BelowSearchProps) {
  const feed = `${to(marketplacePaths.feed, language)}?lang=${language}${query === undefined ? "" : `&${query}`}`
  return (
    <>
      {isMember && query !== undefined && <SaveSearch language={language} query={query} />}
      <p class="row small">
        {isMember && (
          <>
            <a href={to(marketplacePaths.favourites, language)}>{favouritesWords[language].title}</a>
            <a href={to(marketplacePaths.savedSearches, language)}>{savedSearchesWords[language].title}</a>
          </>
        )}
        <a href={feed}>{searchWords[language].feed}</a>
      </p>
    </>
  )
}
