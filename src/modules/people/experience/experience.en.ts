export const experience = {
  title: "Work experience",
  lead: "Where you have worked and what you did there, the latest first. What you did at the same time may stand side by side.",
  add: "Add an experience",
  change: "Change an experience",
  titles: { en: "Title in English", fr: "Title in French" },
  titleHint: "As it was called where you worked, or as you would call it.",
  occupation: "Occupation",
  occupationHint:
    "Type a job title, then choose. It comes from the National Occupational Classification, and the skills that it calls for will be offered to you.",
  organisation: "Organization",
  organisationHint: "Type a few letters, then choose. Naming one here does not make you belong to it.",
  from: "First month",
  until: "Last month",
  untilHint: "Leave it empty if you still work there.",
  done: { en: "What you did, in English", fr: "What you did, in French" },
  doneHint: "A few lines, 2,000 characters at most. Do not name other people.",
  occupationIs: (v: { occupation: string }) => `Occupation: ${v.occupation}`,
  since: (v: { from: string }) => `since ${v.from}`,
  between: (v: { from: string; until: string }) => `${v.from} to ${v.until}`,
  offered: {
    title: "Skills of this occupation",
    lead: (v: { occupation: string }) =>
      `These are often called for in the occupation “${v.occupation}”. Check those that you have: they join your skills, which others see only as you said for that section.`,
    none: "All those that the list knows are already in your profile, or it knows none.",
    skills: "Skills that you have",
    submit: "Add to my skills",
    more: "Add more skills",
    back: "Back to my experience",
    link: "Skills of this occupation",
  },
  gaps: {
    "experience-missing": {
      add: "Add your work experience",
      why: "it shows where what you know comes from",
    },
    "experience-without-occupation": {
      add: "Give each experience an occupation",
      why: "matching compares occupations, not the words of a title",
    },
    "experience-without-work": {
      add: "Say what you did in each experience",
      why: "a title says little outside the place that gave it",
    },
  },
  refusals: {
    "experience-title-missing": "Enter a title, in one language at least.",
    "experience-ends-before-start": "The last month comes before the first one. Correct one of the two.",
  },
  confirmations: {
    "skills-added": "The skills are in your profile. You can give them a level and a year.",
  },
}

export type ExperienceMessages = typeof experience
