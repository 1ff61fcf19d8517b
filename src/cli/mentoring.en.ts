import { wording } from "../platform/wording.js"

const f = wording.en

/** What `jumelage mentoring` says. */
export const mentoring = {
  usage: `Usage: jumelage mentoring export --programme <key> --out <file> [--kind figures|registrations|pairings]
                                 [--from <day>] [--until <day>] [--format csv|xlsx] [--trial]

Takes a table out of a program. Figures count people and tell no count under 5. Lists hold names, states and dates:
each person in them can see that the operator took them. No table holds what people wrote.

Options
  --programme      key of the program, as in the address of its page
  --kind           figures (unless another one is asked for), registrations or pairings
  --from, --until  of figures: first and last day, as in 2026-12-01, both in, in the time zone of the program; the twelve
                   months that end today, unless others are asked for
  --out            file to write; one that is there is replaced
  --format         csv or xlsx; unless said, the file’s own name tells
  --trial          from the trial of this machine

Setting: DATABASE_URL
Exit codes: 0 done; 1 refused; 64 wrong option; 69 database not available; 73 the file cannot be written; 78 wrong setting`,
  written: (v: { file: string; n: number }) =>
    f.plural(v.n, { one: `${v.file}: 1 row.`, other: `${v.file}: ${f.number(v.n)} rows.` }),
  unknownProgramme: "No program has this key. Copy it from the address of its page.",
}

export type MentoringMessages = typeof mentoring
