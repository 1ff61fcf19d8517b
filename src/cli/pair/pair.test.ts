import { existsSync } from "node:fs"
import { readdir, readFile, symlink, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import { csv } from "../../../tests/support/publisher-files.js"
import { makeTemporaryFolder } from "../../../tests/support/temporary-folder.js"
import { workbook } from "../../../tests/support/workbooks.js"
import { projectPath } from "../../platform/project.js"
import { readSpreadsheet, writeXlsx } from "../../platform/spreadsheets.js"
import { openTerminal } from "../terminal.js"
import { runPairCommand } from "./pair.js"

type Rows = readonly (readonly string[])[]
type Languages = "en" | "fr"

const mentors: Rows = [
  ["Prénom", "Nom", "Courriel", "Niveau", "Expertise", "Langues", "Capacité", "Gestionnaire"],
  ["Ada", "Roy", "ada@example.org", "EX-02", "Budget; Négociation", "bilingue", "1", ""],
  ["Bao", "Côté", "bao@example.org", "EX-03", "Données ouvertes", "français", "1", ""],
]
const mentees: Rows = [
  ["Name", "Email", "Level", "Goals", "Languages", "Manager", "Notes"],
  ["Cleo Noël", "cleo@example.org", "EX-01", "données ouvertes", "French", "", "=2+2"],
  ["Dia Lee", "dia@example.org", "EX-01", "budget", "English", "", ""],
  ["Eli Day", "eli@example.org", "EX-01", "Budget", "English", "", ""],
]

let folder = ""
beforeAll(async () => {
  folder = await makeTemporaryFolder("pair")
})

let files = 0
async function write(content: string | Uint8Array, name = "list.csv"): Promise<string> {
  files += 1
  const path = join(folder, `${files}-${name}`)
  await writeFile(path, content)
  return path
}

async function run(args: readonly string[], language: Languages = "en") {
  const lines: string[] = []
  const keep = (line: string) => void lines.push(line)
  const terminal = {
    ...openTerminal({ LANG: `${language}_CA.UTF-8` }),
    print: keep,
    say: keep,
    screen: { write: keep },
  }
  const code = await runPairCommand(args, {}, terminal)
  return { code, said: lines.join("\n") }
}

/** Pairs two lists, and tells where the pairs are. */
async function pair(
  mentorList: string | Uint8Array,
  menteeList: string | Uint8Array,
  more: readonly string[] = [],
  language?: Languages,
) {
  const [mentorsPath, menteesPath] = [await write(mentorList, "mentors.csv"), await write(menteeList, "mentees.csv")]
  const out = join(folder, `${files}-pairs.csv`)
  const outcome = await run(["--mentors", mentorsPath, "--mentees", menteesPath, "--out", out, ...more], language)
  return { ...outcome, out }
}

async function rowsOf(path: string): Promise<readonly (readonly string[])[]> {
  const reading = await readSpreadsheet(await readFile(path), { bytes: 10 ** 7, rows: 10 ** 4 })
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems))
  return reading.sheet.rows.map(({ cells }) => cells)
}

