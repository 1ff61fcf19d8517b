import { wording } from "../../../platform/wording.js"
import type { MineMessages } from "./mine.en.js"

const f = wording.fr

export const mine: MineMessages = {
  title: "Mes possibilités",
  lead: "Ce que vous avez publié, ce à quoi vous participez, et ce qui vous attend.",
  untitled: (v) => `Brouillon sans titre, numéro ${v.number}`,
  sections: {
    drafts: "Brouillons",
    inReview: "En vérification",
    live: "Publiées et en cours",
    places: "Où vous avez une place",
    over: "Qui ne sont plus en cours",
  },
  none: "Aucune possibilité pour le moment",
  noneText: "Ce que vous publiez, et les possibilités où vous avez une place, s’affichent ici.",
  find: "Chercher des possibilités",
  continue: (v) => `Continuer : ${v.title}`,
  changedOn: (v) => `Modifiée le ${f.date(v.day)}`,
  deadline: (v) => `Date limite : ${f.date(v.day)}`,
  taken: (v) =>
    f.plural(v.taken, {
      one: `${f.number(v.taken)} place prise sur ${f.number(v.places)}`,
      other: `${f.number(v.taken)} places prises sur ${f.number(v.places)}`,
    }),
  takenOfAll: (v) => f.plural(v.n, { one: `${f.number(v.n)} place prise`, other: `${f.number(v.n)} places prises` }),
  applicationsWait: (v) =>
    f.plural(v.n, { one: "candidature attend votre réponse", other: "candidatures attendent votre réponse" }),
  offersOpen: (v) =>
    f.plural(v.n, {
      one: `${f.number(v.n)} offre de place attend une réponse`,
      other: `${f.number(v.n)} offres de place attendent une réponse`,
    }),
  agree: "Quelqu’un demande de la publier en votre nom : répondez",
  offers: (v) =>
    f.plural(v.n, { one: "offre de place attend votre réponse", other: "offres de place attendent votre réponse" }),
  myApplications: "Mes candidatures",
  showOver: (v) =>
    f.plural(v.n, {
      one: "Afficher la possibilité qui n’est plus en cours",
      other: `Afficher les ${f.number(v.n)} possibilités qui ne sont plus en cours`,
    }),
  hideOver: "Masquer ce qui n’est plus en cours",
}
