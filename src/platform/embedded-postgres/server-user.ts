import { execFile } from "node:child_process"
import { readFile, stat } from "node:fs/promises"
import { promisify } from "node:util"
import { detailOf, EmbeddedPostgresFailure, type Telling } from "./failure.js"

/** Who PostgreSQL runs as, since it refuses root. Undefined: whoever runs the program. */
export interface ServerUser {
  readonly uid: number
  readonly gid: number
}

const execute = promisify(execFile)

/** The owner of existing data, else `nobody`: no account is ever created on the machine. */
export async function findServerUser(dataFolder: string): Promise<ServerUser | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const data = await stat(dataFolder).catch(() => undefined)
  if (data !== undefined && data.uid !== 0) return { uid: data.uid, gid: data.gid }
  const accounts = await readFile("/etc/passwd", "utf8").catch(() => "")
  const [, uid = "65534", gid = "65534"] = /^nobody:[^:]*:(-?\d+):(-?\d+):/m.exec(accounts) ?? []
  return { uid: Number(uid), gid: Number(gid) }
}

/** Runs one of PostgreSQL's programs to its end. PG* variables of the operator must not reach it. */
export function runAs(user: ServerUser | undefined, program: string, args: readonly string[], input = "") {
  const running = execute(program, args, { ...user, cwd: "/", env: serverEnvironment() })
  // A program that fails at once closes its input first; its own message says why.
  running.child.stdin?.on("error", () => undefined)
  running.child.stdin?.end(input)
  return running
}

/** Asks the system itself, as that user: modes alone would miss access lists and mounts. */
export async function allows(user: ServerUser, test: string, path: string, telling: Telling): Promise<boolean> {
  try {
    await runAs(user, "/bin/sh", ["-c", test, "sh", path])
    return true
  } catch (error) {
    const answered = error instanceof Error && "code" in error && typeof error.code === "number"
    if (answered) return false
    throw new EmbeddedPostgresFailure("user-not-changed", telling.words.userNotChanged({ detail: detailOf(error) }))
  }
}

/** Messages, times and sorting must not depend on the machine. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" }
}
