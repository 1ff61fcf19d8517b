import type { EmbeddedPostgresMessages } from "./embedded-postgres.en.js"

type FailureCode =
  | "in-use"
  | "folder-not-writable"
  | "folder-not-safe"
  | "programs-missing"
  | "user-not-changed"
  | "not-created"
  | "not-started"
  | "not-stopped"

/** What an operator can mend; its message is one sentence in the operator's language. */
export class EmbeddedPostgresFailure extends Error {
  override readonly name: string = "EmbeddedPostgresFailure"
  readonly code: FailureCode

  constructor(code: FailureCode, sentence: string) {
    super(sentence)
    this.code = code
  }
}

/** Another program holds the folder. */
export class EmbeddedPostgresInUse extends EmbeddedPostgresFailure {
  override readonly name = "EmbeddedPostgresInUse"

  constructor(sentence: string) {
    super("in-use", sentence)
  }
}

/** Where sentences go, and in which language. */
export interface Telling {
  readonly words: EmbeddedPostgresMessages
  readonly say: (line: string) => void
}

/** The system's code ("EACCES"), or what a program wrote before it failed. */
export function detailOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return String(error)
  if ("stderr" in error && typeof error.stderr === "string" && error.stderr.trim() !== "") return reasonIn(error.stderr)
  if ("code" in error && typeof error.code === "string") return error.code
  return error instanceof Error ? error.message : String(error)
}

/** The line that says why, among what one of PostgreSQL's programs wrote. */
export function reasonIn(output: string): string {
  const lines = output.trim().split("\n")
  const line = lines.findLast((text) => /FATAL|PANIC|error:/.test(text)) ?? lines.at(-1) ?? ""
  return line.replace(/^[\d-]+ [\d:.]+ UTC \[\d+\] /, "")
}
