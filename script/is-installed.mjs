// Is what the lock file names what lies in node_modules? Exit code 0: yes. Runs on the machine's own Node (20 or later).
// A stamp would be simpler, but would reinstall under a running server after somebody's `npm install`.
import { readFileSync } from "node:fs"

const packagesIn = (path) => JSON.parse(readFileSync(path, "utf8")).packages

function isForThisMachine({ os, cpu, libc }) {
  // Packages for one C library are left out: which one the machine has, npm alone finds out.
  return libc === undefined && [os].flat().includes(process.platform) && [cpu].flat().includes(process.arch)
}

function isInstalled() {
  const installed = packagesIn("node_modules/.package-lock.json")
  return Object.entries(packagesIn("package-lock.json")).every(([path, wanted]) => {
    if (path === "") return true
    if (installed[path] !== undefined) return installed[path].version === wanted.version
    return wanted.optional === true && !isForThisMachine(wanted)
  })
}

try {
  process.exitCode = isInstalled() ? 0 : 1
} catch {
  process.exitCode = 1
}
