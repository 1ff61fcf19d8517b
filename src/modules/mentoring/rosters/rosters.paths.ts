import { path } from "../../../web/paths.js"

export const rostersPaths = {
  rosters: path({ en: "/programs/:id/coordination/downloads", fr: "/programmes/:id/coordination/telechargements" }),
} as const
