/**
 * `jumelage pair` as a programme officer starts it: two lists of 500 people, a process of its own from start to written
 * pairs and report. Beside it, in the same run, the same pairs solved in one round by munkres-algorithm, scores given to
 * it and nothing read, proven, explained or written. Lists: the published sample where it lies beside the project, else
 * made-up ones of the same columns. Run: `script/bench pair-cli`.
 */
import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { maxWeightAssign } from "munkres-algorithm"
import { assignPairs } from "../src/engine/assignment/pair-people.js"
import { fitRuleSet } from "../src/engine/roster/fit-rule-set.js"
import { makePool } from "../src/engine/roster/make-pool.js"
import { readRoster } from "../src/engine/roster/read-roster.js"
import { buildInstance } from "../src/engine/scoring/build-instance.js"
import { makeYardstick } from "../src/engine/scoring/make-yardstick.js"
import { defaultRuleSet } from "../src/engine/scoring/rule-set.js"
import { projectPath } from "../src/platform/project.js"
import { readSpreadsheet } from "../src/platform/spreadsheets.js"

const rounds = 5
const people = 500
const sides = ["mentors", "mentees"] as const
type Side = (typeof sides)[number]

const folder = mkdtempSync(join(tmpdir(), "jumelage-bench-"))
const sample = (side: Side) => projectPath("../shared/data/mentoring", `mentor-match-large-${side}.csv`)
const isSampleHere = sides.every((side) => existsSync(sample(side)))

/** Not at random: numbers without a common divisor spread grades, professions and organizations unevenly enough. */
function madeUpList(side: Side): string {
  const grades = ["AA", "AO", "EO", "HEO", "SEO", "Grade 7", "Grade 6", "SCS1"]
  const professions = ["Policy", "Security", "Finance", "Law", "Data"]
  const lines = Array.from({ length: people }, (_, at) => {
    const lift = side === "mentors" ? 1 : 0
    const grade = grades[Math.min(grades.length - 1, ((at * 7) % 6) + lift)]
    return [
      `${side} ${at}`,
      `${side}${at}@example.org`,
      grade,
      `Department ${at % 11}`,
      professions[(at * 3) % 5],
    ].join(",")
  })
  const path = join(folder, `${side}.csv`)
  writeFileSync(path, ["name,email,grade,organisation,profession", ...lines].join("\n"))
  return path
}

const paths = { mentors: "", mentees: "" }
for (const side of sides) paths[side] = isSampleHere ? sample(side) : madeUpList(side)

/** Of several rounds, in milliseconds. */
function times(work: () => void): readonly number[] {
  return Array.from({ length: rounds }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  }).sort((one, other) => one - other)
}

const said = (all: readonly number[]) =>
  `median ${all[Math.floor(rounds / 2)]?.toFixed(0)} ms (${all[0]?.toFixed(0)} to ${all.at(-1)?.toFixed(0)})`

const run = (args: readonly string[]) => execFileSync(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] })
const outputs = ["--out", join(folder, "pairs.csv"), "--report", join(folder, "report.html")]
const command = ["build/src/main.js", "pair", "--mentors", paths.mentors, "--mentees", paths.mentees]

console.log(
  `${people} mentors and ${people} mentees, ${isSampleHere ? "published sample" : "made-up lists"}; ${rounds} rounds`,
)
console.log(`jumelage pair, pairs and report   ${said(times(() => run([...command, ...outputs])))}`)
console.log(`jumelage pair, pairs only         ${said(times(() => run([...command, ...outputs.slice(0, 2)])))}`)
console.log(`Node with nothing to do           ${said(times(() => run(["--eval", "0"])))}`)

async function readList(side: Side) {
  const reading = await readSpreadsheet(readFileSync(paths[side]), { bytes: 10 ** 8, rows: people })
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems))
  return readRoster(reading.sheet, side === "mentors" ? "mentor" : "mentee")
}

const { pool } = makePool(await readList("mentees"), await readList("mentors"))
const ruleSet = fitRuleSet(defaultRuleSet, pool)?.ruleSet ?? defaultRuleSet
const instance = buildInstance(pool, makeYardstick(ruleSet, pool), { now: 0 })
/** More than all scores together could gain: as many pairs as possible come first for the peer too. */
const paired = 1_000_000
const weights = Array.from({ length: people }, () => new Array<number>(people).fill(0))
for (const [mentee, row] of weights.entries()) {
  for (let at = instance.offsets[mentee] ?? 0; at < (instance.offsets[mentee + 1] ?? 0); at += 1) {
    row[instance.mentors[at] ?? 0] = paired + (instance.scores[at] ?? 0)
  }
}
const peer = maxWeightAssign(weights)
const peerScores = peer.assignments.flatMap((mentor, mentee) => {
  const weight = mentor === null ? 0 : (weights[mentee]?.[mentor] ?? 0)
  return weight === 0 ? [] : [weight - paired]
})
const { levels } = assignPairs(instance, { aim: "most-people", seed: 1 })
const level = (name: string) => levels.find((each) => each.level === name)?.value
const sum = peerScores.reduce((total, score) => total + score, 0)
console.log(`munkres-algorithm, one round      ${said(times(() => maxWeightAssign(weights)))}`)
console.log(`ours: ${level("people")} pairs, worst ${level("floor")}, total ${level("total")}`)
console.log(`peer: ${peerScores.length} pairs, worst ${Math.min(...peerScores)}, total ${sum}`)
rmSync(folder, { recursive: true })
