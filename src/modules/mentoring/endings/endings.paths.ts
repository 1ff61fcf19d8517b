import { path } from "../../../web/paths.js"

export const endingsPaths = {
  end: path({ en: "/mentoring/pairings/:id/end", fr: "/mentorat/jumelages/:id/fin" }),
  lastDay: path({ en: "/mentoring/pairings/:id/end/last-day", fr: "/mentorat/jumelages/:id/fin/dernier-jour" }),
  again: path({ en: "/mentoring/pairings/:id/end/again", fr: "/mentorat/jumelages/:id/fin/de-nouveau" }),
  /** Of a programme, for its team: pairings in progress, and the end of one. */
  inProgress: path({ en: "/programs/:id/pairings", fr: "/programmes/:id/jumelages" }),
  asTeam: path({ en: "/programs/:id/pairings/:pairing/end", fr: "/programmes/:id/jumelages/:pairing/fin" }),
} as const
