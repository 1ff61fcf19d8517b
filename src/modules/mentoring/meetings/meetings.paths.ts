import { path } from "../../../web/paths.js"

export const meetingsPaths = {
  list: path({ en: "/mentoring/pairings/:id/meetings", fr: "/mentorat/jumelages/:id/rencontres" }),
  planning: path({ en: "/mentoring/pairings/:id/meetings/new", fr: "/mentorat/jumelages/:id/rencontres/nouvelle" }),
  one: path({ en: "/mentoring/meetings/:id", fr: "/mentorat/rencontres/:id" }),
  moving: path({ en: "/mentoring/meetings/:id/new-time", fr: "/mentorat/rencontres/:id/nouveau-moment" }),
  cancellation: path({ en: "/mentoring/meetings/:id/cancellation", fr: "/mentorat/rencontres/:id/annulation" }),
  outcome: path({ en: "/mentoring/meetings/:id/outcome", fr: "/mentorat/rencontres/:id/deroulement" }),
  file: path({ en: "/mentoring/meetings/:id/calendar-file", fr: "/mentorat/rencontres/:id/fichier-de-calendrier" }),
}
