import { wording } from "../../../platform/wording.js"
import type { ToDoMessages } from "./to-do.en.js"

const f = wording.fr

export const toDo: ToDoMessages = {
  title: "À traiter",
  lead: "Ce qui attend dans les programmes que vous dirigez, et depuis quand. Le plus ancien est en tête.",
  kinds: {
    question: "Une personne mentorée a une question sur une proposition",
    review: "Une personne mentorée demande le réexamen d’une proposition",
    "pairing-question": "Quelqu’un a une question sur un jumelage",
    "help-wished": "Quelqu’un souhaite de l’aide dans un jumelage",
    "change-announced": "Quelqu’un change d’organisme ou de niveau pendant un jumelage",
    silence: "Quelqu’un ne répond plus dans un jumelage",
    absence: "Quelqu’un a annoncé une absence pendant un jumelage",
    "run-ready": "Des jumelages d’un calcul sont prêts à approuver",
    "first-meeting": "La première rencontre n’est pas fixée",
    "back-from-absence": "Le retour annoncé est passé",
    "waits-again": "De nouveau en attente, après une proposition sans jumelage",
    "mentor-asked": "L’accord d’une mentore ou d’un mentor est demandé",
    "proposal-sent": "Une personne mentorée a une proposition à laquelle répondre",
  },
  acts: {
    question: "Lire et répondre",
    review: "Réexaminer et répondre",
    "pairing-question": "Lire et répondre",
    "help-wished": "Écrire une réponse",
    "change-announced": "Regarder et décider",
    silence: "Voir où en sont les choses",
    absence: "Voir où en sont les choses",
    "run-ready": "Voir le calcul",
    "first-meeting": "Voir l’inscription",
    "back-from-absence": "Voir l’inscription",
    "waits-again": "Voir la dernière proposition",
    "mentor-asked": "Voir la proposition",
    "proposal-sent": "Voir la proposition",
  },
  caption: (v) => f.plural(v.n, { one: `${f.number(v.n)} chose attend`, other: `${f.number(v.n)} choses attendent` }),
  what: "Ce qui attend",
  who: "Qui",
  programme: "Programme",
  since: "Depuis",
  next: "Prochaine étape",
  shown: "Programmes montrés",
  all: "Tous les programmes",
  none: "Rien n’attend",
  noneText: "Les questions, les calculs et les propositions paraissent ici dès qu’une réponse est attendue.",
  writeToSeveral: "Écrire à plusieurs personnes de ce programme",
  block: (v) =>
    f.plural(v.n, { one: `${f.number(v.n)} chose vous attend`, other: `${f.number(v.n)} choses vous attendent` }),
}
