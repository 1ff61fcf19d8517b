import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import { openProgramme } from "../../tests/support/mentoring.js"
import { registerSomebody } from "../../tests/support/mentoring-figures.js"
import { useSite } from "../../tests/support/site.js"
import { makeTemporaryFolder } from "../../tests/support/temporary-folder.js"
import { readSpreadsheet } from "../platform/spreadsheets.js"
import { runMentoringCommand } from "./mentoring.js"
import { openTerminal } from "./terminal.js"

const site = useSite()
let folder = ""
let programmeId = ""

beforeAll(async () => {
  folder = await makeTemporaryFolder("mentoring-export")
  programmeId = await openProgramme(site)
  for (let n = 0; n < 6; n++) {
    const sentAt = "2026-01-12T15:00:00Z"
    await registerSomebody(site, { programmeId, side: "mentee", sentAt, displayName: `=Personne ${n}` })
  }
})

async function run(args: readonly string[], locale = "fr_CA.UTF-8") {
  const lines: string[] = []
  const keep = (line: string) => void lines.push(line)
  const terminal = { ...openTerminal({ LANG: locale }), print: keep, say: keep }
  const code = await runMentoringCommand(args, { DATABASE_URL: site.appUrl }, terminal)
  return { code, said: lines.join("\n") }
}

const invited = (address: string) =>
  site.doorway.db
    .selectFrom("registrationInvitation")
    .select(["invitedBy", "language"])
    .where("address", "=", address)
    .execute()

async function rowsOf(path: string): Promise<readonly (readonly string[])[]> {
  const reading = await readSpreadsheet(await readFile(path), { bytes: 1e6, rows: 1e4 })
  return "sheet" in reading ? reading.sheet.rows.map(({ cells }) => cells) : []
}

describe("an operator who takes tables out of a programme", () => {
  test("gets its figures for the days asked for, in the language of the terminal", async () => {
    const out = join(folder, "chiffres.csv")
    const days = ["--from", "2026-01-01", "--until", "2026-02-28"]
    const { code, said } = await run(["export", "--programme", programmeId, "--out", out, ...days])
    expect(code, said).toBe(0)
    expect(said).toMatch(/chiffres\.csv\u00a0: \d+ lignes\./)
    const label = "Inscriptions de personnes mentorées, par mois"
    expect(await rowsOf(out)).toContainEqual([label, "Total", "6", "2026-01-01", "2026-02-28"])
  })

  test("gets lists as a workbook, names as text, and each person can see it", async () => {
    const out = join(folder, "people.xlsx")
    const asked = ["export", "--kind", "registrations", "--programme", programmeId, "--out", out]
    expect(await run(asked, "en_CA.UTF-8")).toEqual({ code: 0, said: `${out}: 6 rows.` })
    expect((await rowsOf(out)).map(([name]) => name)).toContain("=Personne 0")
    const seen = await site.doorway.db
      .selectFrom("accessEvent")
      .select("readerId")
      .where("page", "=", "mentoring.rosters")
      .execute()
    expect(seen).toEqual(Array(6).fill({ readerId: null }))
  })

  test("is told what is wrong, and nothing is written", async () => {
    const out = join(folder, "nothing.csv")
    const unknown = ["export", "--programme", "00000000-0000-7000-8000-000000000000", "--out", out]
    expect((await run(unknown)).said).toContain("Aucun programme ne porte cette clé.")
    const reversed = [
      "export",
      "--programme",
      programmeId,
      "--out",
      out,
      "--from",
      "2026-02-01",
      "--until",
      "2026-01-01",
    ]
    expect(await run(reversed)).toEqual({ code: 1, said: "Choisissez un dernier jour qui ne précède pas le premier." })
    const days = ["--kind", "pairings", "--from", "2026-01-01"]
    expect((await run(["export", "--programme", programmeId, "--out", out, ...days])).code).toBe(64)
    await expect(readFile(out)).rejects.toThrow("ENOENT")
  })

  test("has a list checked by the rules of the page: nothing is written before it is confirmed", async () => {
    const file = join(folder, "liste.csv")
    await writeFile(file, "Courriel,Expertise,Notes\nlea@example.org,Alchimie,x\n")
    const asked = ["import", "--programme", programmeId, "--side", "mentor", "--file", file]
    const checked = await run(asked)
    expect(checked.code, checked.said).toBe(0)
    expect(checked.said).toContain("Colonnes laissées de côté\u00a0: Notes.")
    expect(checked.said).toContain(
      "Ligne 2, colonne «\u00a0Expertise\u00a0»\u00a0: «\u00a0Alchimie\u00a0» n’est pas une valeur connue.",
    )
    expect(checked.said).toContain("1 personne. La liste est prête; rien n’est écrit.")
    expect(await invited("lea@example.org")).toEqual([])
    const begun = await run([...asked, "--confirm", "--language", "fr"], "en_CA.UTF-8")
    expect(begun.said).toMatch(/The import of 1 person has begun\. Follow it: jumelage run [\w-]{36}/)
    const { mail } = await site.mail.waitForMessage("lea@example.org")
    expect(mail.subject).toContain("Relève de gestion")
    expect(await invited("lea@example.org")).toEqual([{ invitedBy: null, language: "fr" }])
  })

  test("is told each error of a list with its row and column", async () => {
    const file = join(folder, "faults.csv")
    await writeFile(file, "Courriel,Capacité\na@example.org,-1\nA@example.org,2\n")
    const asked = ["import", "--programme", programmeId, "--side", "mentor", "--file", file, "--confirm"]
    const { code, said } = await run(asked)
    expect(code).toBe(1)
    expect(said).toContain("la liste ne peut pas être importée. Rien n’est écrit.")
    expect(said).toContain("Ligne 3, colonne «\u00a0Courriel\u00a0»\u00a0: La même adresse se trouve à la ligne 2")
    expect((await run(asked, "en_CA.UTF-8")).said).toContain("Row 3, column “Courriel”")
    expect(await invited("a@example.org")).toEqual([])
    expect((await run(["import", "--programme", programmeId, "--file", file])).code).toBe(64)
    await expect(run(asked.with(6, join(folder, "absent.csv")))).rejects.toThrow("ENOENT")
  })

  test("is told how to ask", async () => {
    expect((await run([])).said).toContain("Utilisation")
    expect((await run(["--what"])).code).toBe(64)
    expect((await run(["export", "--programme", "x", "--out", "y"])).code).toBe(64)
  })
})
