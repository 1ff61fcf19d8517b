import { ConfigProblem } from "../config.js"
import { EmbeddedPostgresFailure, EmbeddedPostgresInUse } from "../platform/embedded-postgres.js"
import { MigrationError } from "../platform/migrate.js"
import { KeyFileProblem } from "../platform/seal.js"
import { DatabaseBehind, DatabaseTooOld } from "./check-database.js"
import type { CliMessages } from "./cli.en.js"
import { exitCodes } from "./terminal.js"

export interface Explanation {
  readonly sentence: string
  readonly exitCode: number
}

/** One clear sentence and an exit code for whatever stopped a command. */
export function explain(error: unknown, words: CliMessages): Explanation {
  return (
    explainOwn(error, words) ??
    explainSystem(error, words) ?? {
      sentence: words.unexpected({ detail: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
      exitCode: exitCodes.unexpected,
    }
  )
}

function explainOwn(error: unknown, words: CliMessages): Explanation | undefined {
  if (error instanceof ConfigProblem) {
    const { setting } = error
    const sentences = {
      "unknown-setting": words.unknownSetting({ setting }),
      "missing-setting": words.missingSetting({ setting }),
      "wrong-setting": words.wrongSetting({ setting }),
      "not-in-trial": words.notInTrial({ setting }),
    }
    return { sentence: sentences[error.code], exitCode: exitCodes.wrongSetting }
  }
  if (error instanceof EmbeddedPostgresInUse) return { sentence: error.message, exitCode: exitCodes.alreadyRunning }
  if (error instanceof EmbeddedPostgresFailure) {
    const exitCode = error.code === "folder-not-writable" ? exitCodes.notWritable : exitCodes.unavailable
    return { sentence: error.message, exitCode }
  }
  if (error instanceof DatabaseTooOld) {
    return { sentence: words.databaseTooOld({ version: error.version }), exitCode: exitCodes.unavailable }
  }
  if (error instanceof DatabaseBehind) {
    return { sentence: words.databaseBehind({ n: error.pending }), exitCode: exitCodes.unavailable }
  }
  if (error instanceof MigrationError) {
    return { sentence: words.migrationProblem({ detail: error.message }), exitCode: exitCodes.unexpected }
  }
  if (error instanceof KeyFileProblem) {
    return { sentence: words.keyFileProblem({ detail: error.message }), exitCode: exitCodes.wrongSetting }
  }
  return undefined
}

/** Codes of the operating system and of PostgreSQL that an operator can mend. */
function explainSystem(error: unknown, words: CliMessages): Explanation | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined
  const unavailable = (sentence: string) => ({ sentence, exitCode: exitCodes.unavailable })
  const { code } = error
  const port = "port" in error ? Number(error.port) : 0
  const path = "path" in error ? String(error.path) : ""
  switch (code) {
    case "EADDRINUSE":
      return unavailable(words.portInUse({ port }))
    case "EACCES":
      return path
        ? { sentence: words.fileProblem({ path }), exitCode: exitCodes.notWritable }
        : unavailable(words.portRefused({ port }))
    case "ENOENT":
    case "EROFS":
    case "EPERM":
      return { sentence: words.fileProblem({ path }), exitCode: exitCodes.notWritable }
    case "ECONNREFUSED":
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "ETIMEDOUT":
    case "ECONNRESET":
      return unavailable(words.databaseUnreachable)
    case "28P01":
    case "28000":
      return unavailable(words.databaseRefused)
    case "3D000":
      return unavailable(words.databaseUnknown)
    default:
      return undefined
  }
}
