import { wording } from "../platform/wording.js"

const f = wording.en

/** What `jumelage reference` says. */
export const reference = {
  usage: `Usage: jumelage reference import <kind> <file>… [--dry-run] [--allow-endings] [--trial]
       jumelage reference list [--trial]

Loads the file of a publisher into a code list, whole or not at all. Files may be compressed (gzip), in UTF-8 or
UTF-16, with commas, semicolons or tabs. The same file again changes nothing. What is no longer in a file ends: it keeps
its name where people chose it. Where the files come from, and their licences: docs/data-sources.md.

Kinds
  noc-structure        National Occupational Classification, groups: English file, French file, or both
  noc-titles           the same, job titles: file of titles, or elements (English, French, or both)
  esco-skills          ESCO skills, with their broader relations and groups of skills where at hand
  onet-skills          importance of the skills of O*NET per occupation
  provinces            provinces and territories
  economic-regions     economic regions
  municipalities       census subdivisions, coordinates (GeoNames, SimpleMaps), or all of them
  postal-areas         forward sortation areas with their centres
  fields-of-study      Classification of Instructional Programs: English file, French file, or both
  occupational-groups  occupational groups of the core public administration

Options
  --dry-run            say what would change, and change nothing
  --allow-endings      accept that more than a tenth of a list ends
  --trial              on the trial of this machine

Setting: DATABASE_URL
Exit codes: 0 loaded, or nothing to change; 1 refused or stopped, nothing was changed; 64 wrong option; 69 database not
available; 73 the file cannot be read; 78 wrong setting`,
  unchanged: "Nothing has changed: the list already says what this file says.",
  loaded: (v: { list: string; counts: string }) => `${v.list} – ${v.counts}.`,
  wouldLoad: (v: { list: string; counts: string }) => `${v.list}, to come – ${v.counts}. Nothing was written.`,
  added: (v: { examples: readonly string[] }) => `  added: ${v.examples.join(" | ")}`,
  changed: (v: { examples: readonly string[] }) => `  changed: ${v.examples.join(" | ")}`,
  ended: (v: { examples: readonly string[] }) => `  ended: ${v.examples.join(" | ")}`,
  reading: (v: { n: number }) => `Reading: ${f.number(v.n)} rows`,
  writing: "Writing",
  edition: (v: { number: number; list: string; publisher: string; source: string; state: string }) =>
    `${v.number}  ${v.list}  ${v.publisher}  ${v.source}  ${v.state}`,
  states: { loading: "loading", current: "in force", past: "past", abandoned: "taken back" },
  counts: (v: { added: number; changed: number; ended: number }) =>
    `added: ${f.number(v.added)}, changed: ${f.number(v.changed)}, ended: ${f.number(v.ended)}`,
}

export type ReferenceMessages = typeof reference
