import { spawn } from "node:child_process"
import { globSync } from "node:fs"
import { chown, mkdir } from "node:fs/promises"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import pg from "pg"
import { findServerUser, runAs, serverEnvironment } from "../../src/platform/embedded-postgres/server-user.js"
import { freePort } from "./program.js"
import { makeTemporaryFolder } from "./temporary-folder.js"

/** Programs of a PostgreSQL older than 18 where Debian and its kin put them; undefined on most machines. */
export function findOldPostgres(): string | undefined {
  return globSync("/usr/lib/postgresql/*/bin").find((folder) => Number(folder.split("/")[4]) < 18)
}

/** Starts such a server on a folder of its own; it ends with the tests. Gives its address. */
export async function startOldPostgres(programs: string): Promise<string> {
  const data = join(await makeTemporaryFolder("old-postgres"), "data")
  const user = await findServerUser(data)
  await mkdir(data, { mode: 0o700 })
  if (user) await chown(data, user.uid, user.gid)
  await runAs(user, join(programs, "initdb"), ["-D", data, "--username=postgres", "--auth=trust", "--no-sync"])
  const port = await freePort()
  const options = ["-D", data, "-p", String(port), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="]
  const server = spawn(join(programs, "postgres"), options, {
    ...user,
    cwd: "/",
    env: serverEnvironment(),
    stdio: "ignore",
  })
  server.unref()
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  await untilAnswering(url)
  return url
}

async function untilAnswering(url: string): Promise<void> {
  for (let time = 1; ; time += 1) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return
    } catch (error) {
      if (time === 200) throw error
      await setTimeout(50)
    } finally {
      await client.end()
    }
  }
}
