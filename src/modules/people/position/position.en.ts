export const position = {
  title: "Present position",
  lead: "Where you work now, for people who want to know whom they are speaking with.",
  titles: { en: "Position title in English", fr: "Position title in French" },
  titleHint: "As your employer writes it.",
  organisation: "Organization",
  organisationHint: "One of those to which you belong. A position proves no membership.",
  noOrganisation: "None of them",
  units: { en: "Branch, division or team in English", fr: "Branch, division or team in French" },
  unit: "Branch, division or team",
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
    "position-organisation-unknown": "Choose one of the organizations to which you belong.",
  },
}

export type PositionMessages = typeof position
