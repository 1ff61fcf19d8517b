import { wording } from "../../../../platform/wording.js"
import type { CatalogueMessages } from "./catalogue.en.js"

const f = wording.fr

export const catalogue: CatalogueMessages = {
  title: "Programmes de mentorat",
  lead: "Chaque programme a son but, ses gens et son équipe. L’inscription est possible à tout moment.",
  none: "Aucun programme n’est ouvert",
  noneText: "Les programmes se trouvent ici dès leur ouverture.",
  pages: "Pages de programmes",
  host: (v) => `Offert par : ${v.organisation}`,
  coordination: "Aller à la coordination",
  register: "S’inscrire au programme",
  paused:
    "Ce programme est en pause : personne ne peut s’inscrire pour le moment. Les jumelages en cours se poursuivent.",
  closed: "Ce programme est fermé : personne ne peut plus s’inscrire.",
  notOpen:
    "Ce programme n’est pas encore ouvert. Seules son équipe et l’administration de la plateforme voient cette page.",
  purpose: "But",
  whoMayJoin: "Qui peut participer",
  adults: "Les personnes de 18 ans et plus.",
  everyone: "Toute personne qui a un compte ici.",
  verified:
    "Les personnes dont l’appartenance est vérifiée, dans un de ces organismes ou dans un organisme qui en fait partie :",
  streams: "Volets",
  rules: "Comment cela fonctionne",
  steps: {
    registration: {
      title: "Inscription",
      text: "Les inscriptions sont en continu : comme mentore ou mentor, comme personne mentorée, ou les deux. Les jumelages se font au fur et à mesure, selon la compatibilité des profils.",
    },
    waiting: {
      title: "Délai",
      text: "Il varie en fonction des profils disponibles, tant du côté des mentores et mentors que des personnes mentorées.",
    },
    pairing: {
      title: "Jumelage",
      text: "Après analyse, le jumelage repose sur la concordance des deux profils et sur les champs d’intérêt qui y sont énoncés.",
    },
    asking: { title: "Accord de la mentore ou du mentor", text: "Cet accord est demandé avant chaque proposition." },
    proposal: {
      title: "Proposition",
      text: "La personne mentorée reçoit un courriel détaillé sur la relation mentorale, et dit si elle souhaite la commencer. Dès qu’elle accepte, les deux personnes reçoivent une confirmation.",
    },
    selfSelection: {
      title: "Choix par la personne mentorée",
      text: "La personne mentorée peut aussi faire elle-même une demande à une mentore ou un mentor du programme.",
    },
    byHand: {
      title: "Choix par l’équipe",
      text: "L’équipe du programme peut aussi proposer un jumelage qu’elle a choisi elle-même.",
    },
    firstMeeting: {
      title: "Première rencontre",
      text: "La personne mentorée la propose. Elle sert à se présenter, à parler des objectifs et à établir un calendrier commun de rencontres.",
    },
    length: {
      title: "Durée et fréquence",
      text: "La durée de la relation varie en fonction des objectifs des deux personnes. Elles décident ensemble de la fréquence et de la durée des rencontres, en personne ou à distance.",
    },
    confidentiality: {
      title: "Confidentialité",
      text: "Ce que les deux personnes se disent reste entre elles. L’équipe voit des états et des dates, jamais ce qui est écrit.",
    },
    reviews: {
      title: "Bilans",
      text: "Au besoin, un bilan de mi-parcours, puis un bilan de fin de parcours. Chaque personne peut mettre fin au jumelage à tout moment, sans en donner le motif à l’autre.",
    },
  },
  standard: "Norme de service",
  standardText: (v) =>
    f.plural(v.weeks, {
      one: `Le programme vise une proposition en ${v.weeks} semaine. Qui attend depuis plus longtemps passe en premier.`,
      other: `Le programme vise une proposition en ${v.weeks} semaines. Qui attend depuis plus longtemps passe en premier.`,
    }),
  automated: "Ce que fait un calcul, et ce que font des personnes",
  automatedText:
    "Un calcul compare les profils et cherche les jumelages qui servent le mieux le plus de gens. Une personne de l’équipe approuve chaque proposition, et la personne mentorée décide. Vous pouvez demander quels renseignements et quelles règles ont servi, faire corriger une erreur et demander la révision du résultat par une personne.",
  contact: "Personne-ressource",
  contactText: "Pour toute question, ou pour demander une révision par une personne :",
  stale: {
    en: "Le texte français de cette page est plus récent. Celui-ci n’est peut-être pas à jour.",
    fr: "Le texte anglais de cette page est plus récent. Celui-ci n’est peut-être pas à jour.",
  },
}
