import { createHash } from "node:crypto"
import { globSync, readFileSync } from "node:fs"
import { basename } from "node:path"
import { expect, test } from "vitest"

/** What `sha256sum` writes: a digest, two spaces, a name. */
const kept = readFileSync("db/migrations/checksums.txt", "utf8").trim().split("\n")

test("past migrations never change: a new one adds its line to db/migrations/checksums.txt", () => {
  const present = globSync("db/migrations/[0-9]*.sql")
    .sort()
    .map((path) => `${createHash("sha256").update(readFileSync(path)).digest("hex")}  ${basename(path)}`)
  expect(present).toEqual(kept)
})
