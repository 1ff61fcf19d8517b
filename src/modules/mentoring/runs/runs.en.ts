import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../platform/wording.js"

const f = wording.en

const streams = {
  traditional: "Traditional",
  peer: "Between peers",
  reverse: "Reverse",
  "official-languages": "Official languages",
}

const aims = { "most-people": "Most people paired", "best-fit": "Best fit, some wait" }

export const runs = {
  kind: "Matching run",
  approvalKind: "Proposals of a matching run",
  streams,
  aims,
  list: {
    title: "Matching runs",
    lead: "A run finds the best pairs of all who wait, and proves that no others are better. Nothing is sent before you approve.",
    begin: "Begin a dry run",
    stream: "Stream",
    caption: "Runs, latest first",
    run: "Run",
    asked: "Asked for",
    by: "Asked by",
    night: "Every night",
    somebody: "The coordination",
    pairs: "Pairs",
    state: "State",
    solving: "being computed",
    solved: "ready",
    failed: "no result",
    none: "No run yet",
    noneText: "The first one comes tonight, or as soon as you begin it.",
  },
  title: (v: { number: number }) => `Dry run ${f.number(v.number)}`,
  dryRun: "Dry run",
  nothingSent: "Nothing has been sent",
  sent: (v: { n: number }) => f.plural(v.n, { one: "1 proposal made", other: `${f.number(v.n)} proposals made` }),
  solving: "The run is being computed. Most take a second or two.",
  failed: {
    title: "This run has no result",
    unproven:
      "What was computed did not pass the check of its proof, so nothing of it was kept and nothing was sent. Tell our staff; in the meantime, pairs can be made by hand.",
    unexpected: "The run stopped before its end. Nothing was kept and nothing was sent. Begin another one.",
  },
  figures: {
    pairs: "Pairs",
    ofMentees: (v: { n: number }) => f.plural(v.n, { one: "of 1 mentee", other: `of ${f.number(v.n)} mentees` }),
    mean: "Mean score",
    outOf: "of 1,000",
    lowest: "Lowest pair",
    threshold: (v: { points: number }) => `threshold ${f.number(v.points)}, less with waiting`,
    places: "Places used",
    ofPlaces: (v: { n: number }) => `of ${f.number(v.n)}`,
    left: "Left over",
    overdue: "Overdue served",
    ofOverdue: (v: { n: number; weeks: number }) => `of ${f.number(v.n)} who wait over ${f.number(v.weeks)} weeks`,
    none: "none",
  },
  proof: (v: { at: Temporal.Instant; timeZone: string; rules: string; seed: number }) =>
    `Proven optimal: at these settings no other set of pairs serves more people, or scores higher. Solved on ${f.dateTime(v.at, v.timeZone)}, rule set ${v.rules}, seed ${f.number(v.seed)}.`,
  check: "Check the proof and solve again",
  distribution: {
    title: "Distribution of scores",
    caption: "Pairs per band of 50 points",
    band: "Band",
    pairs: "Pairs",
    summary: (v: { n: number; from: number; to: number }) =>
      f.plural(v.n, {
        one: `1 pair, between ${f.number(v.from)} and ${f.number(v.to)} points.`,
        other: `${f.number(v.n)} pairs, between ${f.number(v.from)} and ${f.number(v.to)} points.`,
      }),
    from: (v: { from: number; to: number }) => `${f.number(v.from)} to ${f.number(v.to)}`,
  },
  left: {
    title: (v: { n: number }) =>
      f.plural(v.n, { one: "1 person left over, and why", other: `${f.number(v.n)} people left over, and why` }),
    nobody: "Nobody is left over.",
    caption: "People left over, longest wait first",
    person: "Person",
    wait: "Waiting",
    why: "Why",
    change: "What would change it",
    nobodyHere: "No mentor has a place in this stream",
    worthTooLittle: "A place is free, but giving it would take more points from others",
    mostPeople: "The aim “Most people paired”",
    belowThreshold: (v: { best: number; needed: number }) =>
      `The best pair, ${f.number(v.best)} points, is below the ${f.number(v.needed)} needed`,
    lowerThreshold: (v: { best: number }) => `A threshold of ${f.number(v.best)} or less`,
    placesTaken: (v: { n: number }) =>
      f.plural(v.n, {
        one: "The only mentor who matches has no place left",
        other: `The ${f.number(v.n)} mentors who match have no place left`,
      }),
    morePlaces: "One more place at one of these mentors",
    nobodyEligible: (v: { gates: readonly string[] }) => `No mentor meets the requirements: ${v.gates.join("; ")}`,
    moreMentors: "A call for other mentors",
    remedies: {
      "accept-mode": "Another way of meeting accepted",
      "travel-farther": "A longer way accepted to meet",
      "free-more-time": "More times offered in the week",
      "ask-lower-level": "A lower level in the language asked for",
      "finish-steps": "The missing step of the registration",
      "prefer-identity": "A shared experience preferred, not required",
    },
  },
  weeks: (v: { n: number }) => f.plural(v.n, { one: "1 week", other: `${f.number(v.n)} weeks` }),
  pinned: "pinned",
  overdue: "Overdue",
  whatIf: {
    title: "What if",
    text: "Makes a new run beside this one, with your pins.",
    threshold: "Lowest score accepted",
    aim: "Aim",
    button: "Solve again",
  },
  compared: (v: { number: number; changed: number; pairs: number }) =>
    `Compared with run ${f.number(v.number)}: ${f.number(v.changed)} changed pairs; ${f.number(v.pairs)} pairs then.`,
  pairs: {
    title: "Pairs",
    find: "Find a person",
    search: "Find",
    tabs: "Pairs shown",
    all: (v: { n: number }) => `All: ${f.number(v.n)}`,
    pinned: (v: { n: number }) => `Pinned: ${f.number(v.n)}`,
    changed: (v: { n: number }) => `Changed: ${f.number(v.n)}`,
    weak: (v: { n: number }) => `Below 550: ${f.number(v.n)}`,
    caption: (v: { n: number }) =>
      f.plural(v.n, { one: "1 pair", other: `${f.number(v.n)} pairs, longest wait first` }),
    pages: "Pages of pairs",
    choose: "Chosen",
    chooseNamed: (v: { name: string }) => `Choose the pair of ${v.name}`,
    mentee: "Mentee",
    mentor: "Mentor",
    others: "Other choices",
    score: "Score",
    strongest: "Strongest",
    weakest: "Weakest",
    waiting: "Waiting",
    state: "State",
    look: "Look or swap",
    lookNamed: (v: { name: string }) => `Look or swap: ${v.name}`,
    none: "No pair answers this search.",
    approveChosen: "Approve the chosen pairs",
    approveAll: (v: { n: number }) =>
      f.plural(v.n, { one: "Approve and send 1 proposal", other: `Approve and send ${f.number(v.n)} proposals` }),
    approveText:
      "Each approved pair becomes a proposal. The mentee receives it by email; in a program that asks mentors each time, the mentor is asked first.",
  },
  mentee: {
    title: (v: { name: string }) => `Pair of ${v.name}`,
    look: "This page shows what people answered. Your visit is written down, and they can see it.",
    why: "Points of each criterion",
    pin: "Pin this pair",
    pinText: "The next runs keep it.",
    unpin: "Take the pin back",
    refuse: "Refuse this pair",
    refuseText: "The next runs find somebody else. Nobody is told.",
    never: "Never these two",
    notNow: "Not now (30 days)",
    swap: "Another mentor",
    swapText: "Mentors who meet the requirements, best first. Choosing one pins the pair and solves again.",
    swapCaption: "Eligible mentors",
    places: "Places free",
    choose: "Choose",
    chooseNamed: (v: { name: string }) => `Choose ${v.name}`,
    current: "this pair",
    noOther: "No other mentor meets the requirements.",
  },
  refusals: {
    "matching-run-not-solved": "This run is not ready yet. Look again in a moment.",
    "matching-run-not-proved":
      "The proof does not hold, or solving again gives other pairs. Tell our staff: approve nothing of this run.",
    "result-not-proven":
      "What was computed did not pass the check of its proof. Nothing of it was kept. Tell our staff.",
    "matching-run-not-next": (v: { n: number }) => `The next run of this program has the number ${f.number(v.n)}.`,
    "pairs-to-choose": "Choose at least one pair.",
    "threshold-out-of-range": "Enter a score from 0 to 1,000.",
  },
  confirmations: {
    "matching-run-asked": "The run has begun. Nothing is sent to anybody.",
    "matching-run-proved": "The proof holds, and solving again from what was kept gives the same pairs.",
    "run-approved": "The proposals are being made. Look again in a moment.",
    "pair-decided": "Your decision is kept for the next runs.",
    "pair-swapped": "The pair is pinned, and a new run has begun.",
  },
}

export type RunsMessages = typeof runs
