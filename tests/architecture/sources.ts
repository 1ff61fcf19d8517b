import { globSync, readFileSync } from "node:fs"
import { dirname, join, normalize } from "node:path"

export interface SourceFile {
  /** From the project's folder, as in `src/web/page.ts`. */
  readonly path: string
  readonly text: string
  /** Files of ours that it imports, by path; packages by their name. */
  readonly imports: readonly string[]
  /** Those of them that are more than types. */
  readonly runtimeImports: readonly string[]
}

const known = new Set(globSync("{src,db}/**/*.{ts,tsx}"))

/** Every source file of the program, tests left out, with what it imports. */
export const sources: readonly SourceFile[] = globSync("src/**/*.{ts,tsx}")
  .filter((path) => !/\.test\.tsx?$/.test(path))
  .sort()
  .map((path) => {
    const text = readFileSync(path, "utf8")
    const runtimeText = text.replace(/import type [^"]*"[^"]+"/g, "")
    return { path, text, imports: importsOf(path, text), runtimeImports: importsOf(path, runtimeText) }
  })

function importsOf(path: string, text: string): string[] {
  return [...text.matchAll(/(?:from|import\()\s*"([^"]+)"|^import "([^"]+)"/gm)]
    .map(([, from, bare]) => from ?? bare ?? "")
    .map((name) => (name.startsWith(".") ? ourFile(join(dirname(path), name)) : name))
}

function ourFile(path: string): string {
  const base = normalize(path).replace(/\.js$/, "")
  return [`${base}.ts`, `${base}.tsx`].find((each) => known.has(each)) ?? normalize(path)
}

/** `accounts` for a file below `src/modules/accounts/`. */
export function moduleOf(path: string): string | undefined {
  return /^src\/modules\/([^/]+)\//.exec(path)?.[1]
}
