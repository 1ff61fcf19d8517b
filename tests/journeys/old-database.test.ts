import { randomBytes } from "node:crypto"
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import { findOldPostgres, startOldPostgres } from "../support/old-postgres.js"
import { freePort, startProgram } from "../support/program.js"
import { makeTemporaryFolder } from "../support/temporary-folder.js"

const programs = findOldPostgres()

describe.skipIf(programs === undefined)("a PostgreSQL older than 18 (only where one is installed)", () => {
  let settings: Readonly<Record<string, string>>
  beforeAll(async () => {
    const url = await startOldPostgres(programs ?? "")
    const keyFile = join(await makeTemporaryFolder("keys"), "keys.json")
    const keys = { k1: randomBytes(32).toString("base64") }
    await writeFile(keyFile, JSON.stringify({ current: "k1", keys }), { mode: 0o600 })
    settings = {
      DATABASE_URL: url,
      DATABASE_OWNER_URL: url,
      JUMELAGE_SMTP_URL: "smtp://127.0.0.1:9",
      JUMELAGE_MAIL_FROM: "jumelage@example.org",
      JUMELAGE_PUBLIC_URL: "https://jumelage.example.org",
      JUMELAGE_KEY_FILE: keyFile,
      JUMELAGE_PORT: String(await freePort()),
    }
  })

  const sentences = [
    ["en_CA.UTF-8", /^PostgreSQL \d.* is too old: version 18 or later is required\.$/],
    ["fr_CA.UTF-8", /^PostgreSQL \d.* est trop ancien\u00a0: la version 18 ou une plus récente est requise\.$/],
  ] as const
  const commands = ["all", "migrate", "account show --username personne"]

  test.each(commands.flatMap((command) => sentences.map(([locale, sentence]) => ({ command, locale, sentence }))))(
    "stops “$command” with one sentence, under $locale",
    async ({ command, locale, sentence }) => {
      const program = startProgram(command.split(" "), { ...settings, LANG: locale })
      expect(await program.ended()).toBe(69)
      expect(program.output().trim()).toMatch(sentence)
    },
  )
})
