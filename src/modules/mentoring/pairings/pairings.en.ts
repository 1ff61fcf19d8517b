export const pairings = {
  title: (v: { name: string }) => `Pairing with ${v.name}`,
  statuses: { active: "In progress", completed: "Completed", ended: "Ended early" },
  next: "Next step",
  noNext: "Nothing waits for you. Your next meeting and everything you agreed on are below.",
  over: "This pairing has ended. What you wrote together stays readable for the two of you.",
  journey: "Where you are",
  stages: {
    "first-meeting": "First meeting",
    agreement: "Agreement",
    "midterm-review": "Mid-term review",
    "final-review": "Final review",
  },
  about: "The two of you",
  roles: { mentor: "Your mentor", mentee: "Your mentee" },
  program: "Program",
  since: "Paired since",
  endedOn: "Ended",
  emailAddress: "Email address",
  privacy:
    "Only the two of you see what is on this page. The program’s coordination sees states and dates, never what you write to each other.",
  mine: "My pairings",
  withMentor: (v: { name: string }) => `${v.name}, your mentor`,
  withMentee: (v: { name: string }) => `${v.name}, your mentee`,
  refusals: {
    "pairing-over": "This pairing has ended meanwhile. Nothing was changed.",
  },
}

export type PairingsMessages = typeof pairings
