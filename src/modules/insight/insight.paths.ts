import { path } from "../../web/paths.js"

export const insightPaths = {
  history: path({ en: "/staff/history", fr: "/personnel/historique" }),
  runs: path({ en: "/staff/runs", fr: "/personnel/traitements" }),
  run: path({ en: "/runs/:id", fr: "/traitements/:id" }),
  stopRun: path({ en: "/runs/:id/stop", fr: "/traitements/:id/arret" }),
  consultations: path({ en: "/account/consultations", fr: "/compte/consultations" }),
}
