import { path } from "../../../web/paths.js"

export const firstMeetingPaths = {
  one: path({ en: "/mentoring/pairings/:id/first-meeting", fr: "/mentorat/jumelages/:id/premiere-rencontre" }),
  acceptance: path({
    en: "/mentoring/pairings/:id/first-meeting/acceptance",
    fr: "/mentorat/jumelages/:id/premiere-rencontre/acceptation",
  }),
}
