import { path } from "../../../web/paths.js"

export const conceptSuggestionsPaths = {
  mine: path({ en: "/account/suggestions", fr: "/compte/suggestions" }),
  withdrawal: path({ en: "/account/suggestions/:id/withdrawal", fr: "/compte/suggestions/:id/retrait" }),
  desk: path({ en: "/staff/suggestions", fr: "/personnel/suggestions" }),
  one: path({ en: "/staff/suggestions/:id", fr: "/personnel/suggestions/:id" }),
  acceptance: path({ en: "/staff/suggestions/:id/acceptance", fr: "/personnel/suggestions/:id/acceptation" }),
  merge: path({ en: "/staff/suggestions/:id/merge", fr: "/personnel/suggestions/:id/fusion" }),
  refusal: path({ en: "/staff/suggestions/:id/refusal", fr: "/personnel/suggestions/:id/refus" }),
}
