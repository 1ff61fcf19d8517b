import { describe, expect, test } from "vitest"
import { moduleOf, type SourceFile, sources } from "./sources.js"

const isOurs = (name: string) => name.startsWith("src/") || name.startsWith("db/")

/** What a file imports although its place forbids it, as readable lines. */
function trespasses(
  files: readonly SourceFile[],
  isAllowed: (name: string, file: SourceFile) => boolean,
  which: "imports" | "runtimeImports" = "imports",
): string[] {
  return files.flatMap((file) =>
    file[which].filter((name) => !isAllowed(name, file)).map((name) => `${file.path} → ${name}`),
  )
}

const below = (folder: string) => sources.filter(({ path }) => path.startsWith(folder))
const named = (pattern: RegExp) => sources.filter(({ path }) => path.startsWith("src/modules/") && pattern.test(path))

describe("who may import what", () => {
  test("the engine knows nothing of ours, of files, of the network or of the database", () => {
    const isOutside = /^(?:node:(?:fs|net|http|https|child_process|process)|pg|kysely|fastify|preact|pino)/
    expect(
      trespasses(
        below("src/engine/"),
        (name) => name.startsWith("src/engine/") || (!isOurs(name) && !isOutside.test(name)),
      ),
    ).toEqual([])
  })

  test("the platform knows nothing of ours but the database's types and its register", () => {
    const isAllowed = (name: string) =>
      !isOurs(name) ||
      name.startsWith("src/platform/") ||
      /^db\/(?:types|personal-data|personal-data-shape)\.ts$/.test(name)
    expect(trespasses(below("src/platform/"), isAllowed)).toEqual([])
  })

  test("components know words and numbers, never a database, a request or a module", () => {
    const isAllowed = (name: string) =>
      isOurs(name)
        ? name.startsWith("src/ui/") || /^src\/platform\/(?:wording|small-counts)\.ts$/.test(name)
        : !/^(?:pg|kysely|fastify)/.test(name)
    expect(trespasses(below("src/ui/"), isAllowed)).toEqual([])
  })

  test("the web layer knows no module", () => {
    const isAllowed = (name: string) =>
      !name.startsWith("src/modules/") && !/^(?:src\/(?:cli|app|run|main)|pg$|kysely)/.test(name)
    expect(trespasses(below("src/web/"), isAllowed)).toEqual([])
  })

  test("a module reaches another one by its index only", () => {
    const isAllowed = (name: string, { path }: SourceFile) =>
      moduleOf(name) === undefined ||
      moduleOf(name) === moduleOf(path) ||
      name === `src/modules/${moduleOf(name)}/index.ts`
    expect(trespasses(below("src/"), isAllowed)).toEqual([])
  })

  test("stores hold SQL and nothing that speaks to people", () => {
    const isAllowed = (name: string) =>
      !/^(?:fastify|preact)/.test(name) &&
      !/^src\/(?:ui|web)\//.test(name) &&
      !/\.(?:store|view|pages|words|en|fr)\.tsx?$/.test(name)
    expect(trespasses(named(/\.store\.ts$/), isAllowed, "runtimeImports")).toEqual([])
  })

  test("views are functions of plain data", () => {
    const isAllowed = (name: string) =>
      !/^(?:pg|kysely|fastify)/.test(name) &&
      !/\.(?:store|pages|tasks|cli)\.tsx?$/.test(name) &&
      name !== "src/platform/db.ts"
    expect(trespasses(named(/\.view\.tsx$/), isAllowed, "runtimeImports")).toEqual([])
  })

  test("pages hold no SQL", () => {
    expect(trespasses(named(/\.pages\.tsx$/), (name) => !/^(?:pg|kysely)/.test(name))).toEqual([])
  })

  test("commands and rules know neither pages nor SQL nor the ways outside", () => {
    const edges =
      /\.(?:store|view|pages|tasks|cli|api|words|en|fr|paths|messages|notices|forms)\.tsx?$|-kind\.ts$|\/index\.ts$/
    const isAllowed = (name: string) =>
      !/^(?:pg|kysely|fastify|preact|nodemailer)/.test(name) &&
      !/^src\/(?:ui|cli)\//.test(name) &&
      name !== "src/platform/mail.ts"
    expect(
      trespasses(
        named(/\.ts$/).filter(({ path }) => !edges.test(path)),
        isAllowed,
      ),
    ).toEqual([])
  })

  test("only components and frames draw raw HTML", () => {
    const raw = sources.filter(
      ({ text, path }) => text.includes("dangerouslySetInnerHTML") && !path.startsWith("src/ui/"),
    )
    expect(raw.map(({ path }) => path)).toEqual([])
  })
})

describe("pairing two spreadsheets from the command line", () => {
  test("loads no database, no web server and no module", () => {
    const byPath = new Map(sources.map((source) => [source.path, source]))
    const reached = new Set<string>()
    const visit = (name: string) => {
      if (reached.has(name)) return
      reached.add(name)
      for (const next of byPath.get(name)?.runtimeImports ?? []) visit(next)
    }
    visit("src/cli/pair/pair.ts")
    const heavy = /^(?:pg|kysely|fastify|sharp|graphile-worker|nodemailer)|^src\/(?:modules|web)\//
    expect(reached.size).toBeGreaterThan(20)
    expect([...reached].filter((name) => heavy.test(name))).toEqual([])
  })

  test("does not wait for the other commands to load", () => {
    const text = sources.find(({ path }) => path === "src/cli/run-command.ts")?.text ?? ""
    const first = [...text.matchAll(/^import .*"([^"]+)"$/gm)].map(([, name]) => name)
    expect(first).toEqual(["node:fs/promises", "../platform/project.js", "./run-until-stopped.js", "./terminal.js"])
  })
})

describe("modules", () => {
  test("depend on each other without cycles", () => {
    const edges = new Map<string, Set<string>>()
    for (const { path, imports } of below("src/modules/")) {
      const from = moduleOf(path) as string
      const targets = imports.map(moduleOf).filter((to): to is string => to !== undefined && to !== from)
      edges.set(from, new Set([...(edges.get(from) ?? []), ...targets]))
    }
    expect(cyclesIn(edges)).toEqual([])
  })

  test("each table is written by one module or by the platform", () => {
    const writers = new Map<string, Set<string>>()
    for (const { path, text } of sources) {
      for (const [, table] of text.matchAll(/(?:insertInto|updateTable|deleteFrom)\("(\w+)"/g)) {
        const owner = moduleOf(path) ?? path.split("/")[1] ?? path
        writers.set(table as string, new Set([...(writers.get(table as string) ?? []), owner]))
      }
    }
    const shared = [...writers]
      .filter(([, owners]) => owners.size > 1)
      .map(([table, owners]) => `${table}: ${[...owners].join(", ")}`)
    expect(shared).toEqual([])
  })
})

function cyclesIn(edges: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const cycles: string[] = []
  const visit = (name: string, trail: readonly string[]) => {
    if (trail.includes(name)) {
      cycles.push([...trail.slice(trail.indexOf(name)), name].join(" → "))
      return
    }
    for (const next of edges.get(name) ?? []) visit(next, [...trail, name])
  }
  for (const name of edges.keys()) visit(name, [])
  return [...new Set(cycles)]
}
