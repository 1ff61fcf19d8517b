import { describe, expect, test } from "vitest"
import { useDatabase } from "../../tests/support/database.js"
import { checkVersion, DatabaseTooOld, isTooOld } from "./check-database.js"
import { explain } from "./explain.js"
import { openTerminal } from "./terminal.js"

const { appUrl } = useDatabase()

describe("the version of PostgreSQL", () => {
  test.each([
    ["9.6.24", 90_624, true],
    ["15.14", 150_014, true],
    ["17.10", 170_010, true],
    ["18.0", 180_000, false],
    ["19.1", 190_001, false],
  ])("%s, by its number %i, is refused: %s", (_, number, refused) => expect(isTooOld(number)).toBe(refused))

  test("of a server that is recent enough is told", async () => {
    expect(await checkVersion(appUrl)).toMatch(/^(1[89]|[2-9]\d)\./)
  })

  test.each([
    ["fr_CA.UTF-8", "PostgreSQL 17.10 est trop ancien\u00a0: la version 18 ou une plus récente est requise."],
    ["en_CA.UTF-8", "PostgreSQL 17.10 is too old: version 18 or later is required."],
  ])("that is refused is told in one sentence, under %s", (locale, sentence) => {
    const { words } = openTerminal({ LANG: locale })
    expect(explain(new DatabaseTooOld("17.10"), words)).toEqual({ sentence, exitCode: 69 })
  })
})
