import { randomBytes } from "node:crypto"
import { chmod, mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { useDatabase } from "../support/database.js"
import { freePort, type Program, startProgram } from "../support/program.js"
import { type SmtpServer, startSmtpServer } from "../support/smtp.js"
import { makeTemporaryFolder } from "../support/temporary-folder.js"

const { ownerUrl, appUrl } = useDatabase()

let mail: SmtpServer
let keyFile: string
let port: number
const running: Program[] = []

beforeAll(async () => {
  mail = await startSmtpServer()
  keyFile = join(await makeTemporaryFolder("keys"), "keys.json")
  await writeFile(keyFile, JSON.stringify({ current: "k1", keys: { k1: randomBytes(32).toString("base64") } }), {
    mode: 0o600,
  })
  port = await freePort()
})
afterAll(async () => {
  for (const program of running) {
    program.process.kill("SIGTERM")
    await program.ended()
  }
  await mail.stop()
})

const settings = () => ({
  DATABASE_URL: appUrl,
  DATABASE_OWNER_URL: ownerUrl,
  JUMELAGE_SMTP_URL: mail.url,
  JUMELAGE_MAIL_FROM: "jumelage@example.org",
  JUMELAGE_PUBLIC_URL: "https://jumelage.example.org",
  JUMELAGE_KEY_FILE: keyFile,
  JUMELAGE_PORT: String(port),
})

async function runToEnd(args: readonly string[], environment: Record<string, string>) {
  const program = startProgram(args, environment)
  return { code: await program.ended(), said: program.output().trim() }
}

/** A form as a browser sends it to the public address, through the proxy in front of the program. */
function post(path: string, fields: Record<string, string>, origin = "https://jumelage.example.org") {
  return fetch(`http://127.0.0.1:${port}${path}`, {
    method: "POST",
    redirect: "manual",
    headers: { origin },
    body: new URLSearchParams(fields),
  })
}

describe("production", () => {
  test("is brought to the version of the program by “migrate”, which may run again", async () => {
    for (let each = 0; each < 2; each += 1) {
      const { code, said } = await runToEnd(["migrate"], settings())
      expect(code, said).toBe(0)
      expect(said).toContain("The database is at the version of the program.")
    }
  })

  test("is found in order by the doctor", async () => {
    const { code, said } = await runToEnd(["doctor"], settings())
    expect(code, said).toBe(0)
    expect(said.split("\n")).toHaveLength(8)
    expect(said).toMatch(/^Database – ok: PostgreSQL 18/)
  })

  test("is told by the doctor what to mend, in French too", async () => {
    await chmod(keyFile, 0o644)
    const { code, said } = await runToEnd(["doctor"], {
      ...settings(),
      DATABASE_URL: ownerUrl,
      JUMELAGE_SMTP_URL: "smtp://127.0.0.1:9",
      LANG: "fr_CA.UTF-8",
    })
    await chmod(keyFile, 0o600)
    expect(code, said).toBe(1)
    expect(said).toContain("Utilisateurs de la base – à corriger")
    expect(said).toContain("Serveur de courrier – à corriger")
    expect(said).toContain("Clés – à corriger\u00a0: ")
  })

  test("says that a key file does not have the right form", async () => {
    const folder = await makeTemporaryFolder("keys")
    await mkdir(join(folder, "sub"))
    const wrong = join(folder, "sub", "keys.json")
    await writeFile(wrong, "{}")
    const { code, said } = await runToEnd(["all"], { ...settings(), JUMELAGE_KEY_FILE: wrong })
    expect(code).toBe(78)
    expect(said).toContain("The key file is not right")
  })

  test("says that the database refuses its password, or does not exist", async () => {
    const refused = new URL(appUrl)
    refused.password = "wrong"
    expect(await runToEnd(["all"], { ...settings(), DATABASE_URL: refused.href })).toEqual({
      code: 69,
      said: "The database refuses this user or this password: check DATABASE_URL.",
    })
    const unknown = new URL(appUrl)
    unknown.pathname = "/nowhere"
    expect(await runToEnd(["all"], { ...settings(), DATABASE_URL: unknown.href })).toEqual({
      code: 69,
      said: "This database does not exist on the server: check DATABASE_URL or create it.",
    })
  })

  test("serves pages in one process and carries out tasks in another, without mailbox page nor invented people", async () => {
    const serve = startProgram(["serve"], settings())
    const work = startProgram(["work"], settings())
    running.push(serve, work)
    await serve.waitFor("Jumelage is ready")
    await work.waitFor("Jumelage carries out tasks")

    const page = await fetch(`http://127.0.0.1:${port}/fr`)
    expect(page.status).toBe(200)
    expect(page.headers.get("strict-transport-security")).toContain("max-age")
    expect(await page.text()).not.toContain("Essai")
    for (const path of ["/fr/boite-aux-lettres", "/fr/essai"]) {
      expect((await fetch(`http://127.0.0.1:${port}${path}`)).status).toBe(404)
    }
    expect(
      (await post("/fr/connexion", { identifier: "sacha@example.org", password: "un essai sur cet ordinateur" }))
        .status,
    ).toBe(422)

    const emailAddress = "vraie@example.org"
    const answer = await post("/fr/creer-un-compte", {
      emailAddress,
      emailAddressAgain: emailAddress,
      firstName: "Vraie",
      lastName: "Personne",
      displayName: "Vraie Personne",
      password: "le chat mange du miel",
      language: "fr",
      terms: "yes",
    })
    expect(answer.status).toBe(303)
    expect(answer.headers.getSetCookie().every((cookie) => cookie.includes("Secure"))).toBe(true)
    const message = await mail.waitForMessage(emailAddress)
    expect(message.mail.text).toContain("https://jumelage.example.org/fr/confirmation/")
  })

  test("refuses a form that comes from another origin", async () => {
    expect((await post("/fr/connexion", {}, "https://elsewhere.example.org")).status).toBe(403)
    expect((await post("/fr/connexion", {}, "null")).status).toBe(403)
  })

  test("stops on SIGTERM, each process with exit code 0", async () => {
    for (const program of running.splice(0)) {
      program.process.kill("SIGTERM")
      expect(await program.ended(), program.output()).toBe(0)
    }
  })
})
