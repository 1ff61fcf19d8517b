import { execFile } from "node:child_process"
import { chmod, chown, readFile } from "node:fs/promises"
import { createServer } from "node:http"
import { join } from "node:path"
import { promisify } from "node:util"
import { afterEach, beforeAll, describe, expect, test } from "vitest"
import { freePort, type Program, startProgram } from "../support/program.js"
import { makeTemporaryFolder } from "../support/temporary-folder.js"

const programs: Program[] = []

afterEach(async () => {
  for (const program of programs.splice(0)) {
    if (program.process.exitCode === null) program.process.kill("SIGTERM")
    await program.ended()
  }
})

async function startTrial(folder: string, environment: Record<string, string> = {}) {
  const port = await freePort()
  const program = startProgram(["trial"], { JUMELAGE_FOLDER: folder, JUMELAGE_PORT: String(port), ...environment })
  programs.push(program)
  return { program, url: `http://127.0.0.1:${port}` }
}

/** Starts a trial where there was none, reads a page and stops it. */
async function startFirst() {
  const folder = await makeTemporaryFolder("trial")
  const { program, url } = await startTrial(folder)
  await program.waitFor("Jumelage is ready")
  const { status } = await fetch(`${url}/fr`)
  program.process.kill("SIGTERM")
  return { folder, status, code: await program.ended(), said: program.output() }
}

/** A folder as another trial left it. Not by `fs.cp`, which forgets that PostgreSQL's data belong to its own user. */
async function copyFolder(left: string): Promise<string> {
  const folder = await makeTemporaryFolder("trial")
  await promisify(execFile)("cp", ["-a", `${left}/.`, folder])
  return folder
}

/** Runs a command to its end: its exit code and what it said. */
async function runToEnd(args: readonly string[], environment: Record<string, string>, uid?: number) {
  const program = startProgram(args, environment, uid)
  return { code: await program.ended(), said: program.output().trim() }
}

describe("a trial", () => {
  // A first start takes its time, for the invented people: one is enough, and the tests go on from what it left.
  let first: Awaited<ReturnType<typeof startFirst>>
  beforeAll(async () => {
    first = await startFirst()
  }, 180_000)

  test("starts from nothing, serves, and stops at once on SIGTERM; what it kept is there at the next start", async () => {
    expect(first.status).toBe(200)
    expect(first.code, first.said).toBe(0)

    const folder = await copyFolder(first.folder)
    const second = await startTrial(folder)
    await second.program.waitFor("Jumelage is ready")
    expect((await fetch(`${second.url}/en/sign-in`)).status).toBe(200)
    expect(await readFile(join(folder, "keys.json"), "utf8")).toBe(
      await readFile(join(first.folder, "keys.json"), "utf8"),
    )
  })

  test("recovers after it was killed", async () => {
    const folder = await copyFolder(first.folder)
    const running = await startTrial(folder)
    await running.program.waitFor("Jumelage is ready")
    running.program.process.kill("SIGKILL")
    await running.program.ended()

    const second = await startTrial(folder)
    await second.program.waitFor("Jumelage is ready")
    expect((await fetch(`${second.url}/fr`)).status).toBe(200)
  })

  test("sends the message that it was about to send when it was killed", async () => {
    const folder = await copyFolder(first.folder)
    const running = await startTrial(folder)
    await running.program.waitFor("Jumelage is ready")
    const emailAddress = "interrompue@example.org"
    await fetch(`${running.url}/fr/creer-un-compte`, {
      method: "POST",
      redirect: "manual",
      headers: { "sec-fetch-site": "same-origin" },
      body: new URLSearchParams({
        ...{ emailAddress, emailAddressAgain: emailAddress, password: "le chat mange du miel" },
        ...{ firstName: "Anne", lastName: "Exemple", displayName: "Anne Exemple", language: "fr", terms: "yes" },
      }),
    })
    // At once, while the message is queued, composed or on its way: whichever it is, it must still arrive.
    running.program.process.kill("SIGKILL")
    await running.program.ended()

    const second = await startTrial(folder)
    await second.program.waitFor("Jumelage is ready")
    await expect
      .poll(async () => (await fetch(`${second.url}/fr/boite-aux-lettres`)).text(), { timeout: 20_000 })
      .toContain(emailAddress)
  })

  test("refuses a second start in the same folder, and the first goes on", async () => {
    const folder = await copyFolder(first.folder)
    const running = await startTrial(folder)
    await running.program.waitFor("Jumelage is ready")
    const second = await startTrial(folder)
    expect(await second.program.ended()).toBe(75)
    expect(second.program.output()).toContain("already running")
    expect((await fetch(`${running.url}/fr`)).status).toBe(200)
  })

  test("says in one sentence that its port is in use", async () => {
    const port = await freePort()
    const other = createServer().listen(port, "127.0.0.1")
    try {
      const folder = await copyFolder(first.folder)
      const { program } = await startTrial(folder, { JUMELAGE_PORT: String(port) })
      expect(await program.ended()).toBe(69)
      expect(program.output()).toContain(
        `Port ${port} is in use: stop what uses it, or choose another one with JUMELAGE_PORT.`,
      )
    } finally {
      other.close()
    }
  })

  test.runIf(process.getuid?.() === 0)(
    "says in one sentence that an ordinary user may not write in its folder",
    async () => {
      const folder = await makeTemporaryFolder("trial")
      const nobody = 65_534
      await chown(folder, nobody, nobody)
      await chmod(folder, 0o555)
      const { code, said } = await runToEnd(["trial"], { JUMELAGE_FOLDER: folder }, nobody)
      expect(code).toBe(73)
      expect(said.split("\n")).toHaveLength(1)
      expect(said).toContain(folder)
    },
  )

  test.each([
    ["JUMELAGE_PUBLIC_URL", "https://jumelage.example.org"],
    ["JUMELAGE_SMTP_URL", "smtp://mail.example.org"],
    ["DATABASE_URL", "postgres://app@db.example.org/jumelage"],
    ["JUMELAGE_HOST", "0.0.0.0"],
  ])("refuses to start with %s: it stays on this machine", async (name, value) => {
    const { code, said } = await runToEnd(["trial"], { [name]: value })
    expect(code).toBe(78)
    expect(said).toBe(`${name} is for production: a trial stays on this machine. Remove it, or start “jumelage all”.`)
  })
})

