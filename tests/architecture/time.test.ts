import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { sources } from "./sources.js"

/**
 * Time comes from the command, and civil days are counted in TypeScript: the database's own clock and zone data are
 * another machine's.
 */
const refused: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["the database's clock", /\b(?:now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\(\)/i],
  ["the database's date", /\b(?:current_date|current_time|current_timestamp|localtime|localtimestamp)\b/i],
  ["a time zone in SQL", /\bat time zone\b|\btimezone\(/i],
  ["days cut in SQL", /\bdate_trunc\(|\bextract\(|\bdate_part\(|::date\b/i],
]

/** SQL of a source: what stands in `sql` templates, and in files that hold nothing else. */
function sqlOf(text: string): string[] {
  return [...text.matchAll(/\bsql(?:<[^`]*?>)?`((?:[^`\\]|\\.)*)`/gs)].map(([, body = ""]) => body)
}

const statements = sources.flatMap(({ path, text }) => sqlOf(text).map((body) => ({ path, body })))

test("the sources hold SQL to look at", () => {
  expect(statements.length).toBeGreaterThan(10)
})

test.each(refused)("no statement reads %s", (_, pattern) => {
  const found = statements.filter(({ body }) => pattern.test(body)).map(({ path, body }) => `${path}: ${body}`)
  expect(found).toEqual([])
})

test("stores build no such statement by the names of functions either", () => {
  const byName = /fn(?:<\w+>)?\(\s*"(?:now|date_trunc|timezone|extract|date_part|clock_timestamp)"|fn\.now\b/
  const found = sources.filter(({ path, text }) => path.endsWith(".store.ts") && byName.test(text))
  expect(found.map(({ path }) => path)).toEqual([])
})

test("commands and rules are given the time: they read no clock of the machine", () => {
  const clock = /\bDate\.now\(\)|\bnew Date\(\)|Temporal\.Now\b/
  const isOurs = ({ path }: { path: string }) => path.startsWith("src/modules/") || path.startsWith("src/engine/")
  expect(sources.filter((file) => isOurs(file) && clock.test(file.text)).map(({ path }) => path)).toEqual([])
})

test("the rules see what they are made for", () => {
  const caught = (body: string) => refused.some(([, pattern]) => pattern.test(body))
  for (const body of ["select now()", "where day = current_date", "at at time zone 'UTC'", "date_trunc('day', at)"]) {
    expect(caught(body)).toBe(true)
  }
  for (const body of ["select name, known()", "where at > $1", "set time_zone = $1"]) expect(caught(body)).toBe(false)
  expect(sqlOf(readFileSync("src/platform/throttle.ts", "utf8")).length).toBeGreaterThan(0)
})
