import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { existsSync } from "node:fs"
import { chmod, cp, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { setTimeout as sleep } from "node:timers/promises"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { makeTemporaryFolder } from "../../tests/support/temporary-folder.js"
import { type EmbeddedPostgres, startEmbeddedPostgres } from "./embedded-postgres.js"
import { projectPath } from "./project.js"

const root = process.getuid?.() === 0
const nobody = 65_534
/** Sources in a folder that only root may enter cannot be run by an ordinary user. */
const othersMayRead =
  root && spawnSync("/bin/ls", [import.meta.dirname], { uid: nobody, gid: nobody, cwd: "/" }).status === 0

let temporary: string
beforeAll(async () => {
  temporary = await makeTemporaryFolder("launcher")
})

const folder = (name: string) => join(temporary, name)

function start(name: string, options: { join?: boolean; language?: "en" | "fr"; say?: (line: string) => void } = {}) {
  return startEmbeddedPostgres({ folder: folder(name), durable: false, say: () => undefined, ...options })
}

async function query(url: string, text: string): Promise<readonly unknown[][]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text, rowMode: "array" })).rows
  } finally {
    await client.end()
  }
}

const valuesKept = (postgres: EmbeddedPostgres) =>
  query(postgres.url({ role: "owner" }), "select n from kept order by n")

async function serverNumber(name: string): Promise<number> {
  return Number.parseInt(await readFile(join(folder(name), "cluster/data/postmaster.pid"), "utf8"), 10)
}

describe("a folder that already holds a database", () => {
  beforeAll(async () => {
    const postgres = await start("kept")
    await query(postgres.url({ role: "owner" }), "create table kept (n int)")
    await query(postgres.url({ role: "owner" }), "insert into kept values (1)")
    await postgres.stop()
  })

  test("is found again by the next start, within a second", async () => {
    const before = performance.now()
    const postgres = await start("kept")
    expect(performance.now() - before).toBeLessThan(1_000)
    expect(await valuesKept(postgres)).toEqual([[1]])
    await postgres.stop()
    await expect(query(postgres.url({ role: "owner" }), "select 1")).rejects.toThrow("ECONNREFUSED")
  })

  test("gives the program's own user nothing that a migration has not granted", async () => {
    const postgres = await start("kept")
    const app = postgres.url({ role: "app" })
    await expect(query(app, "select n from kept")).rejects.toThrow("permission denied")
    await expect(query(app, "create table other (n int)")).rejects.toThrow("permission denied")
    await expect(query(app, "create temporary table other (n int)")).rejects.toThrow("permission denied")
    await expect(query(app, "create database other")).rejects.toThrow("permission denied")
    await expect(query(app.replace(/:[^:@]+@/, ":guess@"), "select 1")).rejects.toThrow(
      "password authentication failed",
    )
    await postgres.stop()
  })

  test("does not depend on the machine's language, sorting or time zone", async () => {
    const postgres = await start("kept")
    const settings = "current_setting('server_encoding'), current_setting('timezone'), current_setting('lc_messages')"
    const locale = "(select concat(datlocprovider, ' ', datlocale) from pg_database where datname = current_database())"
    expect(await query(postgres.url({ role: "app" }), `select ${settings}, ${locale}`)).toEqual([
      ["UTF8", "UTC", "C", "b C.UTF-8"],
    ])
    await postgres.stop()
  })

  test("is recovered after the program was killed: its server is stopped and what was saved is there", async () => {
    const program = await startProgram("kept")
    await query(program.url, "insert into kept values (2)")
    const orphan = await serverNumber("kept")
    program.child.kill("SIGKILL")
    await once(program.child, "exit")
    expect(() => process.kill(orphan, 0)).not.toThrow()

    const said: string[] = []
    const postgres = await start("kept", { say: (line) => said.push(line) })
    expect(said).toEqual([expect.stringContaining("interrupted run was stopped")])
    expect(await serverNumber("kept")).not.toBe(orphan)
    expect(await valuesKept(postgres)).toEqual([[1], [2]])
    await postgres.stop()
  })

  test("starts although another process now has the number of a server that lost its power", async () => {
    await writeFile(join(folder("kept"), "cluster/data/postmaster.pid"), `${process.pid}\n${folder("kept")}\n0\n5432\n`)
    const postgres = await start("kept")
    expect((await valuesKept(postgres)).length).toBeGreaterThan(0)
    await postgres.stop()
  })

  test("is refused to a second start in the language of whoever starts it, and the first goes on", async () => {
    const first = await start("kept")
    await expect(start("kept")).rejects.toMatchObject({
      code: "in-use",
      message: expect.stringContaining("already running"),
    })
    await expect(startProgram("kept")).rejects.toThrow("in-use")
    await expect(start("kept", { language: "fr" })).rejects.toThrow("est déjà utilisé")
    expect((await valuesKept(first)).length).toBeGreaterThan(0)
    await first.stop()
  })

  test("can be joined by a command while the platform runs, without stopping it", async () => {
    const first = await start("kept")
    const joined = await start("kept", { join: true })
    expect(joined.port).toBe(first.port)
    await joined.stop()
    expect((await valuesKept(first)).length).toBeGreaterThan(0)
    await first.stop()
    const alone = await start("kept", { join: true })
    expect((await valuesKept(alone)).length).toBeGreaterThan(0)
    await alone.stop()
  })
})

