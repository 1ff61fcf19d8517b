import { describe, expect, test } from "vitest"
import { signUp } from "../../tests/support/members.js"
import { useSite } from "../../tests/support/site.js"
import { runRunCommand } from "./run.js"
import { openTerminal } from "./terminal.js"

const site = useSite()

async function run(args: readonly string[], locale = "fr_CA.UTF-8") {
  const lines: string[] = []
  const keep = (line: string) => void lines.push(line)
  const screen = { write: (text: string) => keep(text.trimEnd()) }
  const terminal = { ...openTerminal({ LANG: locale }), print: keep, say: keep, screen }
  const code = await runRunCommand(args, { DATABASE_URL: site.appUrl }, terminal)
  return { code, said: lines.join("\n") }
}

describe("an operator who follows long work", () => {
  test("sees it to its end, by the words of the page", async () => {
    const { browser } = await signUp(site)
    await browser.post("/fr/compte/donnees/copie")
    const { id } = await site.doorway.db
      .selectFrom("run")
      .select("id")
      .orderBy("askedAt", "desc")
      .executeTakeFirstOrThrow()
    const { code, said } = await run([id])
    expect(code, said).toBe(0)
    expect(said).toContain("Copie de données")
  })

  test("is told that a run is over when she asks it to stop too late", async () => {
    const { id } = await site.doorway.db.selectFrom("run").select("id").executeTakeFirstOrThrow()
    const { said } = await run([id, "--stop"], "en_CA.UTF-8")
    expect(said).toContain("This run is already over.")
  })

  test.each(["nonsense", "00000000-0000-7000-8000-000000000000"])("is told that no run is named %s", async (id) => {
    expect(await run([id])).toEqual({
      code: 1,
      said: `Aucun traitement ne porte l’id ${id}\u00a0: copiez-le de l’adresse de sa page.`,
    })
  })

  test("is told how to ask", async () => {
    expect((await run([])).code).toBe(0)
    expect((await run(["a", "b"])).code).toBe(64)
    expect((await run(["--what"])).said).toContain("Utilisation")
  })
})