describe("two spreadsheets", () => {
  test("are paired with scores, reasons in words, and who is left over and why", async () => {
    const { code, said, out } = await pair(csv(mentors), csv(mentees))
    expect(code).toBe(0)
    const rows = await rowsOf(out)
    expect(rows.map(([state, mentee, , mentor]) => [state, mentee, mentor])).toEqual([
      ["pair", "Cleo Noël", "Bao Côté"],
      ["pair", expect.stringMatching(/Dia Lee|Eli Day/), "Ada Roy"],
      ["mentee left over", expect.stringMatching(/Dia Lee|Eli Day/), ""],
    ])
    expect(rows[0]).toContain("Goals covered: données ouvertes")
    expect(rows[2]).toContain("The only mentor who matches has every place taken.")
    expect(rows[2]).toContain("One more place at one of these mentors, or one more mentor who matches.")
    expect(said).toContain("2 pairs, 1 mentee left over, 0 places free.")
    expect(said).toMatch(/Proven and checked, .*no pairing serves more than 2;/)
  })

  test("are told column by column, with the levels and the points that count", async () => {
    const { said } = await pair(csv(mentors), csv(mentees))
    expect(said).toContain("“Capacité”: capacity: places of a mentor")
    expect(said).toContain("“Notes”: free text: never scored")
    expect(said).toContain("“Gestionnaire”: ignored, it is empty")
    expect(said).toContain("Levels are ordered as those of managers in the federal public service.")
    expect(said).toContain("Points, 1,000 in all: Goals covered 750, Difference in level 125, Ease in a language 125.")
  })

  test("are paired in French as well, for a spreadsheet program set to French", async () => {
    const { code, said, out } = await pair(csv(mentors), csv(mentees), ["--language", "fr"])
    expect(code).toBe(0)
    expect(said).toContain("2 jumelages, 1 personne mentorée sans jumelage, 0 place libre.")
    expect((await readFile(out, "utf8")).slice(1)).toMatch(/^État;Personne mentorée;/)
    expect((await rowsOf(out))[0]).toContain("Objectifs couverts\u00a0: données ouvertes")
  })

  test("are compared across languages: a skill of the platform’s list has one meaning under all its names", async () => {
    const offers = [
      ["Courriel", "Expertise"],
      ["a@example.org", "Gestion du changement"],
    ]
    const wishes = [
      ["Email", "Goals"],
      ["b@example.org", "change management"],
    ]
    const { out } = await pair(csv(offers), csv(wishes))
    expect((await rowsOf(out))[0]?.join()).toContain("Goals covered: change management")
  })

  test("of the documentation are understood to the last column", async () => {
    const example = (name: string) => readFile(projectPath("docs/examples", name), "utf8")
    const rules = ["--rules", projectPath("docs/examples/rules.json")]
    const { code, said } = await pair(await example("mentors.csv"), await example("mentees.csv"), rules)
    expect(code).toBe(0)
    expect(said).toContain("3 pairs, 1 mentee left over, 1 place free.")
    expect(said).not.toMatch(/ignored|Left aside/)
  })

  test("give the same pairs in another order, and again", async () => {
    const [head = [], ...people] = mentees
    const once = await pair(csv(mentors), csv(mentees), ["--seed", "7"])
    const other = await pair(csv(mentors), csv([head, ...people.toReversed()]), ["--seed", "7"])
    const sorted = async (out: string) => (await rowsOf(out)).map((row) => row.join()).sort()
    expect(await sorted(other.out)).toEqual(await sorted(once.out))
  })

  test("may be workbooks, and so may the pairs", async () => {
    const [columns = [], ...rows] = mentors
    const book = await writeXlsx({ columns, rows }, "Mentors")
    const path = join(folder, "pairs.xlsx")
    const lists = ["--mentors", await write(book, "m.xlsx"), "--mentees", await write(csv(mentees))]
    expect((await run([...lists, "--out", path])).code).toBe(0)
    expect(await rowsOf(path)).toHaveLength(3)
  })

  test("never pair with herself whoever stands in both", async () => {
    const both = "ada@example.org"
    const { out } = await pair(
      csv(mentors.slice(0, 2)),
      csv([mentees[0] ?? [], ["Ada Roy", "ADA@example.org", "EX-01", "budget", "English", "", ""]]),
    )
    const rows = await rowsOf(out)
    expect(rows.map(([state]) => state)).toEqual(["mentee left over", "mentor with free places"])
    expect(rows[0]?.join()).toContain(both)
    expect(rows[0]?.join()).toContain("it is the same person (1 mentor)")
  })

  test("make a report with pictures in one file, which loads nothing", async () => {
    const report = join(folder, "report.html")
    await pair(csv(mentors), csv(mentees), ["--report", report, "--language", "fr"])
    const html = await readFile(report, "utf8")
    expect(html).toContain('<html lang="fr">')
    expect(html).toContain("Répartition des pointages")
    expect(html.match(/<svg class="chart"/g)).toHaveLength(3)
    expect(html).not.toMatch(/<script|url\(|src=| style=|NaN/)
  })

  test("make a report where nobody could be paired, too", async () => {
    const report = join(folder, "nobody.html")
    const closed = mentors.map((row, at) => (at === 0 ? row : row.with(6, "0")))
    expect((await pair(csv(closed), csv(mentees), ["--report", report])).code).toBe(0)
    expect(await readFile(report, "utf8")).toContain("No mentor meets the essential requirements")
  })

  test("neutralise what would run as a formula where the pairs are opened", async () => {
    const hostile = mentees.map((row) => row.map((cell) => (cell === "Cleo Noël" ? '=HYPERLINK("http://x")' : cell)))
    const { out } = await pair(csv(mentors), csv(hostile))
    expect(await readFile(out, "utf8")).toContain("\"'=HYPERLINK(")
  })
})

describe("the aim", () => {
  const offers = csv([
    ["Email", "Expertise"],
    ["x@example.org", "Budget"],
    ["y@example.org", "Chess"],
  ])
  const wishes = csv([
    ["Email", "Goals", "Exclusions"],
    ["a@example.org", "Budget", ""],
    ["b@example.org", "Cooking", "y@example.org"],
  ])

  test.each([
    ["most-people", "2 pairs, 0 mentees left over", "no pairing serves more than 2"],
    [
      "best-fit",
      "1 pair, 1 mentee left over",
      "no pairing reaches more than 900 points, each pair counting its score and 100 more",
    ],
  ])("“%s” is what is asked for, and what is proven", async (aim, counts, proof) => {
    const { said } = await pair(offers, wishes, ["--aim", aim])
    expect(said).toContain(counts)
    expect(said).toContain(proof)
  })
})

describe("rules of one’s own", () => {
  const withRules = async (rules: string, language: Languages = "en") =>
    pair(csv(mentors), csv(mentees), ["--rules", await write(rules, "rules.json")], language)

  test("change weights, gates and threshold", async () => {
    const { code, said } = await withRules('{ "weights": { "goals": 100 }, "threshold": 990 }')
    expect(code).toBe(0)
    expect(said).toContain("Goals covered 125")
    expect(said).toContain("3 mentees left over")
  })

  test.each([
    ["{ not json", "this is not a file of rules in JSON."],
    ['{ "weights": { "goals": -1 } }', "“weights.goals” is not as rules are written"],
    ['{ "weight": {} }', "“weight” is not as rules are written"],
    ['{ "gates": { "farthest": -1 } }', "“gates.farthest” is not as rules are written"],
    ['{ "threshold": 4000 }', "“threshold” is not as rules are written"],
    ['{ "weights": { "charm": 10 } }', "“weights.charm” is not as rules are written"],
  ])("are refused where they are not as rules are written: %s", async (rules, sentence) => {
    const { code, said, out } = await withRules(rules)
    expect(code).toBe(1)
    expect(said).toContain(sentence)
    expect(existsSync(out)).toBe(false)
  })
})

describe("ten hostile spreadsheets", () => {
  const [head = [], ada = [], bao = []] = mentors
  const nine = (column: number, value: string) => csv([head, ada, bao.with(column, value)])
  const hundredThousand = () =>
    csv([head, ...Array.from({ length: 100_000 }, (_, at) => ada.with(2, `m${at}@example.org`))])
  const binary = Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 7919 + 13) % 251))

  test.each<[string, () => string | Uint8Array, en: string, fr: string]>([
    [
      "an encoding that nobody knows",
      () => Buffer.from(csv(mentors).replaceAll("é", "\x82").replaceAll("ô", "\x93"), "latin1"),
      "Letters of this file cannot be read",
      "Des lettres de ce fichier ne peuvent pas être lues",
    ],
    [
      "an address that stands twice",
      () => nine(2, "ADA@example.org"),
      "row 3, column “Courriel”: ada@example.org is already in row 2",
      "ligne 3, colonne «\u00a0Courriel\u00a0»\u00a0: ada@example.org se trouve déjà à la ligne 2",
    ],
    [
      "a formula that failed",
      () => workbook('<c r="A2" t="e"><f>VLOOKUP(1,2,3)</f><v>#REF!</v></c>'),
      "Row 2, column “A”: the formula of this cell gives an error",
      "Ligne 2, colonne «\u00a0A\u00a0»\u00a0: la formule de cette cellule donne une erreur",
    ],
    ["100,000 rows", hundredThousand, "too many rows: 5,000 at most", "trop de lignes\u00a0: au plus 5\u00a0000"],
    [
      "no column of addresses",
      () => csv(mentors.map((row) => row.toSpliced(2, 1))),
      "no column holds the email addresses",
      "aucune colonne ne contient l’adresse courriel",
    ],
    [
      "a capacity of −1",
      () => nine(6, "-1"),
      "row 3, column “Capacité”: “-1” is not a number of places",
      "ligne 3, colonne «\u00a0Capacité\u00a0»\u00a0: «\u00a0-1\u00a0» n’est pas un nombre de places",
    ],
    [
      "a reporting line that goes round",
      () => csv([head, ada.with(7, "Bao Côté"), bao.with(7, "ada@example.org")]),
      "row 2, column “Gestionnaire”: the reporting line goes round in a circle: Ada Roy → Bao Côté",
      "ligne 2, colonne «\u00a0Gestionnaire\u00a0»\u00a0: la ligne hiérarchique tourne en rond\u00a0: Ada Roy → Bao Côté",
    ],
    [
      "a merged title above its header",
      () => csv([["Mentors 2026", "", "", "", "", "", "", ""], ...mentors]),
      "Row 1: the first row must name every column, and there is no name above B, C, D, E, F, G and H",
      "Ligne 1\u00a0: la première ligne doit nommer chaque colonne, et il n’y a pas de nom au-dessus de B, C, D, E, F, G et H",
    ],
    ["nothing in it", () => "", "The file is empty", "Le fichier est vide"],
    ["random bytes", () => binary, "This is not a spreadsheet", "Ce n’est pas une feuille de calcul"],
  ])("with %s: a clear sentence in both languages, and nothing written", async (_, make, english, french) => {
    const report = join(folder, "never.html")
    for (const [language, sentence, end] of [
      ["en", english, "Nothing was written."],
      ["fr", french, "Rien n’est écrit."],
    ] as const) {
      const { code, said, out } = await pair(make(), csv(mentees), ["--report", report], language)
      expect(said).toContain(sentence)
      expect(said).toMatch(/\d+-mentors\.csv/)
      expect(said.endsWith(end)).toBe(true)
      expect(code).toBe(1)
      expect(existsSync(out) || existsSync(report)).toBe(false)
    }
    expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([])
  })

  test("with a hundred mistakes: the first twenty, then how many more", async () => {
    const bad = Array.from({ length: 100 }, () => ada.with(2, "nobody"))
    const { said } = await pair(csv([head, ...bad]), csv(mentees))
    expect(said.match(/is not an email address/g)).toHaveLength(20)
    expect(said).toContain("and 80 more like these.")
  })

  test("with nothing that can be compared", async () => {
    const { code, said } = await pair(csv([["Email"], ["a@example.org"]]), csv([["Courriel"], ["b@example.org"]]))
    expect(code).toBe(1)
    expect(said).toContain("The two lists have nothing that can be compared.")
  })
})

