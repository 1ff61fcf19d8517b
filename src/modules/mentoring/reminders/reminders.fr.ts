import type { RemindersMessages } from "./reminders.en.js"

export const reminders: RemindersMessages = {
  quiet: {
    label: "Jumelage sans rencontre",
    title: (v) => `Votre prochaine rencontre avec ${v.name}`,
    text: "Aucune rencontre n’a eu lieu depuis trois semaines et aucune n’est prévue. Si vous souhaitez toujours vous voir, choisissez un moment. Personne d’autre ne reçoit cet avis.",
  },
  cancellations: {
    label: "Rencontres annulées à plusieurs reprises",
    title: (v) => `Trouver un moment avec ${v.name}`,
    text: "Deux rencontres de suite ont été annulées. Un autre jour, une autre durée ou un autre mode conviendrait peut-être mieux. Personne d’autre ne reçoit cet avis.",
  },
  link: "Ouvrir le jumelage",
}
