import type { CalendarMessages } from "./calendar.en.js"

export const calendar: CalendarMessages = {
  title: "Calendrier de mentorat",
  name: "Mentorat",
  organiser: "Mentorat",
  entry: "Rencontre de mentorat",
  entryWith: (v) => `Rencontre de mentorat avec ${v.name}`,
}
