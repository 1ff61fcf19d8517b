import { path } from "../../../web/paths.js"

export const agreementPaths = {
  one: path({ en: "/mentoring/pairings/:id/agreement", fr: "/mentorat/jumelages/:id/entente" }),
  editing: path({ en: "/mentoring/pairings/:id/agreement/edit", fr: "/mentorat/jumelages/:id/entente/modification" }),
  signature: path({
    en: "/mentoring/pairings/:id/agreement/signature",
    fr: "/mentorat/jumelages/:id/entente/signature",
  }),
  keeping: path({ en: "/mentoring/pairings/:id/agreement/keeping", fr: "/mentorat/jumelages/:id/entente/maintien" }),
}
