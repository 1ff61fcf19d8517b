import { wording } from "../../../platform/wording.js"
import type { AvailabilityMessages } from "./availability.en.js"

const f = wording.fr

export const availability: AvailabilityMessages = {
  title: "Disponibilités",
  lead: "Le temps que vous pouvez donner à une relation mentorale ou à une possibilité.",
  weeklyHours: "Heures par semaine",
  weeklyHoursHint: "Par demi-heures, par exemple 2 ou 1,5.",
  fromOn: "À partir du",
  fromOnHint: "Laissez vide si c’est dès maintenant.",
  days: "Jours qui vous conviennent",
  daysHint: "Ne cochez rien si tous les jours conviennent.",
  weekdays: {
    monday: "lundi",
    tuesday: "mardi",
    wednesday: "mercredi",
    thursday: "jeudi",
    friday: "vendredi",
    saturday: "samedi",
    sunday: "dimanche",
  },
  times: { en: "Heures qui vous conviennent, en anglais", fr: "Heures qui vous conviennent, en français" },
  timesHint: "Dans vos mots, par exemple « le matin, avant 10 h ».",
  hours: "Heures",
  aWeek: (v) =>
    f.plural(v.hours, {
      one: `${f.number(v.hours)} heure par semaine`,
      other: `${f.number(v.hours)} heures par semaine`,
    }),
  anyDay: "Tous les jours",
  someDays: (v) => f.list(v.days),
  gaps: {
    "availability-missing": {
      add: "Dire quand vous êtes disponible",
      why: "ce qui vous est proposé tient dans vos semaines",
    },
  },
  refusals: {
    "weekly-hours-missing": "Entrez le nombre d’heures que vous pouvez donner par semaine.",
    "weekly-hours-malformed": "Vérifiez les heures par semaine : d’une demi-heure à 60 heures, par demi-heures.",
    "weekday-unknown": "Choisissez des jours de la liste.",
  },
}
