import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest"
import { type DirectoryPerson, startDirectory, type TestDirectory } from "../../../../tests/support/directory.js"
import { addApp } from "../../../../tests/support/factors.js"
import { signUp, signUpStaff } from "../../../../tests/support/members.js"
import { addOrganisation } from "../../../../tests/support/organisations.js"
import { testUrl, useSite } from "../../../../tests/support/site.js"
import type { Seen, TestBrowser } from "../../../../tests/support/test-browser.js"

const site = useSite()
const desk = "/fr/personnel/annuaires"
const entryPage = "/fr/connexion/premiere-entree"
const dashboard = "/fr/tableau-de-bord"

let directory: TestDirectory
let administrator: TestBrowser
let id: string

const settings = (also: Readonly<Record<string, string>> = {}) => ({
  nameEn: "Exampleshire",
  nameFr: "Exempleville",
  issuer: directory.issuer,
  clientId: directory.clientId,
  secret: directory.clientSecret,
  addressDomains: "exempleville.example.org\nautre.example.org",
  factorValues: "mfa",
  isEnabled: "yes",
  ...also,
})

beforeAll(async () => {
  directory = await startDirectory({ publicUrl: testUrl })
  administrator = (await signUpStaff(site, ["administrator"])).browser
  const saved = await administrator.post(`${desk}/nouveau`, settings())
  expect(saved.location).toBe(desk)
  id = /annuaires\/([0-9a-f-]{36})/.exec((await administrator.get(desk)).html)?.[1] as string
})
beforeEach(async () => {
  await administrator.post(`${desk}/${id}`, settings())
})
afterAll(() => directory.stop())

let counted = 0

function person(also: Partial<DirectoryPerson> & { readonly told?: object } = {}): DirectoryPerson {
  counted += 1
  const { told, ...rest } = also
  return {
    subject: `person-${counted}`,
    claims: {
      email: `person${counted}@exempleville.example.org`,
      email_verified: true,
      given_name: "Zoé",
      family_name: "Inventée",
      ...told,
    },
    ...rest,
  }
}

/** From the button of the sign-in page, by the directory, back to the platform. */
async function signIn(who: DirectoryPerson, browser = site.openBrowser(), query = ""): Promise<Seen> {
  directory.seat(who)
  const back = await directory.visit(await startAt(browser, query))
  return browser.get(back.pathname + back.search)
}

async function startAt(browser: TestBrowser, query = ""): Promise<string> {
  const started = await browser.get(`/fr/connexion/annuaire/${id}${query}`)
  expect(started.status).toBe(303)
  return started.location as string
}

const acceptance = {
  firstName: "Zoé",
  lastName: "Inventée",
  displayName: "Zoé Inventée",
  language: "fr",
  terms: "yes",
}

async function enterFirst(who: DirectoryPerson, browser = site.openBrowser()): Promise<TestBrowser> {
  expect((await signIn(who, browser)).location).toBe(entryPage)
  await browser.post(entryPage, acceptance)
  return browser
}

async function sessionOf(browser: TestBrowser): Promise<boolean> {
  return (await browser.get(dashboard)).status === 200
}

async function countAccounts(emailAddress: unknown): Promise<number> {
  const rows = await site.doorway.db
    .selectFrom("accountAddress")
    .select("id")
    .where("addressKey", "=", String(emailAddress))
    .execute()
  return rows.length
}

