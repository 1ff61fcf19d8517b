import { wording } from "../../../platform/wording.js"

const f = wording.en

export const profile = {
  title: "My profile",
  complete: (v: { share: number }) => `Profile ${f.percent(v.share)} complete`,
  whatToAdd: "What each addition would change:",
  nothingMissing: "Nothing is missing.",
  open: "Open my profile",
  preview: "See my profile as others do",
  consents: "Consent history",
  sections: "Sections of the profile",
  states: { whole: "Complete", partial: "Can be completed", empty: "Empty", optional: "Optional" },
  edit: "Edit",
  editSection: (v: { section: string }) => `: ${v.section}`,
  nothingYet: "Nothing here yet.",
  visibleTo: (v: { audience: string }) => `Seen by: ${v.audience}`,
  inMatching: "Counts in matching",
  notInMatching: "Does not count in matching",
  whoSeesWhat: "Who sees what",
  whoSeesWhatText: "A section that is empty shows nothing. Staff see no more of it than any other member.",
  section: "Section",
  readers: {
    self: "You",
    colleague: "Colleagues",
    member: "Members",
    visitor: "Everyone",
  },
  yes: "yes",
  no: "no",
  save: "Save",
  backToProfile: "Back to my profile",
  empty: "Empty this section",
  choices: {
    seenBy: "Who sees this section?",
    audiences: {
      self: "Only me",
      colleagues: "My verified colleagues",
      members: "All members",
      everyone: "Everyone",
    },
    audienceHints: {
      self: "Nobody else, staff included.",
      colleagues: "People who, like you, have a verified membership in the same organization.",
      members: "People who have signed in.",
      everyone: "People who have not signed in, too. Search engines may keep it.",
    },
    countsInMatching: "May this section count in matching?",
    countsInMatchingHint:
      "Matching suggests people and opportunities to you, and you to others. This answer shows the section to nobody.",
    matchingAnswers: { no: "No, it does not count", yes: "Yes, it may count" },
  },
  entries: {
    editing: ":",
    remove: "Remove from my profile",
    back: "Back to the list",
    full: (v: { n: number }) =>
      `This section holds ${f.number(v.n)} entries and can hold no more. Remove one to add another.`,
    choices: "Who sees this section and what it counts for",
    saveChoices: "Save my two answers",
  },
  emptying: {
    title: (v: { section: string }) => `Empty the section “${v.section}”`,
    text: "What you wrote there will be erased. Your two answers about the section stay.",
    submit: "Empty this section",
    keep: "Keep it",
  },
  previewing: {
    title: "My profile as others see it",
    lead: "This is the very page that they open.",
    readers: "Kind of reader",
    nothing: "These people see nothing of you",
    nothingText: "For them your page does not exist, and your name stands nowhere in it.",
  },
  own: "This is your own page. You see all of it; others see what you opened to them.",
  history: {
    lead: "Every answer that you gave about a section of your profile, and when. A section without a line was never opened.",
    caption: "Your answers, latest first",
    when: "When",
    question: "Question",
    questions: { readers: "Who sees it", matching: "May it count in matching" },
    before: "Before",
    after: "After",
    by: "By",
    you: "You",
    program: "The program",
    matching: { in: "Yes", out: "No" },
    none: "You have not changed any answer",
    noneText: "Nobody but you sees your profile, and nothing in it counts in matching.",
    older: "Older",
    latest: "Back to the latest",
  },
  refusals: {
    "section-full": (v: { n: number }) =>
      `This section holds at most ${f.number(v.n)} entries. Remove one, then add the new one.`,
    "readers-missing": "Choose who sees this section.",
    "matching-answer-missing": "Say whether this section may count in matching.",
  },
  confirmations: {
    "entry-removed": "It is removed from your profile.",
    "section-saved": "The section is saved.",
    "section-emptied": "The section is empty.",
    "choices-saved": "Your answers are saved.",
  },
}

export type ProfileMessages = typeof profile
