import { createHash } from "node:crypto"
import { createReadStream } from "node:fs"
import { basename } from "node:path"
import type { Doorway } from "../../../platform/db.js"
import { type LoadOptions, type LoadOutcome, loadEdition } from "../editions/load-edition.js"
import type { ListName } from "../lists/lists.js"
import type { Importer } from "./importer.js"

export interface ImportOutcome {
  readonly list: ListName
  readonly outcome: LoadOutcome
}

export interface ImportOptions extends Pick<LoadOptions, "actor" | "signal"> {
  onProgress?(list: ListName, progress: Parameters<NonNullable<LoadOptions["onProgress"]>>[0]): void
}

/** Loads what the files hold, one list after the other, each as a whole; the edition is named after the files. */
export async function importFiles(
  doorway: Doorway,
  importer: Importer,
  paths: readonly string[],
  { onProgress, ...options }: ImportOptions = {},
): Promise<readonly ImportOutcome[]> {
  const digest = await digestOf(paths)
  const source = paths.map((path) => basename(path)).join(" + ")
  const outcomes: ImportOutcome[] = []
  for (const { list, publisher, read } of importer.loads) {
    const edition = { list, publisher, source, digest, isOwn: false }
    const outcome = await loadEdition(doorway, edition, read(paths), {
      ...options,
      onProgress: (progress) => onProgress?.(list, progress),
    })
    outcomes.push({ list, outcome })
  }
  return outcomes
}

async function digestOf(paths: readonly string[]): Promise<string> {
  const hash = createHash("sha256")
  for (const path of paths) for await (const part of createReadStream(path)) hash.update(part)
  return hash.digest("hex")
}
