import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { Temporal } from "temporal-polyfill"
import { cellProblems } from "../../src/modules/classification/lists/cells.js"
import type { Language } from "../../src/platform/wording.js"

const root = join(import.meta.dirname, "../..")

/** What a value of each declared type may be; messages are rendered once for each. */
const samples: Readonly<Record<string, readonly unknown[]>> = {
  string: ["Exemple"],
  number: [0, 1, 2, 12_500],
  boolean: [true, false],
  Language: ["en", "fr"],
  CellProblem: cellProblems,
  "readonly string[]": [["Exemple"], ["un", "deux", "trois"]],
  Side: ["seeking", "offering", "both"],
  "Temporal.Instant": [Temporal.Instant.from("2026-12-01T14:00:00Z"), Temporal.Instant.from("2026-12-02T19:30:00Z")],
  "Temporal.PlainDate": [Temporal.PlainDate.from("2026-12-01"), Temporal.PlainDate.from("2026-12-02")],
  "Temporal.PlainTime": [Temporal.PlainTime.from("09:00"), Temporal.PlainTime.from("14:30")],
  "Temporal.Duration": [Temporal.Duration.from({ hours: 1, minutes: 15 }), Temporal.Duration.from({ days: 30 })],
}

type Values = Readonly<Record<string, readonly unknown[]>>

export interface Message {
  readonly file: string
  /** Keys from the catalogue's name down. */
  readonly name: string
  readonly rendered: readonly string[]
  /** Names of the values that the message reads. */
  readonly used: readonly string[]
}

export interface Catalogue {
  /** Path without language nor ending. */
  readonly path: string
  readonly en: readonly Message[]
  readonly fr: readonly Message[]
}

function samplesOf(name: string, type: string, where: string): readonly unknown[] {
  if (/zone$/i.test(name)) return ["America/Toronto"]
  if (/^"[^"]*"(?: \| "[^"]*")*$/.test(type)) return type.split(" | ").map((literal) => JSON.parse(literal))
  const [known, absent] = type.endsWith(" | undefined") ? [type.slice(0, -12), [undefined]] : [type, []]
  const values = samples[known]
  if (values === undefined) throw new Error(`${where}: no sample for the value ${name}: ${type}`)
  return [...values, ...absent]
}

/** The English file declares the values of every message, in the order in which the messages stand. */
function declaredValues(file: string): readonly Values[] {
  const source = readFileSync(join(root, file), "utf8")
  return [...source.matchAll(/\(\s*v: \{([^{}]*)\},?\s*\)(?:: string)? =>/g)].map(([, declaration = ""]) =>
    Object.fromEntries(
      declaration
        .split(/[;\n]/)
        .map((line) => line.trim())
        .filter((line) => line !== "")
        .map((line) => {
          const [, name = "", optional, type = ""] = /^(?:readonly )?(\w+)(\?)?: (.+)$/.exec(line) ?? []
          return [name, samplesOf(name, optional ? `${type} | undefined` : type, file)]
        }),
    ),
  )
}

interface Leaf {
  readonly name: string
  readonly message: unknown
}

function leavesOf(name: string, value: unknown): readonly Leaf[] {
  if (typeof value === "string" || typeof value === "function") return [{ name, message: value }]
  if (typeof value !== "object" || value === null) throw new Error(`${name} is neither a message nor a group of them`)
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(`${name}.${key}`, inner))
}

function render(file: string, { name, message }: Leaf, values: Values): Message {
  if (typeof message !== "function") return { file, name, rendered: [String(message)], used: [] }
  const used = new Set<string>()
  const times = Math.max(1, ...Object.values(values).map((list) => list.length))
  const rendered = Array.from({ length: times }, (_, time) => {
    const given = new Proxy(values, {
      get(list, key) {
        used.add(String(key))
        const choices = list[String(key)]
        if (choices === undefined) throw new Error(`${file}: ${name} reads ${String(key)}, which it does not declare`)
        return choices[time % choices.length]
      },
    })
    const text: unknown = message(given)
    if (typeof text !== "string" || /undefined|\[object/.test(text)) {
      throw new Error(`${file}: ${name} cannot be rendered: ${String(text)}`)
    }
    return text
  })
  return { file, name, rendered, used: [...used].sort() }
}

async function leavesIn(file: string): Promise<readonly Leaf[]> {
  const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(join(root, file)).href)
  return Object.entries(module).flatMap(([name, value]) => leavesOf(name, value))
}

/** French messages take what the English ones declare, by name: the files need not be in the same order. */
function valuesByName(file: string, leaves: readonly Leaf[]): ReadonlyMap<string, Values> {
  const declared = declaredValues(file)
  const functions = leaves.filter(({ message }) => typeof message === "function")
  if (functions.length !== declared.length) {
    throw new Error(
      `${file}: ${functions.length} messages take values, ${declared.length} declare them as (v: { … }) =>`,
    )
  }
  return new Map(functions.map(({ name }, position) => [name, declared[position] ?? {}]))
}

const pathsIn = (language: Language): readonly string[] =>
  globSync(`src/**/*.${language}.ts`, { cwd: root })
    .map((file) => file.slice(0, -`.${language}.ts`.length))
    .sort()

export async function readCatalogues(): Promise<readonly Catalogue[]> {
  return Promise.all(
    pathsIn("en").map(async (path) => {
      const [en, fr] = [`${path}.en.ts`, `${path}.fr.ts`]
      const english = await leavesIn(en)
      const values = valuesByName(en, english)
      const rendered = (file: string, leaves: readonly Leaf[]) =>
        leaves.map((leaf) => render(file, leaf, values.get(leaf.name) ?? {}))
      return { path, en: rendered(en, english), fr: rendered(fr, await leavesIn(fr)) }
    }),
  )
}

export const cataloguePaths = { en: pathsIn("en"), fr: pathsIn("fr") }
