import { randomBytes } from "node:crypto"
import { chmod, chown, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import { basename, join } from "node:path"
import { detailOf, EmbeddedPostgresFailure, type Telling } from "./failure.js"
import type { Place } from "./place.js"
import { runAs } from "./server-user.js"

/** The two users of a database: one migrates, the other is the program. */
export type DatabaseRole = "owner" | "app"

export const roleNames: Readonly<Record<DatabaseRole, string>> = { owner: "jumelage_owner", app: "jumelage_app" }

export type Passwords = Readonly<Record<DatabaseRole, string>>

export const databaseName = "jumelage"

/** Makes the database at the first start, and gives the passwords of its users. */
export async function openCluster(
  place: Place,
  programs: string,
  durable: boolean,
  telling: Telling,
): Promise<Passwords> {
  const found = await lstat(place.clusterFolder).catch(() => undefined)
  if (found === undefined) await createCluster(place, programs, durable, telling)
  return readPasswords(place)
}

export async function readPasswords(place: Place): Promise<Passwords> {
  return JSON.parse(await readFile(place.passwordFile, "utf8")) as Passwords
}

/** Built aside and renamed when whole: an interrupted first start leaves nothing that looks like a database. */
async function createCluster(place: Place, programs: string, durable: boolean, telling: Telling): Promise<void> {
  telling.say(telling.words.creating({ folder: place.folder }))
  const prefix = `${basename(place.clusterFolder)}.unfinished-`
  try {
    await removeUnfinished(place.folder, prefix)
    const unfinished = await mkdtemp(join(place.folder, prefix))
    await chmod(unfinished, 0o755)
    const passwords = { owner: randomPassword(), app: randomPassword() }
    await writeFile(join(unfinished, "passwords.json"), JSON.stringify(passwords), { mode: 0o600 })
    await initialise(join(unfinished, "data"), { place, programs, durable, passwords })
    await rename(unfinished, place.clusterFolder)
  } catch (error) {
    await removeUnfinished(place.folder, prefix)
    const values = { folder: place.folder, detail: detailOf(error) }
    throw new EmbeddedPostgresFailure("not-created", telling.words.notCreated(values))
  }
}

/** A killed start may have left its initdb at work for a moment: what cannot be removed now is in nobody's way. */
async function removeUnfinished(folder: string, prefix: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith(prefix)) await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined)
  }
}

interface Initialising {
  readonly place: Place
  readonly programs: string
  readonly durable: boolean
  readonly passwords: Passwords
}

async function initialise(data: string, { place, programs, durable, passwords }: Initialising): Promise<void> {
  await mkdir(data, { mode: 0o700 })
  if (place.user) await chown(data, place.user.uid, place.user.gid)
  const settings = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
  const sync = durable ? [] : ["--no-sync"]
  const args = ["-D", data, "--username=postgres", "--auth=reject", "--no-instructions", ...settings, ...sync]
  await runAs(place.user, join(programs, "bin", "initdb"), args)
  await writeFile(join(data, "pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n")
  // Alone on its data and without a network: the superuser needs no password and keeps none, so nobody signs in as it.
  const alone = [
    "--single",
    "-D",
    data,
    "-c",
    "exit_on_error=true",
    "-c",
    `fsync=${durable ? "on" : "off"}`,
    "postgres",
  ]
  await runAs(place.user, join(programs, "bin", "postgres"), alone, `${statements(passwords).join("\n")}\n`)
}

function statements(passwords: Passwords): readonly string[] {
  return [
    `create role ${roleNames.owner} login createdb password '${passwords.owner}'`,
    `create role ${roleNames.app} login password '${passwords.app}'`,
    // To drop a database that the program's role is still connected to.
    `grant pg_signal_backend to ${roleNames.owner}`,
    `create database ${databaseName} owner ${roleNames.owner}`,
    `revoke all on database ${databaseName} from public`,
    `grant connect on database ${databaseName} to ${roleNames.app}`,
  ]
}

function randomPassword(): string {
  return randomBytes(24).toString("base64url")
}