describe("a person of an organisation with its own directory", () => {
  test("finds it on the sign-in page, in her language", async () => {
    expect((await site.openBrowser().get("/fr/connexion")).html).toContain("Se connecter avec\u00a0: Exempleville")
    expect((await site.openBrowser().get("/en/sign-in")).html).toContain("Sign in with Exampleshire")
  })

  test("has an account once she has accepted the terms, and not before", async () => {
    const who = person()
    const browser = site.openBrowser()
    const back = await signIn(who, browser, "?next=%2Ffr%2Fcompte%2Fsecurite")
    expect(back.location).toBe(entryPage)
    expect(await countAccounts(who.claims.email)).toBe(0)

    const page = await browser.get(entryPage)
    expect(page.html).toContain(String(who.claims.email))
    expect(page.html).toContain('value="Zoé Inventée"')
    const { terms: _, ...without } = acceptance
    const refused = await browser.post(entryPage, without)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain("Lisez et acceptez les conditions d’utilisation")
    expect(await countAccounts(who.claims.email)).toBe(0)

    const opened = await browser.post(entryPage, acceptance)
    expect(opened.location).toBe("/fr/compte/securite")
    expect(await sessionOf(browser)).toBe(true)
    await site.mail.waitForMessage(String(who.claims.email))
  })

  test("comes back to her account, also under another address and name", async () => {
    const who = person()
    await enterFirst(who)
    const browser = site.openBrowser()
    const again = await signIn({ ...who, claims: { ...who.claims, email: "married@autre.example.org" } }, browser)
    expect(again.location).toBe("/fr")
    expect(await sessionOf(browser)).toBe(true)
    expect(await countAccounts("married@autre.example.org")).toBe(0)
  })

  test("presses the button twice and has one account", async () => {
    const who = person()
    const browser = site.openBrowser()
    await signIn(who, browser)
    const cookies = [...browser.cookies]
    const seen = await Promise.all([1, 2].map(() => browser.post(entryPage, acceptance)))
    expect(cookies.length).toBeGreaterThan(0)
    expect(seen.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await countAccounts(who.claims.email)).toBe(1)
  })

  test("enters the account that has confirmed the very same address, and is told", async () => {
    const member = await signUp(site, { emailAddress: `membre-lie@exempleville.example.org` })
    const browser = site.openBrowser()
    const back = await signIn(person({ told: { email: "Membre-Lie@exempleville.example.org" } }), browser)
    expect(back.location).toBe("/fr")
    expect(await countAccounts(member.emailAddress)).toBe(1)
    await site.mail.waitForMessage(
      member.emailAddress,
      ({ mail }) => mail.subject === "L’annuaire de votre organisme ouvre votre compte",
    )
  })

  test("never enters the account of another person whose address she was given", async () => {
    const first = person()
    await enterFirst(first)
    const browser = site.openBrowser()
    const second = await signIn(person({ told: { email: first.claims.email } }), browser)
    expect(second.status).toBe(409)
    expect(second.html).toContain("Une autre personne de cet annuaire")
    expect(await sessionOf(browser)).toBe(false)
  })

  test.each([
    ["not verified", { email_verified: false }, "n’a pas vérifié votre adresse courriel"],
    ["said to be verified by a text", { email_verified: "true" }, "n’a pas vérifié votre adresse courriel"],
    ["of which nothing is said", { email_verified: undefined }, "n’a pas vérifié votre adresse courriel"],
    ["outside the directory's domains", { email: "x@example.org" }, "pas de celles dont cet annuaire répond"],
    ["of a subdomain", { email: "x@sub.exempleville.example.org" }, "pas de celles dont cet annuaire répond"],
    ["missing", { email: undefined }, "pas de celles dont cet annuaire répond"],
  ])("enters no account by an address %s", async (_, told, sentence) => {
    await signUp(site, { emailAddress: `victime${++counted}@exempleville.example.org` })
    const email = `victime${counted}@exempleville.example.org`
    const browser = site.openBrowser()
    const seen = await signIn(person({ told: { email, ...told } }), browser)
    expect(seen.status).toBe(409)
    expect(seen.html).toContain(sentence)
    expect(await sessionOf(browser)).toBe(false)
  })

  test("gives her second factor here, unless the directory has asked for one", async () => {
    const who = person()
    const browser = await enterFirst(who)
    await addApp(site, browser)
    expect((await signIn(who)).location).toContain("/fr/connexion/second-facteur")
    expect((await signIn({ ...who, amr: ["pwd", "mfa"] })).location).toBe("/fr")
  })

  test("opens staff pages by the directory's second factor, and by no other value of it", async () => {
    const who = person()
    await enterFirst(who)
    const { id: personId } = await site.doorway.db
      .selectFrom("person")
      .innerJoin("account", "account.personId", "person.id")
      .innerJoin("accountAddress", "accountAddress.accountId", "account.id")
      .select("person.id")
      .where("addressKey", "=", String(who.claims.email))
      .executeTakeFirstOrThrow()
    const now = site.doorway.clock()
    await site.doorway.db
      .insertInto("roleGrant")
      .values({ personId, role: "administrator", scopeKind: "platform", fromAt: now, grantedAt: now })
      .execute()
    const [strong, weak] = [site.openBrowser(), site.openBrowser()]
    await signIn({ ...who, amr: ["mfa"] }, strong)
    await signIn({ ...who, amr: ["pwd"] }, weak)
    expect((await strong.get(desk)).status).toBe(200)
    expect((await weak.get(desk)).location).toContain("/fr/connexion/second-facteur")
  })
})

