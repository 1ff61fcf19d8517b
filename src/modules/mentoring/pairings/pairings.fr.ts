import type { PairingsMessages } from "./pairings.en.js"

export const pairings: PairingsMessages = {
  title: (v) => `Jumelage avec ${v.name}`,
  statuses: { active: "En cours", completed: "Terminé", ended: "Terminé avant la date" },
  next: "Prochaine étape",
  noNext: "Rien ne vous attend. Votre prochaine rencontre et tout ce que vous avez convenu se trouvent plus bas.",
  over: "Ce jumelage a pris fin. Ce que vous avez écrit ensemble reste lisible pour vous deux.",
  journey: "Où vous en êtes",
  stages: {
    "first-meeting": "Première rencontre",
    agreement: "Entente",
    "midterm-review": "Bilan de mi-parcours",
    "final-review": "Bilan de fin de parcours",
  },
  about: "Vous deux",
  roles: { mentor: "Votre mentore ou mentor", mentee: "La personne que vous accompagnez" },
  program: "Programme",
  since: "Jumelage confirmé",
  endedOn: "Fin",
  emailAddress: "Adresse courriel",
  privacy:
    "Vous deux seulement voyez cette page. La coordination du programme voit des états et des dates, jamais ce que vous vous écrivez.",
  mine: "Mes jumelages",
  withMentor: (v) => `${v.name}, qui vous accompagne`,
  withMentee: (v) => `${v.name}, personne que vous accompagnez`,
  refusals: {
    "pairing-over": "Ce jumelage a pris fin entre-temps. Rien n’a changé.",
  },
}
