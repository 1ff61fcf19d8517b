import { wording } from "../platform/wording.js"
import type { UiMessages } from "./ui.en.js"

const f = wording.fr

export const ui: UiMessages = {
  skipToContent: "Passer au contenu principal",
  homeLink: (v) => `${v.siteName}, accueil`,
  mainNavigation: "Principale",
  breadcrumbs: "Fil d’Ariane",
  signIn: "Se connecter",
  signOut: "Se déconnecter",
  notices: (v) => `Avis (${f.number(v.n)})`,
  waiting: (v) =>
    f.plural(v.n, { one: `${f.number(v.n)} élément en attente`, other: `${f.number(v.n)} éléments en attente` }),
  errorTitle: (v) => `Erreur : ${v.title}`,
  errorPrefix: "Erreur : ",
  errorSummary: (v) =>
    f.plural(v.n, {
      one: "1 réponse est à corriger. Ce que vous avez entré est conservé.",
      other: `${f.number(v.n)} réponses sont à corriger. Ce que vous avez entré est conservé.`,
    }),
  optional: "(facultatif)",
  chooseOne: "Choisir",
  day: "Jour",
  month: "Mois",
  year: "Année",
}
