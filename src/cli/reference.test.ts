import { beforeAll, describe, expect, test } from "vitest"
import { csv, usePublisherFiles } from "../../tests/support/publisher-files.js"
import { useSite } from "../../tests/support/site.js"
import { listConcepts } from "../modules/classification/index.js"
import { operator } from "../platform/context.js"
import { reading } from "../platform/db.js"
import { runReferenceCommand } from "./reference.js"
import { openTerminal } from "./terminal.js"

const site = useSite()
const files = usePublisherFiles()

async function run(args: readonly string[], locale = "fr_CA.UTF-8") {
  const lines: string[] = []
  const keep = (line: string) => void lines.push(line)
  const screen = { write: (text: string) => keep(text.trimEnd()) }
  const terminal = { ...openTerminal({ LANG: locale }), print: keep, say: keep, screen }
  const code = await runReferenceCommand(args, { DATABASE_URL: site.appUrl }, terminal)
  return { code, said: lines.join("\n") }
}

async function writeProvinces(quebec: string): Promise<string> {
  const concepts = await listConcepts(reading(site.doorway, operator), "province")
  const rows = concepts.map(({ code, titles }, position) => [
    code,
    10 + position,
    titles.en ?? "",
    code === "QC" ? quebec : (titles.fr ?? ""),
  ])
  return files.write("provinces.csv", csv([["code", "sgc", "name_en", "name_fr"], ...rows]))
}

describe("an operator who imports a list", () => {
  let path: string

  beforeAll(async () => {
    // The first import brings the lists that come with the platform, where it has not started yet.
    expect((await run(["import", "provinces", await files.write("empty.csv", "")])).code).toBe(1)
    path = await writeProvinces("Le Québec")
  })

  test("may look first at what it would change", async () => {
    const { code, said } = await run(["import", "provinces", path, "--dry-run"])
    expect(code).toBe(0)
    expect(said).toContain("Provinces et territoires, à venir – ajouts\u00a0: 0, changements")
    expect(said).toContain("Rien n’est écrit.")
  })

  test("is told how far it is and what changed, with examples", async () => {
    const { code, said } = await run(["import", "provinces", path])
    expect(code).toBe(0)
    expect(said).toContain("100\u00a0%")
    expect(said).toMatch(/ {2}changements\u00a0: .+ \| .+/)
  })

  test("is told that the same file again changes nothing", async () => {
    const { code, said } = await run(["import", "provinces", path])
    expect({ code, said }).toEqual({
      code: 0,
      said: "Rien n’a changé\u00a0: la liste dit déjà ce que dit ce fichier.",
    })
  })

  test("sees the editions with what each changed, in her language", async () => {
    expect((await run(["list"])).said).toMatch(
      /Professions {2}Statistique Canada {2}jumelage-2026-11 {2}en vigueur {2}ajouts\u00a0: 822/,
    )
    expect((await run(["list"], "en_CA.UTF-8")).said).toMatch(
      /Provinces and territories {2}Statistics Canada {2}provinces\.csv {2}in force/,
    )
  })

  test.each([
    [
      "fr_CA.UTF-8",
      "dix.csv, ligne 2, colonne «\u00a0sgc\u00a0»\u00a0: les codes de cette liste ne s’écrivent pas ainsi.",
    ],
    ["en_CA.UTF-8", "dix.csv, line 2, column “sgc”: this is not written as codes of this list are."],
  ])("is told in her language (%s) which line of which file is wrong", async (locale, sentence) => {
    const rows = [
      ["code", "sgc", "name_en", "name_fr"],
      ["QC", "dix", "Quebec", "Québec"],
    ]
    const { code, said } = await run(["import", "provinces", await files.write("dix.csv", csv(rows))], locale)
    expect(code).toBe(1)
    expect(said).toContain(sentence)
  })
})

describe("the command", () => {
  test.each([
    [["import"]],
    [["import", "provinces"]],
    [["import", "moons", "a.csv"]],
    [["list", "all"]],
    [["export"]],
    [["import", "provinces", "a.csv", "--force"]],
  ])("explains itself when it is not understood: %s", async (args) => {
    const { code, said } = await run(args)
    expect(code).toBe(64)
    expect(said).toContain("Utilisation")
  })

  test("explains itself when asked", async () => {
    expect((await run(["--help"])).code).toBe(0)
  })
})
