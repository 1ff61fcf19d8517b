import { execFile } from "node:child_process"
import { access, constants } from "node:fs/promises"
import { createRequire } from "node:module"
import { delimiter, dirname, join } from "node:path"
import { promisify } from "node:util"
import { chromium } from "playwright-core"
import type { TestProject } from "vitest/node"

declare module "vitest" {
  export interface ProvidedContext {
    /** The browser's program. */
    readonly chromium: string
  }
}

const execute = promisify(execFile)
const minutes = 60_000

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
]

const packageManagers: readonly (readonly string[])[] = [
  ["apt-get", "update"],
  ["apt-get", "install", "--yes", "--no-install-recommends", "chromium"],
  ["dnf", "install", "--assumeyes", "chromium"],
  ["apk", "add", "chromium"],
]

/** For a browser that shows pages to a program: no sandbox, which root may not have, and nothing of its own on the network. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

/** Before the journeys, once: they share one browser program. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide("chromium", await findChromium((line) => console.error(line)))
}

/** The machine's browser, else Playwright's, else the one that the system's package manager installs for root. */
export async function findChromium(say: (line: string) => void): Promise<string> {
  const found = (await findInstalled()) ?? (await download(say)) ?? (await installPackage(say))
  if (found === undefined)
    throw new Error("This needs Chromium, and none could be installed: install Chromium, then run it again.")
  say(`Browser: ${found}`)
  return found
}

async function findInstalled(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? "").split(delimiter)
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  for (const candidate of [...candidates, ...elsewhere, chromium.executablePath()]) {
    if (await runs(candidate)) return candidate
  }
  return undefined
}

/** Some systems put a program of this name that only tells how to install the browser. */
async function runs(program: string): Promise<boolean> {
  try {
    await access(program, constants.X_OK)
    const { stdout } = await execute(program, ["--version", "--no-sandbox"], { timeout: minutes / 2 })
    return /Chrom(e|ium)/.test(stdout)
  } catch {
    return false
  }
}

async function download(say: (line: string) => void): Promise<string | undefined> {
  const playwright = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js")
  say("No Chromium on this machine: downloading Playwright's")
  const environment = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" }
  const options = { timeout: 3 * minutes, env: environment }
  await execute(process.execPath, [playwright, "install", "chromium"], options).catch(() => say("The download failed"))
  return findInstalled()
}

async function installPackage(say: (line: string) => void): Promise<string | undefined> {
  if (process.getuid?.() !== 0) return undefined
  for (const [manager = "", ...args] of packageManagers) {
    const done = await execute(manager, args, {
      timeout: 5 * minutes,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    })
      .then(() => true)
      .catch(() => false)
    if (done) say(`Ran ${manager} ${args.join(" ")}`)
  }
  return findInstalled()
}
