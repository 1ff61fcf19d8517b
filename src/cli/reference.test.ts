import { beforeAll, describe, expect, test } from "vitest"
import { useSite } from "../../tests/support/site.js"
import { runReferenceCommand } from "./reference.js"
import { openTerminal } from "./terminal.js"

const site = useSite()
beforeAll(() => site.app.loadReference())

async function run(args: readonly string[], locale = "fr_CA.UTF-8") {
  const lines: string[] = []
  const keep = (line: string) => void lines.push(line)
  const screen = { write: (text: string) => keep(text.trimEnd()) }
  const terminal = { ...openTerminal({ LANG: locale }), print: keep, say: keep, screen }
  const code = await runReferenceCommand(args, { DATABASE_URL: site.appUrl }, terminal)
  return { code, said: lines.join("\n") }
}

describe("an operator who looks after the code lists", () => {
  test("sees the editions with what each changed, in her language", async () => {
    const french = await run(["list"])
    expect(french.code, french.said).toBe(0)
    expect(french.said).toMatch(
      /Professions {2}Statistique Canada {2}jumelage-2026-11 {2}en vigueur {2}ajouts\u00a0: 822/,
    )
    expect((await run(["list"], "en_CA.UTF-8")).said).toContain("Provinces and territories")
  })

  test("is told how to ask", async () => {
    expect((await run(["--help"])).code).toBe(0)
    expect((await run(["import", "nothing", "file.csv"])).code).toBe(64)
    expect((await run(["list", "more"])).said).toContain("Utilisation")
  })
})
