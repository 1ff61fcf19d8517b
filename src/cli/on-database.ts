import { join } from "node:path"
import { readDatabaseConfig, readTrialConfig } from "../config.js"
import { systemClock } from "../platform/clock.js"
import { type Context, operator } from "../platform/context.js"
import { act, type Doorway, openDatabase } from "../platform/db.js"
import { startEmbeddedPostgres } from "../platform/embedded-postgres.js"
import type { KeyRing } from "../platform/seal.js"
import { checkDatabase } from "./check-database.js"
import type { Terminal } from "./terminal.js"

/** What an operator does from the machine seals nothing and opens nothing. */
const noKeys: KeyRing = { current: "none", keys: new Map() }

/** Runs one command as the operator, on the database of production. */
export async function onDatabase<T>(environment: NodeJS.ProcessEnv, command: (ctx: Context) => Promise<T>): Promise<T> {
  return throughDoorway(environment, (doorway) => act(doorway, operator, command))
}

/** The same on the trial of this machine, whether it is running or not. */
export async function onTrialDatabase<T>(
  environment: NodeJS.ProcessEnv,
  terminal: Terminal,
  command: (ctx: Context) => Promise<T>,
): Promise<T> {
  return throughTrialDoorway(environment, terminal, (doorway) => act(doorway, operator, command))
}

/** For long work, which opens its own short transactions. */
export async function throughDoorway<T>(
  environment: NodeJS.ProcessEnv,
  work: (doorway: Doorway) => Promise<T>,
): Promise<T> {
  return throughDoorwayAt(readDatabaseConfig(environment).databaseUrl, work)
}

export async function throughTrialDoorway<T>(
  environment: NodeJS.ProcessEnv,
  { language, say }: Terminal,
  work: (doorway: Doorway) => Promise<T>,
): Promise<T> {
  const { folder } = readTrialConfig(environment)
  const database = await startEmbeddedPostgres({ folder: join(folder, "postgres"), language, say, join: true })
  try {
    return await throughDoorwayAt(database.url({ role: "app" }), work)
  } finally {
    await database.stop()
  }
}

async function throughDoorwayAt<T>(url: string, work: (doorway: Doorway) => Promise<T>): Promise<T> {
  await checkDatabase(url)
  // Long work holds one connection and reads over another.
  const db = openDatabase(url, { connections: 2 })
  try {
    return await work({ db, clock: systemClock, keys: noKeys })
  } finally {
    await db.destroy()
  }
}
