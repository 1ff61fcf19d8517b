import { existsSync } from "node:fs"
import { dirname, join } from "node:path"

const root = findRoot(import.meta.dirname)

/** The same path from sources and from the built program, which lies one folder deeper. */
export function projectPath(...parts: string[]): string {
  return join(root, ...parts)
}

function findRoot(folder: string): string {
  if (existsSync(join(folder, "package-lock.json"))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error("package-lock.json not found above the program")
  return findRoot(parent)
}
