import { wording } from "../../../platform/wording.js"

const f = wording.en

export const savedSearches = {
  title: "My saved searches",
  lead: "Searches to do again with one click. Nobody else sees this list.",
  saveTitle: "Save this search",
  saveText: "You will find it again under “My saved searches”.",
  name: "Name of the search",
  save: "Save",
  savedOn: (v: { ago: string }) => `Saved ${v.ago}`,
  remove: "Remove",
  ofOne: (v: { name: string }) => `: ${v.name}`,
  none: "You have not saved a search yet",
  noneText: "Search for opportunities, then save the search at the bottom of the results.",
  search: "Search opportunities",
  confirmations: {
    "search-saved": "Your search is saved.",
    "search-removed": "Your search is removed.",
  },
  refusals: {
    "search-name-missing": "Name your search.",
    "search-name-too-long": "The name has too many characters. Use 80 at most.",
    "search-empty": "This search asks for nothing. Add a word or a filter, then save it.",
    "saved-searches-full": (v: { n: number }) =>
      `You have saved ${f.number(v.n)} searches already. Remove one, then save this one.`,
  },
}

export type SavedSearchesMessages = typeof savedSearches
