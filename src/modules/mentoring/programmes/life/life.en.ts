export const life = {
  title: "Overview",
  statuses: {
    draft: "draft",
    submitted: "to be approved",
    approved: "approved",
    "access-requested": "access requested",
    open: "open",
    paused: "paused",
    closed: "closed",
    refused: "refused",
  },
  statusTexts: {
    draft: "Only its team sees the program. It can open as it is: every other setting has a default value.",
    submitted: "An administrator of the platform will answer. You will receive a notice.",
    approved: "The program can open.",
    "access-requested": "Access is requested.",
    open: "People can register at any time.",
    paused: "Nobody can register and no new pairing is proposed. Pairings in progress continue.",
    closed: "Nobody can register any more. Pairings in progress continue to their end.",
    refused: "The program is not approved. Change what is asked, then ask again.",
  },
  forMinors: "This program cannot open",
  forMinorsText:
    "It could include people under 18. Screening of the people who take part must exist first, and this platform has none yet. If everybody is of age, say so on the page “Presentation”.",
  note: "Answer of the administration",
  acts: {
    submit: "Ask for approval",
    amend: "Change the program",
    open: "Open the program",
    pause: "Pause the program",
    resume: "Open the program again",
    close: "Close the program",
  },
  publicPage: "See the public page",
  facts: {
    status: "State",
    openedAt: "Opened on",
    host: "Host organization",
    contact: "Contact",
    notYet: "Not yet",
  },
  closing: {
    title: "Close the program",
    lead: "A closed program does not open again.",
    text: "Nobody can register any more, and proposals without an answer are withdrawn. Pairings in progress continue to their end, with their meetings and reviews.",
    submit: "Close the program for good",
    keep: "Keep it open",
  },
  desk: {
    title: "Programs to approve",
    none: "No program waits for an answer",
    noneText: "A program stands here when its team asks for approval before it opens.",
    caption: (v: { n: number }) => (v.n === 1 ? "1 program waits" : `${v.n} programs wait`),
    name: "Program",
    host: "Host organization",
    since: "Started on",
    decide: "Your answer",
    noteLabel: "What you answer to the team",
    noteHint: "Needed if you do not approve. The team reads it.",
    approve: "Approve the program",
    refuse: "Do not approve",
  },
  notices: {
    labels: { submitted: "Programs to approve", decided: "Answers about a program that you lead" },
    submitted: {
      title: (v: { name: string }) => `Program to approve: ${v.name}`,
      text: "Its team asks to open it. Read what it says, then answer.",
      link: "Read the program",
    },
    decided: {
      approved: {
        title: (v: { name: string }) => `Program approved: ${v.name}`,
        text: "You can open it now.",
      },
      refused: {
        title: (v: { name: string }) => `Program not approved: ${v.name}`,
        text: "The answer of the administration is on the page of the program. Change what is asked, then ask again.",
      },
      link: "Go to the program",
    },
  },
  refusals: {
    "programme-changed-meanwhile": "Somebody else has just changed this program. Look at it again.",
    "programme-saved-meanwhile":
      "Somebody else has just saved another version of this page. Yours is kept below: saving again puts it in place of theirs.",
    "programme-for-minors":
      "This program could include people under 18: screening must exist first, and this platform has none yet. If everybody is of age, say so on the page “Presentation”.",
    "programme-needs-approval":
      "An administrator of the platform approves this program before it opens. Ask for approval first.",
    "programme-needs-no-approval": "No approval is needed here: you can open the program.",
    "refusal-reason-missing": "Write why you do not approve this program.",
  },
  confirmations: {
    "programme-submit": "The request is sent. You will receive a notice when there is an answer.",
    "programme-approve": "The program is approved. Its team receives a notice.",
    "programme-refuse": "The program is not approved. Its team receives your answer.",
    "programme-amend": "The program is a draft again: change it, then ask again.",
    "programme-open": "The program is open. People can register on its public page.",
    "programme-pause": "The program is paused. Pairings in progress continue.",
    "programme-resume": "The program is open again.",
    "programme-close": "The program is closed. Pairings in progress continue to their end.",
  },
}

export type LifeMessages = typeof life