describe("production", () => {
  const whole = {
    DATABASE_URL: "postgres://app:x@127.0.0.1:9/jumelage",
    JUMELAGE_SMTP_URL: "smtp://127.0.0.1:9",
    JUMELAGE_MAIL_FROM: "jumelage@example.org",
    JUMELAGE_PUBLIC_URL: "https://jumelage.example.org",
    JUMELAGE_KEY_FILE: "/nowhere/keys.json",
  }

  test.each(Object.keys(whole))("does not start without %s", async (missing) => {
    const environment = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== missing))
    const { code, said } = await runToEnd(["all"], environment)
    expect(code).toBe(78)
    expect(said).toBe(`${missing} is missing: production does not start without it.`)
  })

  test("does not start on a public address without https", async () => {
    const { code, said } = await runToEnd(["all"], { ...whole, JUMELAGE_PUBLIC_URL: "http://jumelage.example.org" })
    expect(code).toBe(78)
    expect(said).toContain("JUMELAGE_PUBLIC_URL does not have the form expected")
  })

  test("says that the key file cannot be read", async () => {
    const { code, said } = await runToEnd(["all"], whole)
    expect(code).toBe(73)
    expect(said).toContain("/nowhere/keys.json cannot be read or written")
  })

  test("refuses a setting that it does not know, in the operator's language", async () => {
    const { code, said } = await runToEnd(["all"], { ...whole, JUMELAGE_PROT: "8080", LANG: "fr_CA.UTF-8" })
    expect(code).toBe(78)
    expect(said).toContain("JUMELAGE_PROT n’est pas un réglage de Jumelage")
  })

  test("says that the database does not answer", async () => {
    const { code, said } = await runToEnd(["migrate"], { DATABASE_URL: whole.DATABASE_URL })
    expect(code).toBe(69)
    expect(said).toBe("The database does not answer: check DATABASE_URL and that PostgreSQL is running.")
  })
})

describe("help", () => {
  test.each([
    ["fr_CA.UTF-8", "Utilisation", "Codes de sortie"],
    ["en_CA.UTF-8", "Usage", "Exit codes"],
    ["C", "Usage", "Exit codes"],
  ])("is written in the language of the locale %s", async (locale, first, last) => {
    const { code, said } = await runToEnd(["--help"], { LANG: locale })
    expect(code).toBe(0)
    expect(said).toContain(first)
    expect(said).toContain(last)
  })

  test("is offered when the command or the option is not known", async () => {
    expect(await runToEnd(["serv"], {})).toEqual({ code: 64, said: "Unknown command: serv. Try “jumelage --help”." })
    expect(await runToEnd(["trial", "--prot"], {})).toEqual({
      code: 64,
      said: "Unknown option: --prot. Try “jumelage --help”.",
    })
  })
})
