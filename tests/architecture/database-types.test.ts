import { spawnSync } from "node:child_process"
import { expect, test } from "vitest"
import { useDatabase } from "../support/database.js"

const { ownerUrl } = useDatabase()

test("db/types.ts says what the migrations make: after a new one, script/types", () => {
  const { status, stderr, stdout } = spawnSync(
    "node_modules/.bin/kysely-codegen",
    ["--config-file", "db/codegen.json", "--url", ownerUrl, "--verify"],
    { encoding: "utf8" },
  )
  expect(status, stdout + stderr).toBe(0)
})
