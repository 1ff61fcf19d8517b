import { wording } from "../../../platform/wording.js"

const f = wording.en

export const position = {
  title: "Present position",
  lead: "Where you work now, for people who want to know whom they are speaking with.",
  titles: { en: "Position title in English", fr: "Position title in French" },
  titleHint: "As your employer writes it.",
  organisation: "Organization",
  organisationHint: "One of those to which you belong. A position proves no membership.",
  belongNowhere: "To name your organization, declare first that you belong to it.",
  memberships: "Open my memberships",
  noOrganisation: "None of them",
  units: { en: "Branch, division or team in English", fr: "Branch, division or team in French" },
  unit: "Branch, division or team",
  group: "Occupational group",
  groupHint: "That of your position, if your employer has groups.",
  noGroup: "None",
  groupNamed: (v: { code: string; title: string }) => `${v.code}: ${v.title}`,
  level: "Level",
  noLevel: "Not said",
  groupLevel: "Group and level",
  managementLevel: "Management level",
  noManagementLevel: "Not said",
  standings: { declared: "declared, not verified", verified: "verified" },
  gaps: {
    "position-missing": {
      add: "Add your present position",
      why: "it says at once what you can talk about",
    },
    "position-organisation-missing": {
      add: "Say in which organization you work",
      why: "colleagues recognize you by it",
    },
    "position-title-in-one-language": {
      add: "Write the title of your position in both languages",
      why: "everyone reads it in their own language",
    },
  },
  refusals: {
    "position-title-missing": "Enter the title of your position, in one language at least.",
    "occupational-group-unknown": "Choose a group from the list.",
    "occupational-group-missing": "Choose the group to which this level belongs.",
    "occupational-level-unknown": (v: { levels: readonly string[] }) =>
      `Choose a level of this group: ${f.either(v.levels)}.`,
    "management-level-unknown": "Choose a management level from the list.",
    "position-organisation-unknown": "Choose one of the organizations to which you belong.",
  },
}

export type PositionMessages = typeof position