describe("an answer of a directory", () => {
  test("is taken once", async () => {
    const browser = site.openBrowser()
    directory.seat(person())
    const back = await directory.visit(await startAt(browser))
    await browser.get(back.pathname + back.search)
    const replayed = await browser.get(back.pathname + back.search)
    expect(replayed.status).toBe(409)
    expect(replayed.html).toContain("Cette connexion a pris fin")
  })

  test("is taken only in the browser that asked", async () => {
    directory.seat(person())
    const back = await directory.visit(await startAt(site.openBrowser()))
    const thief = site.openBrowser()
    expect((await thief.get(back.pathname + back.search)).status).toBe(409)
    expect(await sessionOf(thief)).toBe(false)
  })

  test("is refused with another state, without one, or too late", async () => {
    const browser = site.openBrowser()
    directory.seat(person())
    const back = await directory.visit(await startAt(browser))
    const other = new URL(await startAt(browser)).searchParams.get("state") as string
    const forged = `${other.slice(0, -4)}AAAA`
    for (const state of ["", "x", forged]) {
      const url = new URL(back)
      url.searchParams.set("state", state)
      expect((await browser.get(url.pathname + url.search)).status).toBe(409)
    }
    site.advance({ minutes: 16 })
    expect((await browser.get(back.pathname + back.search)).status).toBe(409)
  })

  test("is refused with the code of another sign-in", async () => {
    const browser = site.openBrowser()
    directory.seat(person())
    const [first, second] = [
      await directory.visit(await startAt(browser)),
      await directory.visit(await startAt(browser)),
    ]
    const mixed = new URL(first)
    mixed.searchParams.set("code", second.searchParams.get("code") as string)
    const seen = await browser.get(mixed.pathname + mixed.search)
    expect(seen.status).toBe(422)
    expect(seen.html).toContain("n’a pas confirmé votre connexion\u00a0: Exempleville")
    expect(await sessionOf(browser)).toBe(false)
  })

  test("that says no is one sentence above the other ways to sign in", async () => {
    const browser = site.openBrowser()
    const url = new URL(await startAt(browser))
    const state = url.searchParams.get("state") as string
    const seen = await browser.get(
      `/fr/connexion/annuaire?error=access_denied&state=${state}&iss=${encodeURIComponent(directory.issuer)}`,
    )
    expect(seen.status).toBe(422)
    expect(seen.html).toContain("n’a pas confirmé votre connexion")
    expect(seen.html).toContain('name="password"')
  })
})

