import { existsSync, globSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { describe, expect, test } from "vitest"
import { sources } from "./sources.js"

interface Document {
  readonly path: string
  /** Without its blocks of code. */
  readonly prose: string
}

const documents: readonly Document[] = globSync(["*.md", "docs/**/*.md", "src/**/README.md"])
  .sort()
  .map((path) => ({ path, prose: readFileSync(path, "utf8").replace(/^```[\s\S]*?^```$/gm, "") }))

const named = (path: string) => documents.filter((document) => document.path === path)
const quotedIn = ({ prose }: Document) => [...prose.matchAll(/`([^`\n]+)`/g)].map(([, quoted = ""]) => quoted)

/** What the quoted words that are not found are, with the page that says them. */
function missing(pages: readonly Document[], pattern: RegExp, isThere: (name: string) => boolean): string[] {
  return pages.flatMap((page) =>
    quotedIn(page)
      .map((quoted) => pattern.exec(quoted)?.[1])
      .filter((name) => name !== undefined && !isThere(name))
      .map((name) => `${page.path}: ${name}`),
  )
}

describe("the pages of the project", () => {
  test("name only files that exist", () => {
    const pathOfOurs = /^((?:src|db|docs|tests|script|bench|public|\.ci)\/[\w./@-]+)$/
    expect(documents.length).toBeGreaterThan(10)
    expect(missing(documents, pathOfOurs, existsSync)).toEqual([])
  })

  test("link only to files that exist", () => {
    const broken = documents.flatMap(({ path, prose }) =>
      [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, target = ""]) => target.replace(/#.*/, ""))
        .filter((target) => target !== "" && !/^[a-z]+:/.test(target) && !existsSync(join(dirname(path), target)))
        .map((target) => `${path}: ${target}`),
    )
    expect(broken).toEqual([])
  })

  test("tell of functions and types that exist, where they teach the code", () => {
    const others = ["tsconfig.json", ...globSync("tests/support/*.ts")].map((path) => readFileSync(path, "utf8"))
    const texts = [...sources.map(({ text }) => text), ...others]
    const words = new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []))
    const pages = [...named("docs/first-feature.md"), ...named("docs/architecture.md")]
    expect(missing(pages, /^([a-z]+[A-Z]\w*)(?:\(.*\))?$/, (name) => words.has(name))).toEqual([])
  })

  test("tell of every module in the architecture, and of every decision in their list", () => {
    const architecture = readFileSync("docs/architecture.md", "utf8")
    const modules = readdirSync("src/modules").filter((name) => !architecture.includes(`    ${name}/`))
    const list = readFileSync("docs/decisions/README.md", "utf8")
    const decisions = readdirSync("docs/decisions").filter(
      (name) => name !== "README.md" && !list.includes(`(${name})`),
    )
    expect([...modules, ...decisions]).toEqual([])
  })

  test("tell operators of every setting, and of none that the program does not know", () => {
    const setting = /(?:JUMELAGE|DATABASE)_[A-Z_]+/g
    const known = [...new Set(readFileSync("src/config.ts", "utf8").match(setting))].sort()
    const told = [...new Set(readFileSync("docs/operations.md", "utf8").match(setting))].sort()
    expect(told).toEqual(known)
  })

  test("write French with its own spaces and signs", () => {
    const wrong = documents.flatMap(({ path, prose }) =>
      (
        prose.match(
          /.{0,20}(?:« | »|[a-zà-ÿ»] [!?](?:\s|$)|[a-zà-ÿ] : (?=[a-zà-ÿ])|\b[ldcjmnsLDCJMNS]'[a-zà-ÿ]).{0,20}/g,
        ) ?? []
      ).map((found) => `${path}: ${found}`),
    )
    expect(wrong).toEqual([])
  })
})
