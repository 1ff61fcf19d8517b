import { path } from "../../../web/paths.js"

export const notesPaths = {
  all: path({ en: "/mentoring/pairings/:id/notes", fr: "/mentorat/jumelages/:id/notes" }),
  goals: path({ en: "/mentoring/pairings/:id/goals", fr: "/mentorat/jumelages/:id/objectifs" }),
  goal: path({ en: "/mentoring/pairings/:id/goals/:goalId", fr: "/mentorat/jumelages/:id/objectifs/:goalId" }),
  note: path({ en: "/mentoring/pairings/:id/notes/:noteId", fr: "/mentorat/jumelages/:id/notes/:noteId" }),
} as const
