import { setTimeout as sleep } from "node:timers/promises"
import {
  type DatabaseRole,
  databaseName,
  openCluster,
  type Passwords,
  readPasswords,
  roleNames,
} from "./embedded-postgres/cluster.js"
import { embeddedPostgres as english } from "./embedded-postgres/embedded-postgres.en.js"
import { embeddedPostgres as french } from "./embedded-postgres/embedded-postgres.fr.js"
import { EmbeddedPostgresInUse, type Telling } from "./embedded-postgres/failure.js"
import { type FolderLock, lockFolder } from "./embedded-postgres/folder-lock.js"
import { choosePlace, type Place } from "./embedded-postgres/place.js"
import { findPrograms } from "./embedded-postgres/programs.js"
import { canConnect, findServer, startServer, stopServer } from "./embedded-postgres/server.js"
import type { Language } from "./wording.js"

export { EmbeddedPostgresFailure, EmbeddedPostgresInUse } from "./embedded-postgres/failure.js"

/** A real PostgreSQL on a loopback port, for trials, development and tests. */
export interface EmbeddedPostgres {
  readonly port: number
  url(options: { readonly role: DatabaseRole; readonly database?: string }): string
  /** Ends its sessions and waits until it is gone; leaves alone a server that was only joined. */
  stop(): Promise<void>
}

interface Starting {
  readonly folder: string
  readonly say: (line: string) => void
  readonly language?: Language
  /** False for tests: quicker, and a failing machine may lose the data. */
  readonly durable?: boolean
  /** Use the server that another process of the platform runs on this folder, when there is one. */
  readonly join?: boolean
}

const words = { en: english, fr: french }
const patienceToJoin = 30_000

export async function startEmbeddedPostgres(options: Starting): Promise<EmbeddedPostgres> {
  const telling: Telling = { words: words[options.language ?? "en"], say: options.say }
  const place = await choosePlace(options.folder, telling)
  const deadline = Date.now() + (options.join ? patienceToJoin : 0)
  for (;;) {
    const lock = lockFolder(place.folder, telling)
    if (lock !== undefined) return start(place, lock, { durable: options.durable ?? true, telling })
    const joined = options.join ? await join(place) : undefined
    if (joined !== undefined) return joined
    if (Date.now() >= deadline) throw new EmbeddedPostgresInUse(telling.words.inUse({ folder: place.folder }))
    await sleep(100)
  }
}

async function start(
  place: Place,
  lock: FolderLock,
  { durable, telling }: { readonly durable: boolean; readonly telling: Telling },
): Promise<EmbeddedPostgres> {
  try {
    const programs = await findPrograms(place.user, telling)
    const orphan = await findServer(place)
    if (orphan !== undefined) {
      await stopServer(orphan, place, telling)
      telling.say(telling.words.orphanStopped)
    }
    const passwords = await openCluster(place, programs, durable, telling)
    const urlOf = (port: number) => urlFor(passwords, port, "owner", databaseName)
    const server = await startServer(place, programs, { durable, urlOf, telling })
    return present(passwords, server.port, () => stopServer(server, place, telling).finally(() => lock.release()))
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Undefined while the other process is still starting its server. */
async function join(place: Place): Promise<EmbeddedPostgres | undefined> {
  const server = await findServer(place)
  if (server === undefined) return undefined
  const passwords = await readPasswords(place)
  const answered = await canConnect(urlFor(passwords, server.port, "owner", databaseName))
  return answered ? present(passwords, server.port, async () => undefined) : undefined
}

function present(passwords: Passwords, port: number, end: () => Promise<void>): EmbeddedPostgres {
  let ending: Promise<void> | undefined
  return {
    port,
    url: ({ role, database = databaseName }) => urlFor(passwords, port, role, database),
    stop: () => {
      ending ??= end()
      return ending
    },
  }
}

function urlFor(passwords: Passwords, port: number, role: DatabaseRole, database: string): string {
  return `postgres://${roleNames[role]}:${passwords[role]}@127.0.0.1:${port}/${database}`
}
