import { spawn } from "node:child_process"
import { chmod, mkdtemp } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** Waits for its input to close, which happens when the process that started it ends, however it ends. */
const cleanUp = `
  cat
  find "$1" -name postmaster.pid -exec head -n 1 {} ';' | while read -r server; do kill -INT "$server"; done
  sleep 1
  rm -rf "$1"`

/** A folder that lives as long as this process, and so do the PostgreSQL servers in it: also after Ctrl-C or `kill -9`. */
export async function makeTemporaryFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `jumelage-${name}-`))
  const cleaner = spawn("/bin/sh", ["-c", cleanUp, "sh", folder], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  })
  cleaner.unref()
  if ("unref" in cleaner.stdin && typeof cleaner.stdin.unref === "function") cleaner.stdin.unref()
  // Under root, PostgreSQL runs as another user, who must be able to enter.
  await chmod(folder, 0o755)
  return folder
}
