import type { OpportunityPart } from "../opportunity/opportunity-part.js"
import { isFavourite } from "./favourite.store.js"
import { FavouriteButton } from "./favourites.view.js"

export const favouritesPart: OpportunityPart = {
  async acts({ reading, language, opportunity: { number } }) {
    if (reading.actor.kind !== "member") return undefined
    const isKept = await isFavourite(reading, reading.actor.personId, number)
    return <FavouriteButton language={language} number={number} isKept={isKept} />
  },
}
