export const skills = {
  title: "Skills",
  lead: "Up to fifty skills, each with how well you know it and when you last used it. A skill is the same one whichever language it was chosen in.",
  add: "Add a skill",
  change: "Change a skill",
  skill: "Skill",
  skillHint: "Type a few letters, then choose. For example: data analysis.",
  level: "Level",
  levelHint: "How you work with this skill, as you see it yourself.",
  levels: {
    beginner: "beginner",
    intermediate: "intermediate",
    advanced: "advanced",
    expert: "expert",
  },
  levelHints: {
    beginner: "I know the basics and work with help.",
    intermediate: "I do the usual work alone.",
    advanced: "I do difficult work alone and help others.",
    expert: "I set the way of working, and others learn it from me.",
  },
  noLevel: "I would rather not say",
  lastUsed: "Year of last use",
  lastUsedHint: "Four digits, such as 2024.",
  shown: (v: { title: string; level: string | undefined; year: string | undefined }) =>
    [v.title, v.level, v.year].filter(Boolean).join(", "),
  gaps: {
    "skills-missing": {
      add: "Add your skills",
      why: "it is by them that people look for somebody",
    },
    "skills-without-level": {
      add: "Say at what level you know each skill",
      why: "a beginner and an expert are not looked for by the same people",
    },
    "skills-without-year": {
      add: "Date your skills",
      why: "a skill used lately says more than one of long ago",
    },
  },
  refusals: {
    "skill-missing": "Choose a skill from the list.",
    "skill-there-already": "This skill is already in your profile. Change it there if its level is no longer right.",
  },
}

export type SkillsMessages = typeof skills
