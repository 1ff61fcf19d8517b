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
  problemTitle: "La demande n’a pas abouti",
  optional: "(facultatif)",
  chooseOne: "Choisir",
  suggestions: "Suggestions",
  suggestionsFound: (v) =>
    v.n === 0
      ? "Aucune suggestion. Essayez un autre mot."
      : f.plural(v.n, {
          one: "1 suggestion. Les touches fléchées y mènent.",
          other: `${f.number(v.n)} suggestions. Les touches fléchées y mènent.`,
        }),
  suggestionChosen: (v) => `Réponse choisie : ${v.text}`,
  whichSuggestion: "Quelle réponse vouliez-vous donner?",
  openCalendar: "Ouvrir le calendrier",
  day: "Jour",
  month: "Mois",
  year: "Année",

  steps: "Étapes",
  stepDone: "(étape terminée)",
  previous: "Page précédente",
  next: "Page suivante",
  pageNumber: (v) => `Page ${f.number(v.n)}`,
  removeFilter: "Retirer le filtre ",
  missing: "(ne figure pas au profil)",

  refresh: "Actualiser",
  progressOf: (v) => `${f.number(v.done)} sur ${f.number(v.total)}`,
  progressSoFar: (v) => `${f.number(v.n)} jusqu’ici`,
  timeLeft: (v) => `encore environ ${f.duration(v.length)}`,

  notTranslated: "Non traduit",
  notShown: "donnée masquée",
  total: "Total",

  chartData: "Tableau de données",
  outOf: (v) => `sur ${f.number(v.n)}`,
  stars: (v) => f.plural(v.n, { one: `${f.number(v.n)} étoile sur 5`, other: `${f.number(v.n)} étoiles sur 5` }),
  gapPrefix: "Écart : ",

  mailBeforeColon: (v) => `${v.label} :`,
  mailFact: (v) => `${v.term} : ${v.value}`,
  mailBelow: "Le texte français suit l’anglais.",
}
