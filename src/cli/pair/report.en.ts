import { wording } from "../../platform/wording.js"

const f = wording.en

/** Words of the report in HTML. */
export const report = {
  title: "Pairing report",
  aims: {
    "most-people":
      "As many people as possible are paired; among all ways to do so, the worst pair is as good as possible, then the total of scores is the greatest.",
    "best-fit":
      "The total of scores is the greatest, weak pairs being left waiting; among all ways to do so, the worst pair is as good as possible.",
  },
  scoreMeaning:
    "The score says how far two people’s answers match, from 0 to 1,000. It does not predict success, and a person decides.",
  made: (v: { mentors: string; mentees: string; seed: number; eligible: number }) =>
    `Made from ${v.mentors} and ${v.mentees}; lot number ${v.seed}; eligible pairs compared: ${f.number(v.eligible)}.`,

  scores: "Distribution of scores",
  scoresCaption: "Pairs per band of 50 points",
  scoresSummary: (v: { n: number; lowest: number; highest: number; mean: number }) =>
    `Scores of the pairs (${f.number(v.n)}) go from ${f.number(v.lowest)} to ${f.number(v.highest)}; their mean is ${f.number(v.mean)}.`,
  band: "Band",
  pairs: "Pairs",
  bandOf: (v: { from: number; to: number }) => `${f.number(v.from)} to ${f.number(v.to)}`,
  mean: (v: { mean: number }) => `mean ${f.number(v.mean)}`,

  criteria: "What the pairs rest on",
  criteriaCaption: "Points obtained on average, by criterion",
  criteriaSummary: (v: { best: string }) => `Of what each criterion can give, most is obtained for: ${v.best}.`,
  criterion: "Criterion",
  points: "Points",
  pointsOf: (v: { points: number; outOf: number }) => `${f.number(v.points)} out of ${f.number(v.outOf)}`,

  leftOver: "People left over, and why",
  leftOverCaption: "Each mentee left over, with the reason and what would change it",
  nobodyLeft: "Every mentee is paired.",
  reasonsCaption: "Mentees left over, by reason",
  reasonsSummary: (v: { n: number }) =>
    f.plural(v.n, { one: "1 mentee is left over.", other: `${f.number(v.n)} mentees are left over.` }),
  reason: "Reason",
  people: "People",
  reasons: {
    "no-eligible-pair": "No mentor meets the essential requirements",
    "below-threshold": "No pair reaches the threshold",
    "not-enough-places": "Every mentor who matches has every place taken",
    "worth-too-little": "Being paired would cost others more than it is worth",
  },
  free: "Mentors with free places",
  freeCaption: "Each mentor, with the places that remain",
  noneFree: "Every place is taken.",
  places: "Free places",

  pairsCaption: "Each pair, with its score and reasons",
  allPairs: "Pairs",
  lists: "What was understood of the lists",
  columnsOf: (v: { file: string }) => `Columns of ${v.file}`,
  rules: "Rules",
  proof: "Proof",
  proofLead:
    "Each of these was proven over every eligible pair, and the proof was checked by a second part of the program:",
}

export type ReportMessages = typeof report
