import { describe, expect, test } from "vitest"
import { addApp, codeOfApp } from "../../tests/support/factors.js"
import { signUp, type TestMember, testPassword } from "../../tests/support/members.js"
import { useSite } from "../../tests/support/site.js"
import { runAccountCommand } from "./account.js"
import { openTerminal } from "./terminal.js"

const site = useSite()
const signInPage = "/fr/connexion"

async function run(args: readonly string[], locale = "fr_CA.UTF-8"): Promise<{ code: number; said: string }> {
  const lines: string[] = []
  const keep = (line: string) => void lines.push(line)
  const terminal = { ...openTerminal({ LANG: locale }), print: keep, say: keep }
  const url = new URL(site.ownerUrl)
  const code = await runAccountCommand(args, { DATABASE_URL: url.href }, terminal)
  return { code, said: lines.join("\n") }
}

const onAddress = ({ emailAddress }: TestMember, ...args: readonly string[]) =>
  run([...args, "--address", emailAddress])

describe("the operator", () => {
  test("makes the first administrator, whose second factor then opens the desk", async () => {
    const member = await signUp(site)
    const given = await onAddress(member, "grant", "--role", "administrator")
    expect(given).toEqual({ code: 0, said: "L’habilitation est donnée. La personne en reçoit un avis par courriel." })
    await site.mail.waitForMessage(member.emailAddress, ({ mail }) => mail.subject?.includes("Administration") ?? false)
    await addApp(site, member.browser)
    expect((await member.browser.get("/fr/personnel/habilitations")).status).toBe(200)
  })

  test("takes a role back, even the last administrator's", async () => {
    const member = await signUp(site)
    await onAddress(member, "grant", "--role", "audit")
    expect((await onAddress(member, "revoke", "--role", "audit")).code).toBe(0)
    const again = await onAddress(member, "revoke", "--role", "audit")
    expect(again).toEqual({ code: 1, said: "Cette personne n’a pas cette habilitation." })
  })

  test("makes a coordinator of one program, shows her role with it, and takes it back there only", async () => {
    const member = await signUp(site)
    const programme = "0198a1c0-0000-7000-8000-000000000001"
    const role = ["--role", "coordinator"]
    expect((await onAddress(member, "grant", ...role, "--programme", programme)).code).toBe(0)
    expect((await onAddress(member, "show")).said).toContain(
      `Habilitation\u00a0: coordinator (en vigueur), programme ${programme}`,
    )
    expect((await onAddress(member, "revoke", ...role, "--organisation", programme)).code).toBe(1)
    expect((await onAddress(member, "revoke", ...role, "--programme", programme)).code).toBe(0)
    expect((await onAddress(member, "show")).said).not.toContain("coordinator")
  })

  test("is told that a role does not exist where it was to act", async () => {
    const { code, said } = await onAddress(await signUp(site), "grant", "--role", "coordinator")
    expect(code).toBe(1)
    expect(said).toContain("Ce rôle n’existe pas là.")
  })

  test("sees how an account stands, and its holder can see that it was read", async () => {
    const member = await signUp(site)
    await addApp(site, member.browser)
    await onAddress(member, "grant", "--role", "help", "--until", "2099-12-31")
    const { code, said } = await onAddress(member, "show")
    expect(code).toBe(0)
    expect(said).toContain("Compte\u00a0: actif")
    expect(said).toContain("Application d’authentification\u00a0: en service")
    expect(said).toContain("Habilitation\u00a0: help (en vigueur, jusqu’au 31 décembre 2099)")
    const access = await site.doorway.db
      .selectFrom("accessEvent")
      .innerJoin("account", "account.personId", "accessEvent.personId")
      .innerJoin("accountAddress", "accountAddress.accountId", "account.id")
      .select("purpose")
      .where("addressKey", "=", member.emailAddress)
      .execute()
    expect(access).toEqual([{ purpose: "accounts.operator-help" }])
  })

  test("opens a locked account before its time", async () => {
    const member = await signUp(site)
    const browser = site.openBrowser()
    const signIn = (password: string) => browser.post(signInPage, { identifier: member.emailAddress, password })
    for (let tries = 1; tries <= 10; tries += 1) await signIn("pas le bon mot de passe")
    expect((await signIn(testPassword)).status).toBe(429)
    expect((await onAddress(member, "unlock")).said).toBe("Le compte est de nouveau ouvert.")
    expect((await signIn(testPassword)).status).toBe(303)
    expect((await onAddress(member, "unlock")).code).toBe(1)
  })

  test("takes the factors of a person who has lost them: her sessions end, she is told, and the password suffices", async () => {
    const member = await signUp(site)
    const secret = await addApp(site, member.browser)
    expect((await onAddress(member, "remove-factors")).code).toBe(0)
    expect((await member.browser.get("/fr/tableau-de-bord")).status).toBe(303)
    const browser = site.openBrowser()
    const signedIn = await browser.post(signInPage, { identifier: member.emailAddress, password: testPassword })
    expect(signedIn.location).toBe("/fr")
    await site.mail.waitForMessage(
      member.emailAddress,
      ({ mail }) => mail.subject === "La seconde étape de votre connexion a été retirée",
    )
    expect(
      (await browser.post("/fr/connexion/second-facteur", { code: codeOfApp(secret, site.doorway.clock()) })).status,
    ).toBe(422)
    const again = await onAddress(member, "remove-factors")
    expect(again.code).toBe(1)
    expect(again.said).toContain("Ce compte n’a pas de seconde étape")
  })

  test("finds an account by its user name too, and says when there is none", async () => {
    expect((await run(["show", "--username", "personne.ici"], "en_CA.UTF-8")).said).toBe(
      "We know no account by this name.",
    )
    expect((await run(["grant", "--address", "personne@example.org", "--role", "help"])).code).toBe(1)
  })
})

describe("the command", () => {
  const key = "0198a1c0-0000-7000-8000-000000000001"

  test.each([
    ["fr_CA.UTF-8", "Utilisation"],
    ["en_CA.UTF-8", "Usage"],
  ])("explains itself when asked, under %s", async (locale, word) => {
    const { code, said } = await run(["--help"], locale)
    expect(code).toBe(0)
    expect(said).toContain(word)
  })

  test.each([
    ["grant --address a@example.org"],
    ["grant --address a@example.org --role king"],
    ["grant --role help"],
    ["grant --address a@example.org --username a --role help"],
    ["grant --address a@example.org --role help --until 2026-02-31"],
    ["grant --address a@example.org --role coordinator --programme here"],
    [`grant --address a@example.org --role administrator --programme ${key} --organisation ${key}`],
    [`show --address a@example.org --programme ${key}`],
    ["show --address a@example.org --role help"],
    ["unlock"],
    ["destroy --address a@example.org"],
    ["show extra --address a@example.org"],
    ["show --address a@example.org --force"],
  ])("refuses what makes no sense: %s", async (line) => {
    const { code, said } = await run(line.split(" "))
    expect(code).toBe(64)
    expect(said).toContain("Utilisation")
  })
})
