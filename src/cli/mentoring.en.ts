import { wording } from "../platform/wording.js"

const f = wording.en

/** What `jumelage mentoring` says. */
export const mentoring = {
  usage: `Usage: jumelage mentoring export --programme <key> --out <file> [--kind figures|registrations|pairings]
                                 [--from <day>] [--until <day>] [--format csv|xlsx] [--trial]
       jumelage mentoring import --programme <key> --file <file> --side mentor|mentee [--stream <stream>]
                                 [--language en|fr] [--confirm] [--trial]

export takes a table out of a program. Figures count people and tell no count under 5. Lists hold names, states and dates:
each person in them can see that the operator took them. No table holds what people wrote.

import checks a list of mentors or mentees, CSV or Excel, by the rules of the page of the program: nothing is written and
nobody is told. With --confirm, the list is imported: members receive a notice, the others an invitation by email.

Options
  --programme      key of the program, as in the address of its page
  --kind           figures (unless another one is asked for), registrations or pairings
  --from, --until  of figures: first and last day, as in 2026-12-01, both in, in the time zone of the program; the twelve
                   months that end today, unless others are asked for
  --out            file to write; one that is there is replaced
  --format         csv or xlsx; unless said, the file’s own name tells
  --file           list to import
  --side           whom the list is of: mentor or mentee
  --stream         traditional, peer, reverse or official-languages; needed where the program has several
  --language       en or fr, of the invitations; unless said, the terminal’s
  --confirm        import the list that was checked
  --trial          with the trial of this machine

Setting: DATABASE_URL
Exit codes: 0 done; 1 refused, nothing was written; 64 wrong option; 69 database not available; 73 a file cannot be read
or written; 78 wrong setting`,
  listRefused: (v: { file: string }) => `${v.file}: the list cannot be imported. Nothing was written.`,
  unused: (v: { columns: readonly string[] }) => `Columns left out: ${v.columns.join(", ")}.`,
  checked: (v: { file: string; n: number }) =>
    f.plural(v.n, {
      one: `${v.file}: 1 person. The list is ready; nothing was written. Import it with --confirm.`,
      other: `${v.file}: ${f.number(v.n)} people. The list is ready; nothing was written. Import it with --confirm.`,
    }),
  begun: (v: { n: number; runId: string }) =>
    f.plural(v.n, {
      one: `The import of 1 person has begun. Follow it: jumelage run ${v.runId}`,
      other: `The import of ${f.number(v.n)} people has begun. Follow it: jumelage run ${v.runId}`,
    }),
  written: (v: { file: string; n: number }) =>
    f.plural(v.n, { one: `${v.file}: 1 row.`, other: `${v.file}: ${f.number(v.n)} rows.` }),
  unknownProgramme: "No program has this key. Copy it from the address of its page.",
}

export type MentoringMessages = typeof mentoring
