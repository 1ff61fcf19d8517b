export const education = {
  title: "Education",
  lead: "What you have studied, completed or under way.",
  add: "Add a course of study",
  change: "Change a course of study",
  level: "Education level",
  field: "Field of study",
  fieldHint: "Type a few letters, then choose. For example: statistics.",
  school: "School",
  schoolHint: "University, college or school. Type a few letters, then choose.",
  status: "Where do you stand?",
  statuses: { completed: "Completed", "under-way": "Under way" },
  inWords: { completed: "completed", "under-way": "under way" },
  year: "Year of completion",
  yearHint: "Four digits. While it is under way, the year when you expect to complete it.",
  expected: (v: { year: string }) => `under way, expected in ${v.year}`,
  gaps: {
    "education-missing": {
      add: "Add your education",
      why: "some positions and programs ask for a level or a field",
    },
    "education-without-field": {
      add: "Say in which field you studied",
      why: "a level says how far you went, a field says in what",
    },
  },
  refusals: {
    "study-level-missing": "Choose an education level.",
    "study-status-missing": "Say whether it is completed or under way.",
  },
}

export type EducationMessages = typeof education
