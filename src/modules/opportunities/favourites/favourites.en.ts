import { wording } from "../../../platform/wording.js"

const f = wording.en

export const favourites = {
  title: "My favourites",
  lead: "Opportunities that you keep to come back to. Nobody else sees this list.",
  keep: "Keep as a favourite",
  drop: "Remove from my favourites",
  ofOne: (v: { title: string }) => `: ${v.title}`,
  gone: (v: { n: number }) =>
    f.plural(v.n, {
      one: "One favourite can no longer be read.",
      other: `${f.number(v.n)} favourites can no longer be read.`,
    }),
  none: "You keep no opportunity yet",
  noneText: "Search for some, then choose “Keep as a favourite”.",
  search: "Search opportunities",
  pages: "Pages of favourites",
  confirmations: {
    "favourite-kept": "This opportunity is among your favourites.",
    "favourite-dropped": "This opportunity is no longer among your favourites.",
  },
  refusals: {
    "favourites-full": (v: { n: number }) =>
      `You keep ${f.number(v.n)} opportunities already. Remove one, then keep this one.`,
  },
}

export type FavouritesMessages = typeof favourites
