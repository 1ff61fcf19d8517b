import { path } from "../../../web/paths.js"

export const exchangesPaths = {
  list: path({ en: "/mentoring/pairings/:id/exchanges", fr: "/mentorat/jumelages/:id/echanges" }),
  copy: path({ en: "/mentoring/pairings/:id/exchanges/copy", fr: "/mentorat/jumelages/:id/echanges/copie" }),
  confidentiality: path({ en: "/mentoring/confidentiality", fr: "/mentorat/confidentialite" }),
} as const