describe("a first start", () => {
  test("made twice at once creates one database and refuses the other", async () => {
    const outcomes = await Promise.allSettled([startProgram("raced"), startProgram("raced")])
    const winners = outcomes.filter((outcome) => outcome.status === "fulfilled")
    const losers = outcomes.filter((outcome) => outcome.status === "rejected")
    expect(losers.map(({ reason }) => String(reason))).toEqual([expect.stringContaining("in-use")])
    for (const { value: program } of winners) {
      expect(await query(program.url, "select 1")).toEqual([[1]])
      program.child.kill("SIGTERM")
      await once(program.child, "exit")
    }
  })

  test("that was killed half-way leaves nothing in the way of the next", async () => {
    const program = await startProgram("half", { until: "first start" })
    await sleep(300) // long enough for initdb to be at work, too short for it to finish
    program.child.kill("SIGKILL")
    await once(program.child, "exit")
    const postgres = await start("half")
    expect(await query(postgres.url({ role: "app" }), "select current_user")).toEqual([["jumelage_app"]])
    await postgres.stop()
  })

  test("keeps the passwords for whoever started it alone", async () => {
    const { mode } = await stat(join(folder("kept"), "cluster/passwords.json"))
    expect(mode & 0o777).toBe(0o600)
  })

  test.skipIf(root && !othersMayRead)("in a folder that cannot be written is refused in one sentence", async () => {
    await mkdir(folder("read-only"), { mode: 0o555 })
    const starting = startProgram("read-only/postgres", root ? { uid: nobody } : {})
    await expect(starting).rejects.toThrow(/folder-not-writable The folder .* cannot be written: EACCES\.$/)
  })

  test.skipIf(!othersMayRead)("by an ordinary user works in a folder of theirs", async () => {
    await mkdir(folder("ordinary"))
    await chmod(folder("ordinary"), 0o777)
    const program = await startProgram("ordinary/postgres", { uid: nobody })
    expect(await query(program.url, "select current_user")).toEqual([["jumelage_owner"]])
    program.child.kill("SIGTERM")
    await once(program.child, "exit")
  })
})

describe.runIf(root)("a clone that only root may enter", () => {
  const shared = "/var/lib/jumelage"
  const sharedBefore = existsSync(shared)
  afterAll(async () => {
    if (!sharedBefore) await rm(shared, { recursive: true, force: true })
  })

  test("runs from copies of the programs, and says where its data are kept", async () => {
    await makeClone("clone")
    const program = await startProgram("clone/var/postgres", { sources: folder("clone/src") })
    const place = /data are kept in (\S+)\.$/m.exec(program.said.join("\n"))?.[1] ?? ""
    try {
      expect(place).toMatch(/^\/var\/lib\/jumelage\/[0-9a-f]{16}\/postgres$/)
      const server = Number.parseInt(await readFile(join(place, "cluster/data/postmaster.pid"), "utf8"), 10)
      expect(await readFile(`/proc/${server}/cmdline`, "utf8")).toMatch(/^\/var\/lib\/jumelage\/postgresql-/)
      expect((await stat(folder("clone"))).mode & 0o777).toBe(0o700)
    } finally {
      program.child.kill("SIGTERM")
      await once(program.child, "exit")
      await rm(join(place, ".."), { recursive: true })
    }
  })
})

/** As much of a clone as the launcher needs, under a folder closed to all but root. */
async function makeClone(name: string): Promise<void> {
  await mkdir(folder(name), { mode: 0o700 })
  await cp(import.meta.dirname, join(folder(name), "src/platform"), { recursive: true })
  const packages = ["embedded-postgres", "@embedded-postgres", "xtend", "split2", "pgpass"]
  const drivers = ["pg", "pg-connection-string", "pg-int8", "pg-pool", "pg-protocol", "pg-types", "pgpass"]
  const types = ["postgres-array", "postgres-bytea", "postgres-date", "postgres-interval"]
  for (const dependency of [...packages, ...drivers, ...types]) {
    const from = projectPath("node_modules", dependency)
    await cp(from, join(folder(name), "node_modules", dependency), { recursive: true, verbatimSymlinks: true })
  }
}

interface Program {
  readonly child: ChildProcess
  readonly url: string
  readonly said: readonly string[]
}

const program = `
  const { startEmbeddedPostgres } = await import(process.argv[1])
  try {
    const postgres = await startEmbeddedPostgres({ folder: process.argv[2], durable: false, say: console.log })
    process.once("SIGTERM", () => postgres.stop().then(() => process.exit()))
    console.log("ready " + postgres.url({ role: "owner" }))
    process.stdin.resume().once("end", () => process.exit())
  } catch (error) {
    console.log("refused " + error.code + " " + error.message)
  }`

/** The platform in a process of its own: it can be killed, raced, or run by another user. */
async function startProgram(
  name: string,
  { until = "ready ", uid, sources = projectPath("src") }: { until?: string; uid?: number; sources?: string } = {},
): Promise<Program> {
  const hooks = projectPath("tests/support/typescript-hooks.ts")
  const launcher = join(sources, "platform/embedded-postgres.ts")
  const args = ["--import", hooks, "--input-type=module", "--eval", program, launcher, folder(name)]
  const user = uid === undefined ? {} : { uid, gid: uid }
  const child = spawn(process.execPath, args, { ...user, cwd: "/", stdio: ["pipe", "pipe", "inherit"] })
  const said: string[] = []
  for await (const line of createInterface(child.stdout)) {
    if (line.startsWith("refused ")) throw new Error(line)
    if (line.includes(until)) return { child, url: line.slice(until.length), said }
    said.push(line)
  }
  throw new Error(`the program ended: ${said.join(" ")}`)
}
