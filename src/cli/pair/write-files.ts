import { realpath, rename, rm, writeFile } from "node:fs/promises"
import { resolve } from "node:path"

export interface WrittenFile {
  readonly path: string
  readonly content: Uint8Array | string
}

/**
 * Writes several files, all or none: each is whole under a name of its own before any takes its place, so that whoever
 * opens a file never sees half of it, and a full disk leaves what was there.
 */
export async function writeFiles(files: readonly WrittenFile[]): Promise<void> {
  const drafts = files.map(({ path, content }) => ({ path, content, draft: `${path}.${process.pid}.part` }))
  try {
    for (const { draft, content } of drafts) await writeFile(draft, content, { flag: "wx" })
    for (const { draft, path } of drafts) await rename(draft, path)
  } finally {
    for (const { draft } of drafts) await rm(draft, { force: true })
  }
}

/** The first of the files to write that is one of those to read, or another one to write, under whatever name. */
export async function findCollision(
  toWrite: readonly string[],
  toRead: readonly string[],
): Promise<string | undefined> {
  const taken = new Set(await Promise.all(toRead.map(placeOf)))
  for (const path of toWrite) {
    const place = await placeOf(path)
    if (taken.has(place)) return path
    taken.add(place)
  }
  return undefined
}

async function placeOf(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    // A file that does not exist yet.
    return resolve(path)
  }
}
