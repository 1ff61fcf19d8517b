import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { projectPath } from "../../src/platform/project.js"

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const locked: Readonly<Record<string, Locked>> = JSON.parse(
  readFileSync(projectPath("package-lock.json"), "utf8"),
).packages

/** As Node looks for a package: beside the one that asks, then in each folder above. */
function isLocked(name: string, from: string): boolean {
  if (`${from === "" ? "" : `${from}/`}node_modules/${name}` in locked) return true
  const above = from.lastIndexOf("/node_modules/")
  return from !== "" && isLocked(name, above < 0 ? "" : from.slice(0, above))
}

// A registry that lacks one system's package leaves a lock file that `npm ci` refuses on every system.
test("a fresh clone can be installed: the lock file names every package, those of other systems included", () => {
  const missing = Object.entries(locked).flatMap(([from, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isLocked(name, from))
      .map((name) => `${from} → ${name}`),
  )
  expect(missing).toEqual([])
})
