import { path } from "../../../web/paths.js"

export const programmesPaths = {
  list: path({ en: "/programs", fr: "/programmes" }),
  start: path({ en: "/programs/new", fr: "/programmes/nouveau" }),
  one: path({ en: "/programs/:id", fr: "/programmes/:id" }),
  coordination: path({ en: "/programs/:id/coordination", fr: "/programmes/:id/coordination" }),
  status: path({ en: "/programs/:id/coordination/status", fr: "/programmes/:id/coordination/etat" }),
  closing: path({ en: "/programs/:id/closing", fr: "/programmes/:id/fermeture" }),
  presentation: path({ en: "/programs/:id/presentation", fr: "/programmes/:id/presentation" }),
  joining: path({ en: "/programs/:id/who-may-join", fr: "/programmes/:id/admissibilite" }),
  ways: path({ en: "/programs/:id/ways-of-working", fr: "/programmes/:id/fonctionnement" }),
  lists: path({ en: "/programs/:id/choices", fr: "/programmes/:id/choix" }),
  /** Which stream's: `?stream=`. */
  rules: path({ en: "/programs/:id/criteria", fr: "/programmes/:id/criteres" }),
  texts: path({ en: "/programs/:id/texts", fr: "/programmes/:id/textes" }),
  text: path({ en: "/programs/:id/texts/:kind", fr: "/programmes/:id/textes/:kind" }),
  team: path({ en: "/programs/:id/team", fr: "/programmes/:id/equipe" }),
  departure: path({ en: "/programs/:id/team/:grant/end", fr: "/programmes/:id/equipe/:grant/fin" }),
  desk: path({ en: "/staff/programs", fr: "/personnel/programmes" }),
  decision: path({ en: "/staff/programs/:id", fr: "/personnel/programmes/:id" }),
} as const
