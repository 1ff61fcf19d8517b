import { createHash } from "node:crypto"
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join, relative } from "node:path"

/** Files of `public/`, addressed by content: browsers keep them for a year, and a new text has a new address. */
export interface Assets {
  readonly folder: string
  url(name: string): string
}

export const assetsPrefix = "/public/"

export function openAssets(folder: string): Assets {
  const digests = new Map(
    filesBelow(folder).map((file) => [
      relative(folder, file),
      createHash("sha256").update(readFileSync(file)).digest("base64url").slice(0, 10),
    ]),
  )
  return {
    folder,
    url(name) {
      const digest = digests.get(name)
      if (digest === undefined) throw new Error(`public/${name} does not exist`)
      return `${assetsPrefix}${name}?v=${digest}`
    },
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]))
}
