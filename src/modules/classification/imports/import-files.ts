import { createHash } from "node:crypto"
import { createReadStream } from "node:fs"
import { operator } from "../../../platform/context.js"
import { type Doorway, reading } from "../../../platform/db.js"
import { Refusal } from "../../../platform/refusal.js"
import type { Difference, Edition, EditionSource } from "../editions/edition.js"
import { listEditions } from "../editions/edition.store.js"
import { type LoadOptions, loadEdition } from "../editions/load-edition.js"
import type { ListName } from "../lists/lists.js"
import { refuseFile, type SourceFile, sourceFile } from "./files/source-file.js"
import type { ImportKind, ImportPart } from "./import-kind.js"
import { type ImportKindName, importKinds } from "./import-kinds.js"

export interface ImportOptions extends Pick<LoadOptions, "onProgress" | "signal"> {
  /** Reads, checks and compares, and writes nothing. */
  readonly isRehearsal?: boolean
  /** Accepts that a large part of the list ends. */
  readonly mayEndMuch?: boolean
}

/** What an import brings to one list. */
export interface ImportReport extends Difference {
  readonly list: ListName
}

/** A file that ends more of its publisher's rows than this was probably cut. */
const largestPlausibleEnd = 0.1

/**
 * Loads the files of a publisher, whole or not at all: where they concern several lists, all is checked before the
 * first one is written.
 */
export async function importFiles(
  doorway: Doorway,
  kind: ImportKindName,
  paths: readonly string[],
  options: ImportOptions = {},
): Promise<readonly ImportReport[]> {
  const { publisher, parts } = importKinds[kind]
  const files = paths.map(sourceFile)
  const source = files.map(({ name }) => name).join(" + ")
  const digest = await digestOf(doorway, { publisher, parts }, files)
  const loadParts = async (isRehearsal: boolean) => {
    const coming = new Map<ListName, readonly string[]>()
    const reports: ImportReport[] = []
    for (const part of parts) {
      const release = { list: part.list, publisher, source, digest, isOwn: false }
      reports.push(await loadPart(doorway, { part, files, release, coming }, { ...options, isRehearsal }))
      coming.set(part.list, part.brings ?? [])
    }
    return reports
  }
  if (options.isRehearsal) return loadParts(true)
  if (parts.length > 1) await loadParts(true)
  return loadParts(false)
}

interface PartToLoad {
  readonly part: ImportPart
  readonly files: readonly SourceFile[]
  readonly release: EditionSource
  readonly coming: ReadonlyMap<ListName, readonly string[]>
}

async function loadPart(
  doorway: Doorway,
  { part, files, release, coming }: PartToLoad,
  { isRehearsal = false, mayEndMuch = false, onProgress, signal }: ImportOptions,
): Promise<ImportReport> {
  let difference: Difference = { added: [], changed: [], ended: [] }
  await refusingByName(files, () =>
    loadEdition(doorway, release, part.rows(reading(doorway, operator), files), {
      actor: operator,
      coming,
      ...(onProgress && { onProgress }),
      ...(signal && { signal }),
      review(found, standing) {
        const n = found.ended.length
        if (!mayEndMuch && n > standing * largestPlausibleEnd)
          throw new Refusal("invalid", "import-ends-much", { n, standing })
        difference = found
        return !isRehearsal
      },
    }),
  )
  return { list: part.list, ...difference }
}

/** A row that the list refuses stands in the first file: the others were held against it. */
async function refusingByName<T>([file]: readonly SourceFile[], load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "list-malformed" || !file) throw error
    throw refuseFile(file, "import-cell", error.values)
  }
}

/** Of the files and of the lists that their reading leans on: the same again changes nothing. */
async function digestOf(
  doorway: Doorway,
  { publisher, parts }: ImportKind,
  files: readonly SourceFile[],
): Promise<string> {
  const hash = createHash("sha256")
  for (const { path } of files) for await (const block of createReadStream(path)) hash.update(block)
  const isOwnResult = (edition: Edition) =>
    edition.publisher === publisher && parts.some(({ list }) => list === edition.list)
  const others = (await listEditions(reading(doorway, operator))).filter(
    (edition) => edition.status === "current" && !isOwnResult(edition),
  )
  return hash.update(others.map(({ number }) => number).join()).digest("hex")
}
