import { path } from "../../../web/paths.js"
import type { Application } from "./application.store.js"

/** What can be done with one application: its own page is among those of the marketplace. */
export const applicationsPaths = {
  offer: path({
    en: "/opportunities/:number/applications/:id/offer",
    fr: "/possibilites/:number/candidatures/:id/offre",
  }),
  takingBack: path({
    en: "/opportunities/:number/applications/:id/offer-withdrawal",
    fr: "/possibilites/:number/candidatures/:id/reprise-de-l-offre",
  }),
  rejection: path({
    en: "/opportunities/:number/applications/:id/not-selected",
    fr: "/possibilites/:number/candidatures/:id/non-retenue",
  }),
  reconsideration: path({
    en: "/opportunities/:number/applications/:id/reconsideration",
    fr: "/possibilites/:number/candidatures/:id/nouvel-examen",
  }),
  acceptance: path({
    en: "/opportunities/:number/applications/:id/acceptance",
    fr: "/possibilites/:number/candidatures/:id/acceptation",
  }),
  declining: path({
    en: "/opportunities/:number/applications/:id/declining",
    fr: "/possibilites/:number/candidatures/:id/refus",
  }),
  withdrawal: path({
    en: "/opportunities/:number/applications/:id/withdrawal",
    fr: "/possibilites/:number/candidatures/:id/retrait",
  }),
  supervisor: path({
    en: "/opportunities/:number/applications/:id/manager",
    fr: "/possibilites/:number/candidatures/:id/gestionnaire",
  }),
} as const

/** The parameters of its addresses. */
export function addressOf({ id, opportunity }: Pick<Application, "id" | "opportunity">) {
  return { number: String(opportunity), id }
}
