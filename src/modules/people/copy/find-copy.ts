import type { Reading } from "../../../platform/context.js"
import { type FileFacts, listFilesOf } from "../../../platform/files.js"
import { findLatestRun, type Run } from "../../../platform/runs.js"
import { copyKind, copyRun } from "./copy-run.js"

/** Where a person's copy stands: what was asked last, and the file once it is whole and not expired. */
export interface Copy {
  readonly run: Run | undefined
  readonly file: FileFacts | undefined
  /** What she gave herself: each is given on its own. */
  readonly otherFiles: readonly FileFacts[]
}

export async function findCopy(reading: Reading, personId: string): Promise<Copy> {
  const run = await findLatestRun(reading, copyRun.name, personId)
  const files = await listFilesOf(reading, personId)
  return {
    run,
    file: run?.status === "completed" ? files.find(({ kind }) => kind === copyKind) : undefined,
    otherFiles: files.filter(({ kind }) => kind !== copyKind),
  }
}
