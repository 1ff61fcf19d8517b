import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"

/** A directory that does not do its part leaves a line in the history, for those who set it up. */
export async function recordDirectoryProblem(ctx: Context, directoryId: string, reason: string): Promise<void> {
  await record(ctx, {
    act: "accounts.fail-directory-sign-in",
    subject: { kind: "directory", key: directoryId },
    reason,
  })
}
