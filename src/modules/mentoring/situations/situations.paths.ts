import { path } from "../../../web/paths.js"

export const situationsPaths = {
  choose: path({ en: "/mentoring/pairings/:id/situation", fr: "/mentorat/jumelages/:id/situation" }),
  raise: path({ en: "/mentoring/pairings/:id/situation/:kind", fr: "/mentorat/jumelages/:id/situation/:kind" }),
  act: path({
    en: "/mentoring/pairings/:id/situations/:situationId",
    fr: "/mentorat/jumelages/:id/situations/:situationId",
  }),
  ofProgramme: path({ en: "/programs/:id/situations", fr: "/programmes/:id/situations" }),
  ofTeam: path({ en: "/mentoring/situations/:situationId", fr: "/mentorat/situations/:situationId" }),
} as const
