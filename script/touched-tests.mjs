// Prints the tests that script/check runs: those beside what differs from main, and the rules of tests/architecture that
// hold for all files. Rules that first have people sign up, to try every page as each of them, are left to script/test.
import { execFileSync } from "node:child_process"
import { existsSync, globSync, readFileSync } from "node:fs"
import { basename, dirname } from "node:path"

const git = (...args) =>
  execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
    .split("\n")
    .filter((line) => line !== "")

/** What is shared by many: its own tests stand elsewhere. */
const testedElsewhere = { "db/demo": "src/modules/trial/", "db/reference": "tests/reference/" }

const roots = ["src/modules", "src", "tests/journeys", "tests", "."]

/** The nearest folder above a file that holds tests; none above a module, or above a part of the program. */
function testsBeside(file) {
  for (let folder = dirname(file); !roots.includes(folder); folder = dirname(folder)) {
    if (testedElsewhere[folder]) return [testedElsewhere[folder]]
    if (globSync(`${folder}/**/*.test.{ts,tsx}`).length > 0) return [`${folder}/`]
  }
  return []
}

function listTouched() {
  const [base = "HEAD"] = tryGit("merge-base", "HEAD", "origin/main")
  return [...git("diff", "--name-only", base), ...git("ls-files", "--others", "--exclude-standard")]
}

function tryGit(...args) {
  try {
    return git(...args)
  } catch {
    return []
  }
}

const rules = globSync("tests/architecture/*.test.ts").filter(
  (path) => !readFileSync(path, "utf8").includes("support/members.js"),
)
// What a module gives to others is listed in its index: its tests stand beside the files themselves.
const touched = listTouched().filter((file) => existsSync(file) && basename(file) !== "index.ts")
console.log([...new Set([...rules, ...touched.flatMap(testsBeside)])].sort().join("\n"))
