import { path } from "../../../web/paths.js"

export const reviewsPaths = {
  fitCheck: path({ en: "/mentoring/pairings/:id/fit-check", fr: "/mentorat/jumelages/:id/point-de-suivi" }),
  reviews: path({ en: "/mentoring/pairings/:id/reviews", fr: "/mentorat/jumelages/:id/bilans" }),
} as const
