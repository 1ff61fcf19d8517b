import { wording } from "../platform/wording.js"

const f = wording.en

/** What `jumelage reference` says. */
export const reference = {
  usage: (v: { kinds: string }) => `Usage: jumelage reference list [--trial]
       jumelage reference import <kind> <file>… [--trial]

list      editions of the code lists: occupations, skills, places and others, newest first
import    loads a publisher’s official files, as they come, as the next edition of their lists

Kinds, with their files in order
${v.kinds}

A file may be compressed with gzip. A list is taken whole or not at all, and nobody sees it before it is complete.
Ctrl-C takes back what was written. The same file twice makes no second edition.

Options
  --trial   the trial of this machine

Setting: DATABASE_URL
Exit codes: 0 done; 1 refused; 64 wrong command or option; 69 database not available; 73 a file cannot be read;
78 wrong setting`,
  noKind: "  none yet",
  edition: (v: { number: number; list: string; publisher: string; source: string; state: string }) =>
    `${v.number}  ${v.list}  ${v.publisher}  ${v.source}  ${v.state}`,
  states: { loading: "loading", current: "in force", past: "past", abandoned: "taken back" },
  counts: (v: { added: number; changed: number; ended: number }) =>
    `added: ${f.number(v.added)}, changed: ${f.number(v.changed)}, ended: ${f.number(v.ended)}`,
  reading: (v: { list: string; n: number }) => `${v.list}: ${f.number(v.n)} rows read`,
  loaded: (v: { list: string; edition: number; counts: string }) => `${v.list}: edition ${v.edition}, ${v.counts}.`,
  alreadyCurrent: (v: { list: string; edition: number }) =>
    `${v.list}: this very file is edition ${v.edition}, already in force.`,
}

export type ReferenceMessages = typeof reference
