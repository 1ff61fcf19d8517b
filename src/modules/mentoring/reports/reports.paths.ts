import { path } from "../../../web/paths.js"

export const reportsPaths = {
  report: path({ en: "/mentoring/pairings/:id/report", fr: "/mentorat/jumelages/:id/signalement" }),
  desk: path({ en: "/staff/reports", fr: "/personnel/signalements" }),
  deskReport: path({ en: "/staff/reports/:number", fr: "/personnel/signalements/:number" }),
} as const
