export const settings = {
  save: "Save",
  joining: {
    title: "Who may join",
    lead: "Everybody who joins is 18 or over. You can widen the circle later without changing anything for those who are in it.",
    joining: "Who may register?",
    rules: { verified: "People of certain organizations", everyone: "Everybody who has an account here" },
    rulesHint: {
      verified: "Their membership is verified, in one of the organizations below or in one that is part of it.",
      everyone: "Whatever their organization, verified or not.",
    },
    organisations: "Organizations",
    organisationsHint: "Take one away by clearing its box. With none, the host organization counts.",
    organisation: "Add an organization",
    streams: "Streams",
    streamsHint: "Each stream has its own criteria. People choose one when they register.",
  },
  ways: {
    title: "Ways of working",
    lead: "How pairings come about, and how long each step waits.",
    modes: "How pairings come about",
    modeNames: {
      proposal: "The program proposes",
      "self-selection": "The mentee asks a mentor",
      "by-hand": "The team pairs people itself",
    },
    modeHints: {
      proposal: "A calculation over all who wait; the team approves, the mentee decides.",
      "self-selection": "The mentee sees the mentors who allow it and asks one of them.",
      "by-hand": "The team chooses the two people; the mentee decides.",
    },
    asksMentorEachTime: "The mentor is asked before each proposal",
    asksMentorEachTimeHint: "Otherwise the mentor agrees once, at registration, to proposals made in their name.",
    aim: "What the calculation looks for",
    aims: { "most-people": "The most people paired", "best-fit": "The best matches" },
    aimHints: {
      "most-people": "As many good enough pairs as possible, then the best of these.",
      "best-fit": "A weak pair is left waiting if that makes the others better.",
    },
    answerDays: "Working days to answer a proposal",
    answerDaysHint: "From 2 to 30.",
    reminderDays: "Days after a proposal on which it is recalled",
    reminderDaysHint: "Up to five numbers from 1 to 60, with commas: 3, 7. Left empty, nothing is recalled.",
    serviceWeeks: "Service standard, in weeks",
    serviceWeeksHint: "From 1 to 52. Who has waited longer is served before all others.",
    firstMeetingDays: "Days after a confirmation on which the first meeting is recalled",
    firstMeetingDaysHint: "One to five numbers from 1 to 90. After the last one, the team is told.",
  },
  lists: {
    title: "Choices",
    lead: "What people choose from when they register. What is taken away here stays with those who chose it.",
    goals: "Goals, and expertise of mentors",
    interests: "Interests",
    paths: "Career paths",
  },
  refusals: {
    "joining-missing": "Say who may register.",
    "streams-missing": "Choose one stream at least.",
    "stream-in-use": "People are registered in a stream that you take away. Keep it, or speak with them first.",
    "mode-missing": "Choose one way at least.",
    "aim-missing": "Say what the calculation looks for.",
    "number-out-of-range": (v: { least: number; most: number }) => `Enter a whole number from ${v.least} to ${v.most}.`,
    "days-unreadable": (v: { most: number; count: number }) =>
      `Enter ${v.count} whole numbers at most, from 1 to ${v.most}, with commas between them.`,
    "goals-missing": "Keep one goal at least.",
  },
}

export type SettingsMessages = typeof settings
