import { execFile, spawn } from "node:child_process"
import { open, readFile, rm } from "node:fs/promises"
import { createServer } from "node:net"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { promisify } from "node:util"
import pg from "pg"
import { EmbeddedPostgresFailure, reasonIn, type Telling } from "./failure.js"
import type { Place } from "./place.js"
import { serverEnvironment } from "./server-user.js"

/** A PostgreSQL server of a place, ours or left by an earlier run. */
export interface Server {
  readonly pid: number
  readonly port: number
}

export type UrlOfPort = (port: number) => string

const execute = promisify(execFile)
const pause = 20
const patience = { start: 120_000, fast: 30_000, immediate: 10_000 }

/** What the running server wrote about itself; undefined when none of this place runs. */
export async function findServer(place: Place): Promise<Server | undefined> {
  const text = await readFile(join(place.dataFolder, "postmaster.pid"), "utf8").catch(() => "")
  const [pid, , , port] = text.split("\n").map(Number)
  if (!pid || !port || !(await isAlive(pid, place))) return undefined
  return { pid, port }
}

/** Starts a server and waits until it answers. The port is free when chosen; should another take it, one more try. */
export async function startServer(
  place: Place,
  programs: string,
  options: { readonly durable: boolean; readonly urlOf: UrlOfPort; readonly telling: Telling },
): Promise<Server> {
  // A process number that came round again would make PostgreSQL believe that an earlier server still runs.
  await rm(join(place.dataFolder, "postmaster.pid"), { force: true })
  for (let triesLeft = 2; ; triesLeft--) {
    const port = await findFreePort()
    const pid = await launch(place, programs, port, options.durable)
    if (await answers(pid, place, options.urlOf(port))) return { pid, port }
    const log = await readFile(place.logFile, "utf8")
    if (triesLeft > 0 && log.includes("could not create any TCP/IP sockets")) continue
    const values = { log: place.logFile, detail: reasonIn(log) }
    throw new EmbeddedPostgresFailure("not-started", options.telling.words.notStarted(values))
  }
}

/** Ends the sessions and their open transactions, writes what was committed to disk, and waits until it is gone. */
export async function stopServer(server: Server, place: Place, telling: Telling): Promise<void> {
  await signal(server.pid, place, "SIGINT")
  if (await isGone(server.pid, place, patience.fast)) return
  await signal(server.pid, place, "SIGQUIT")
  if (await isGone(server.pid, place, patience.immediate)) return
  throw new EmbeddedPostgresFailure("not-stopped", telling.words.notStopped({ pid: server.pid }))
}

export async function canConnect(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on("error", () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function launch(place: Place, programs: string, port: number, durable: boolean): Promise<number> {
  const log = await open(place.logFile, "w", 0o600)
  try {
    const child = spawn(join(programs, "bin", "postgres"), ["-D", place.dataFolder, ...settings(port, durable)], {
      ...place.user,
      cwd: place.dataFolder,
      env: serverEnvironment(),
      // Ctrl-C in the terminal must reach the program alone, which stops the server last.
      detached: true,
      stdio: ["ignore", log.fd, log.fd],
    })
    await new Promise((resolve, reject) => child.once("spawn", resolve).once("error", reject))
    child.unref()
    return child.pid ?? 0
  } finally {
    await log.close()
  }
}

function settings(port: number, durable: boolean): string[] {
  const values = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    lc_messages: "C",
    // What people wrote does not belong in a log: no statement, no value of the row that a constraint refused.
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  }
  return Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`])
}

async function answers(pid: number, place: Place, url: string): Promise<boolean> {
  const deadline = Date.now() + patience.start
  while (Date.now() < deadline && (await isAlive(pid, place))) {
    if (await canConnect(url)) return true
    await sleep(pause)
  }
  return false
}

async function isGone(pid: number, place: Place, limit: number): Promise<boolean> {
  const deadline = Date.now() + limit
  while (await isAlive(pid, place)) {
    if (Date.now() > deadline) return false
    await sleep(pause)
  }
  return true
}

/** Never a signal to a process that merely has the number of an earlier server. */
async function signal(pid: number, place: Place, name: NodeJS.Signals): Promise<void> {
  if (!(await isAlive(pid, place))) return
  try {
    process.kill(pid, name)
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error
  }
}

/** A process of this number runs on this place's data. One that ended but was not collected has no command line. */
async function isAlive(pid: number, place: Place): Promise<boolean> {
  return (await commandLine(pid)).includes(place.dataFolder)
}

async function commandLine(pid: number): Promise<string> {
  if (process.platform === "linux") return readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")
  const shown = await execute("ps", ["-ww", "-o", "command=", "-p", String(pid)]).catch(() => undefined)
  return shown?.stdout ?? ""
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject)
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0))
    })
  })
}
