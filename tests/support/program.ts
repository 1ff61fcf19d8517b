import { type ChildProcess, spawn } from "node:child_process"
import { createServer } from "node:net"

/** The built program in a process of its own, as an operator starts it. */
export interface Program {
  readonly process: ChildProcess
  /** What it has written so far, both outputs together. */
  output(): string
  /** Waits until it says this; fails when it ends before. */
  waitFor(text: string, timeout?: number): Promise<void>
  /** Its exit code, when it has ended. */
  ended(): Promise<number | null>
}

export function startProgram(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  uid?: number,
): Program {
  const own = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(JUMELAGE_|DATABASE_|LC_|LANG)/.test(name)),
  )
  const child = spawn(process.execPath, ["build/src/main.js", ...args], {
    env: { ...own, LANG: "en_CA.UTF-8", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  let written = ""
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes) => (written += String(bytes)))
  const end = new Promise<number | null>((resolve) => child.once("close", resolve))
  return {
    process: child,
    output: () => written,
    ended: () => end,
    async waitFor(text, timeout = 60_000) {
      const deadline = Date.now() + timeout
      while (!written.includes(text)) {
        if (child.exitCode !== null) throw new Error(`the program ended with ${child.exitCode}:\n${written}`)
        if (Date.now() > deadline) throw new Error(`“${text}” was not said within ${timeout} ms:\n${written}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
  }
}

/** A port that nothing listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      )
    })
  })
}
