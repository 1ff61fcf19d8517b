import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { detailOf, EmbeddedPostgresFailure, type Telling } from "./failure.js"

export interface FolderLock {
  release(): void
}

const sqliteBusy = 5

/**
 * One program at a time on a folder; undefined when another holds it. SQLite serves as nothing but a lock: the system
 * frees it when its holder dies, however it dies, so no stale lock is ever judged by process numbers that come round
 * again.
 */
export function lockFolder(folder: string, telling: Telling): FolderLock | undefined {
  let file: DatabaseSync | undefined
  try {
    file = new DatabaseSync(join(folder, "lock"))
    file.exec("begin exclusive")
    const held = file
    return { release: () => held.close() }
  } catch (error) {
    file?.close()
    if (error instanceof Error && "errcode" in error && error.errcode === sqliteBusy) return undefined
    const detail = error instanceof Error ? error.message : detailOf(error)
    throw new EmbeddedPostgresFailure("folder-not-writable", telling.words.folderNotWritable({ folder, detail }))
  }
}