describe("the files given", () => {
  test("are never written over, under whatever name", async () => {
    const [mentorsPath, menteesPath] = [await write(csv(mentors)), await write(csv(mentees))]
    const link = join(folder, "link.csv")
    await symlink(menteesPath, link)
    const lists = ["--mentors", mentorsPath, "--mentees", menteesPath]
    for (const outputs of [
      ["--out", mentorsPath],
      ["--out", link],
      ["--out", join(folder, "same"), "--report", join(folder, "same")],
    ]) {
      const { code, said } = await run([...lists, ...outputs])
      expect(code).toBe(1)
      expect(said).toContain("is one of the files given")
    }
    expect(await readFile(menteesPath, "utf8")).toBe(csv(mentees))
  })

  test("leave earlier pairs as they were when the new ones cannot be written", async () => {
    const { out } = await pair(csv(mentors), csv(mentees))
    const before = await readFile(out, "utf8")
    const lists = ["--mentors", await write(csv(mentors)), "--mentees", await write(csv(mentees))]
    const report = join(folder, "no-such-folder", "report.html")
    await expect(run([...lists, "--out", out, "--report", report])).rejects.toThrow("ENOENT")
    expect(await readFile(out, "utf8")).toBe(before)
    expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([])
  })
})

describe("the command", () => {
  test.each([
    [["--mentors", "a.csv"]],
    [["--mentors", "a.csv", "--mentees", "b.csv", "--out", "c.csv", "--aim", "magic"]],
    [["--mentors", "a.csv", "--mentees", "b.csv", "--out", "c.csv", "--seed", "-1"]],
    [["--mentors", "a.csv", "--mentees", "b.csv", "--out", "c.csv", "--language", "de"]],
    [["--mentors", "a.csv", "--mentees", "b.csv", "--out", "c.csv", "--force"]],
    [["extra"]],
  ])("explains itself when it is not understood: %s", async (args) => {
    const { code, said } = await run(args, "fr")
    expect(code).toBe(64)
    expect(said).toContain("Utilisation")
  })

  test("explains itself when asked", async () => {
    expect(await run(["--help"])).toMatchObject({ code: 0, said: expect.stringContaining("Usage: jumelage pair") })
  })
})

const sample = (name: string) => projectPath("../shared/data/mentoring", `mentor-match-large-${name}.csv`)

test.runIf(existsSync(sample("mentors")))(
  "500 mentors and 500 mentees of a published sample are all paired",
  async () => {
    const out = join(folder, "sample.csv")
    const lists = ["--mentors", sample("mentors"), "--mentees", sample("mentees")]
    const { code, said } = await run([...lists, "--out", out])
    expect(code).toBe(0)
    expect(said).toContain("500 pairs, 0 mentees left over, 0 places free.")
    expect(said).not.toContain("Left aside")
    expect(await rowsOf(out)).toHaveLength(500)
  },
)