describe("a directory", () => {
  test("that does not answer is one sentence above the other ways to sign in", async () => {
    const silent = createServer()
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve))
    const { port } = silent.address() as AddressInfo
    await new Promise((resolve) => silent.close(resolve))
    await administrator.post(`${desk}/${id}`, settings({ issuer: `http://127.0.0.1:${port}` }))
    const seen = await site.openBrowser().get(`/fr/connexion/annuaire/${id}`)
    expect(seen.status).toBe(503)
    expect(seen.html).toContain("Cet annuaire ne répond pas en ce moment\u00a0: Exempleville")
    expect(seen.html).toContain('name="password"')
    const english = await site.openBrowser().get(`/en/sign-in/directory/${id}`)
    expect(english.html).toContain("This directory does not answer at the moment: Exampleshire")
  })

  test("with another client's secret is refused, and the history keeps why", async () => {
    await administrator.post(`${desk}/${id}`, settings({ secret: "not the secret" }))
    const seen = await signIn(person())
    expect(seen.status).toBe(422)
    const { reason } = await site.doorway.db
      .selectFrom("event")
      .select("reason")
      .where("act", "=", "accounts.fail-directory-sign-in")
      .orderBy("number", "desc")
      .executeTakeFirstOrThrow()
    expect(reason).toMatch(/^OAUTH_/)
  })

  test("that is switched off disappears from the sign-in page and takes no answer", async () => {
    const browser = site.openBrowser()
    directory.seat(person())
    const back = await directory.visit(await startAt(browser))
    const { isEnabled: _, ...off } = settings()
    await administrator.post(`${desk}/${id}`, off)
    expect((await browser.get(back.pathname + back.search)).html).toContain("n’est plus proposée")
    expect((await browser.get(`/fr/connexion/annuaire/${id}`)).status).toBe(409)
    expect((await browser.get("/fr/connexion")).html).not.toContain("Exempleville")
  })

  test("keeps its secret sealed, and never shows it again", async () => {
    const page = await administrator.get(`${desk}/${id}`)
    expect(page.html).toContain(directory.issuer)
    expect(page.html).not.toContain(directory.clientSecret)
    const { sealedSecret } = await site.doorway.db
      .selectFrom("directory")
      .select("sealedSecret")
      .where("id", "=", id)
      .executeTakeFirstOrThrow()
    expect(sealedSecret).not.toContain(directory.clientSecret)
    const { secret: _, ...unchanged } = settings()
    await administrator.post(`${desk}/${id}`, { ...unchanged, secret: "" })
    expect((await signIn(person())).location).toBe(entryPage)
  })

  test.each([
    ["issuer", "http://directory.example.org", "Vérifiez l’émetteur"],
    ["issuer", "javascript:alert(1)", "Vérifiez l’émetteur"],
    ["addressDomains", " ", "Entrez au moins un domaine"],
    ["addressDomains", "*.example.org", "Vérifiez les domaines"],
    ["nameFr", "", "Entrez le nom, dans les deux langues"],
    ["clientId", "", "Entrez l’identifiant de client"],
  ])("is not saved with the %s “%s”", async (field, value, sentence) => {
    const seen = await administrator.post(`${desk}/${id}`, settings({ [field]: value }))
    expect(seen.status).toBe(422)
    expect(seen.html).toContain(sentence)
    expect(seen.html).not.toContain(directory.clientSecret)
  })

  test("is not set up twice", async () => {
    const seen = await administrator.post(`${desk}/nouveau`, settings())
    expect(seen.status).toBe(422)
    expect(seen.html).toContain("déjà réglé")
  })
})

describe("a directory that belongs to an organization of the list", () => {
  const membershipsIn = (browser: TestBrowser) => browser.get("/fr/compte/appartenances")
  let organisation: string
  beforeAll(async () => {
    organisation = await addOrganisation(site, { nameEn: "Town of Exampleshire", nameFr: "Ville d’Exempleville" })
  })
  /** A task looks at the memberships again, a moment after the directory has changed. */
  const seen = (browser: TestBrowser, isOnlyDeclared: boolean) =>
    vi.waitFor(async () => {
      const { html } = await membershipsIn(browser)
      expect(html.includes("déclarée, non vérifiée")).toBe(isOnlyDeclared)
    }, 10_000)
  const ofOrganisation = () => settings({ organisation: "Town of Exampleshire", "organisation-code": organisation })

  test("makes whoever it lets in a verified member, in a new account and in one that there was", async () => {
    await administrator.post(`${desk}/${id}`, ofOrganisation())
    expect((await administrator.get(`${desk}/${id}`)).html).toContain(`value="${organisation}"`)
    const newcomer = await enterFirst(person())
    expect((await membershipsIn(newcomer)).html).toContain("par la connexion de l’organisme")
    const who = person()
    const known = await signUp(site, { emailAddress: String(who.claims.email) })
    const browser = site.openBrowser()
    expect((await signIn(who, browser)).location).not.toBe(entryPage)
    expect((await membershipsIn(browser)).html).toContain("Ville d’Exempleville")
    expect((await membershipsIn(known.browser)).html).toContain("par la connexion de l’organisme")
  })

  test("verifies nobody any more once it belongs to no organization, or is switched off", async () => {
    await administrator.post(`${desk}/${id}`, ofOrganisation())
    const browser = await enterFirst(person())
    await administrator.post(`${desk}/${id}`, settings())
    await seen(browser, true)
    await administrator.post(`${desk}/${id}`, ofOrganisation())
    await seen(browser, false)
    const { isEnabled: _, ...disabled } = ofOrganisation()
    await administrator.post(`${desk}/${id}`, disabled)
    await seen(browser, true)
  })
})
