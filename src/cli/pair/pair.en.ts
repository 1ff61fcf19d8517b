import { wording } from "../../platform/wording.js"

const f = wording.en

/** What `jumelage pair` says. */
export const pair = {
  usage: `Usage: jumelage pair --mentors <file> --mentees <file> --out <file> [options]

Pairs the mentees of one spreadsheet with the mentors of another, and proves that no better pairing exists. Nothing is
sent and no server or database is needed. Files are CSV (commas, semicolons or tabs; UTF-8, UTF-16 or Windows-1252) or
Excel workbooks (.xlsx, first sheet), 5,000 people at most in each. The first row names the columns, in English or in
French. Only the email address is required: it tells people apart, and whoever stands in both lists is never paired with
herself.

Columns that are understood
  Email, First name, Last name, Organization, Unit, Manager, Level (or Level rank, a number), Profession, Goals (mentees),
  Expertise, Cannot help with, Capacity, Characteristics (mentors), Interests, Path, Languages, Preferred language, Mode,
  Availability, Frequency, City, Exclusions, Past partners, Identity to match, Match with similar identity (mentees),
  Most important, Date and others. Several values in one cell stand between semicolons, commas, bars or line ends.
  An empty cell is no answer: it counts neither for nor against. Biographies and comments are never scored.

Options
  --mentors <file>     the list of mentors
  --mentees <file>     the list of mentees
  --out <file>         where the pairs go, with scores, reasons and people left over; .csv or .xlsx
  --report <file>      a report with pictures, in one HTML file
  --aim <aim>          most-people (the default) or best-fit, which leaves weak pairs waiting
  --rules <file>       rules in JSON: weights, gates, threshold (docs/operations.md)
  --seed <number>      settles ties by lot; the same seed and lists give the same pairs (default: 1)
  --format <format>    csv or xlsx, where the name of the file does not say it
  --language <en|fr>   language of messages and results (default: that of the terminal)
  --help               show this text

Exit codes: 0 done; 1 a list or the rules need a correction, nothing was written; 64 wrong option; 70 unexpected; 73 a
file cannot be read or written`,
  sameFile: (v: { file: string }) =>
    `${v.file} is one of the files given: choose another name for what is to be written. Nothing was written.`,
  nothingWritten: "Nothing was written.",
  rulesNotUnderstood: (v: { file: string; at: string }) =>
    `${v.file}: ${f.quote(v.at)} is not as rules are written (docs/operations.md shows them).`,
  rulesNotJson: (v: { file: string }) => `${v.file}: this is not a file of rules in JSON.`,

  reading: "Reading",
  scoring: "Scoring",
  pairing: "Pairing",
  understood: (v: { file: string; n: number }) =>
    f.plural(v.n, {
      one: `${v.file}: 1 person. What its columns are used for:`,
      other: `${v.file}: ${f.number(v.n)} people. What its columns are used for:`,
    }),
  leftAside: "Left aside:",
  ladders: {
    numbers: "Levels are ordered by their numbers.",
    canada: "Levels are ordered as those of managers in the federal public service.",
    quebec: "Levels are ordered as classes of managers in Québec, where 1 is the highest.",
    "united-kingdom": "Levels are ordered as grades of the United Kingdom’s Civil Service.",
  },
  ladderOfGroup: (v: { group: string }) => `Levels are ordered by the numbers of the group ${v.group}.`,
  points: (v: { criterion: string; n: number }) => `${v.criterion} ${f.number(v.n)}`,
  weights: (v: { points: readonly string[] }) => `Points, 1,000 in all: ${v.points.join(", ")}.`,
  leftOut: (v: { criteria: readonly string[] }) =>
    `The lists say nothing of these, which are left out while the others keep their proportions: ${v.criteria.join(", ")}.`,
  pairs: (v: { n: number }) => f.plural(v.n, { one: "1 pair", other: `${f.number(v.n)} pairs` }),
  mean: (v: { mean: number; lowest: number }) => `Mean score ${f.number(v.mean)}, lowest ${f.number(v.lowest)}.`,
  mentees: (v: { n: number }) =>
    f.plural(v.n, { one: "1 mentee left over", other: `${f.number(v.n)} mentees left over` }),
  places: (v: { n: number }) => f.plural(v.n, { one: "1 place free", other: `${f.number(v.n)} places free` }),
  result: (v: { pairs: string; mentees: string; places: string }) => `${v.pairs}, ${v.mentees}, ${v.places}.`,
  proven: (v: { levels: readonly string[] }) =>
    `Proven and checked, level after level, over every eligible pair: ${v.levels.join("; ")}.`,
  levels: {
    people: (v: { n: number }) => `no pairing serves more than ${f.number(v.n)}`,
    fit: (v: { n: number }) =>
      `no pairing reaches more than ${f.number(v.n)} points, each pair counting its score and 100 more`,
    floor: (v: { n: number }) => `none has a better worst score than ${f.number(v.n)}`,
    total: (v: { n: number }) => `none has a greater total than ${f.number(v.n)}`,
  },
  written: (v: { file: string }) => `Written: ${v.file}`,

  sheet: "Pairs",
  columns: {
    state: "State",
    mentee: "Mentee",
    menteeAddress: "Mentee’s email",
    mentor: "Mentor",
    mentorAddress: "Mentor’s email",
    score: "Score",
    answered: "Resting on answers (%)",
    reason: (v: { n: number }) => `Reason ${f.number(v.n)}`,
    pointsOf: (v: { criterion: string }) => `${v.criterion} (points)`,
    why: "Why",
    change: "What would change it",
  },
  states: { paired: "pair", leftOver: "mentee left over", free: "mentor with free places" },
}

export type PairMessages = typeof pair
