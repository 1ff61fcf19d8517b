import { wording } from "../../../platform/wording.js"
import type { ConsultationsMessages } from "./consultations.en.js"

const f = wording.fr

export const consultations: ConsultationsMessages = {
  title: "Qui a consulté mes données",
  lead: "Chaque fois que le personnel consulte vos renseignements personnels, c’est inscrit ici et ne peut pas être retiré.",
  looked: "Consultations de vos données",
  caption: "De la plus récente à la plus ancienne",
  when: "Moment",
  who: "Qui",
  why: "Pourquoi",
  times: (v) => f.plural(v.n, { one: `(${f.number(v.n)} fois)`, other: `(${f.number(v.n)} fois)` }),
  none: "Aucune consultation",
  noneText: "Personne parmi le personnel n’a consulté vos renseignements personnels.",
  operator: "L’exploitation du site",
  formerStaff: "Une personne qui n’est plus ici",
  purposes: {
    help: "Répondre à un message que vous avez laissé",
    "accounts.operator-help": "Vous aider avec votre compte",
    membership: "Pour vérifier que vous faites partie d’un organisme",
    mentoring: "Pour coordonner un programme de mentorat",
    moderation: "Pour étudier un signalement",
    coordination: "Pour coordonner votre programme",
    audit: "Vérifier l’historique",
  },
  recent: "Récemment dans votre compte",
  recentCaption: "Du plus récent au plus ancien",
  what: "Ce qui s’est passé",
  you: "Vous",
  unknown: "Une ligne ne vient pas de vous?",
  unknownText: "Changez votre mot de passe et laissez-nous un message.",
  older: "Consultations plus anciennes",
  latest: "Revenir aux plus récentes",
}
