import { createHash } from "node:crypto"
import { access, chmod, constants, lstat, mkdir, realpath } from "node:fs/promises"
import { join, resolve } from "node:path"
import { detailOf, EmbeddedPostgresFailure, type Telling } from "./failure.js"
import { allows, findServerUser, type ServerUser } from "./server-user.js"

/** Where an embedded PostgreSQL lives. */
export interface Place {
  readonly folder: string
  readonly clusterFolder: string
  readonly dataFolder: string
  readonly passwordFile: string
  readonly logFile: string
  readonly user: ServerUser | undefined
}

/** Where root keeps what PostgreSQL's user must reach when the clone lies under a folder that only root may enter. */
const sharedFolder = "/var/lib/jumelage"

/** The folder wished for or, when PostgreSQL's user cannot enter it, a durable one that belongs to it alone. */
export async function choosePlace(wished: string, telling: Telling): Promise<Place> {
  await makeWritable(resolve(wished), telling)
  // One name only: a server left behind is recognised by the path it was started with.
  const folder = await realpath(wished)
  const user = await findServerUser(placeIn(folder).dataFolder)
  if (user === undefined || (await allows(user, 'cd "$1"', folder, telling))) return { ...placeIn(folder), user }
  const hash = createHash("sha256").update(folder).digest("hex").slice(0, 16)
  const other = join(await openSharedFolder(hash, telling), "postgres")
  await makeWritable(other, telling)
  await chmod(other, 0o755)
  telling.say(telling.words.dataElsewhere({ folder, place: other }))
  return { ...placeIn(other), user }
}

function placeIn(folder: string): Omit<Place, "user"> {
  const clusterFolder = join(folder, "cluster")
  return {
    folder,
    clusterFolder,
    dataFolder: join(clusterFolder, "data"),
    passwordFile: join(clusterFolder, "passwords.json"),
    logFile: join(folder, "postgres.log"),
  }
}

async function makeWritable(folder: string, telling: Telling): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK | constants.X_OK)
  } catch (error) {
    const detail = detailOf(error)
    throw new EmbeddedPostgresFailure("folder-not-writable", telling.words.folderNotWritable({ folder, detail }))
  }
}

/** Everybody may read there and root alone may write: nobody else can plant a program or data. */
export async function openSharedFolder(name: string, telling: Telling): Promise<string> {
  for (const folder of [sharedFolder, join(sharedFolder, name)]) {
    await makeWritable(folder, telling)
    const found = await lstat(folder)
    if (!found.isDirectory() || found.uid !== 0 || (found.mode & 0o022) !== 0)
      throw new EmbeddedPostgresFailure("folder-not-safe", telling.words.folderNotSafe({ folder }))
    await chmod(folder, 0o755)
  }
  return join(sharedFolder, name)
}
