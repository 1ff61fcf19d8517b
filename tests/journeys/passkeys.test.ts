import type { CDPSession, Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { expectAccessible, useBrowser, type Visitor } from "../support/browser.js"
import { addApp } from "../support/factors.js"
import { signUp, type TestMember, testPassword } from "../support/members.js"
import { useSite } from "../support/site.js"

const site = useSite({ hasOwnAddress: true })
const browser = useBrowser()

type Language = "fr" | "en"

/** What a person reads, in each language. */
const words = {
  fr: {
    passkeys: "/fr/compte/securite/cles-d-acces",
    name: "Nom (facultatif)",
    add: "Ajouter une clé d’accès",
    added: "La clé d’accès est en service.",
    makeCodes: "Créer mes codes de secours",
    kept: "Je les ai gardés\u00a0: continuer",
    signOut: "Se déconnecter",
    signIn: "/fr/connexion",
    use: "Utiliser une clé d’accès",
    identifier: "Adresse courriel ou nom d’utilisateur",
    password: "Mot de passe",
    submit: "Se connecter",
    secondStep: "Confirmer que c’est bien vous",
    dashboard: "Tableau de bord",
    remove: "Retirer la clé d’accès",
    proof: "Votre mot de passe, ou un code de votre application",
    removed: "La clé d’accès est retirée.",
    stopped: "La clé d’accès n’a pas répondu",
    unknown: "Nous ne connaissons pas cette clé d’accès",
    needsJavaScript: "Les clés d’accès ont besoin de JavaScript",
  },
  en: {
    passkeys: "/en/account/security/passkeys",
    name: "Name (optional)",
    add: "Add a passkey",
    added: "The passkey is in service.",
    makeCodes: "Make my recovery codes",
    kept: "I have kept them: continue",
    signOut: "Sign out",
    signIn: "/en/sign-in",
    use: "Use a passkey",
    identifier: "Email address or username",
    password: "Password",
    submit: "Sign in",
    secondStep: "Confirm that it is you",
    dashboard: "Dashboard",
    remove: "Remove the passkey",
    proof: "Your password, or a code from your app",
    removed: "The passkey is removed.",
    stopped: "The passkey did not answer",
    unknown: "We do not know this passkey",
    needsJavaScript: "Passkeys need JavaScript",
  },
} as const

const heading = (page: Page) => page.locator("h1").innerText()
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click()

interface Device extends Visitor {
  readonly devtools: CDPSession
  readonly authenticatorId: string
}

/** A browser whose machine holds keys and, as a phone does, checks who holds it. */
async function openDevice(language: Language, member: TestMember, checksHolder = true): Promise<Device> {
  const url = await site.listen()
  const visitor = await browser.open({ language, site: url })
  const cookies = [...member.browser.cookies].map(([name, value]) => ({ name, value, url }))
  await visitor.context.addCookies(cookies)
  const devtools = await visitor.context.newCDPSession(visitor.page)
  await devtools.send("WebAuthn.enable")
  const { authenticatorId } = await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: checksHolder,
      isUserVerified: checksHolder,
      automaticPresenceSimulation: true,
    },
  })
  return { ...visitor, devtools, authenticatorId }
}

/** The name that the device's one key goes by. */
async function keyOf({ devtools, authenticatorId }: Device): Promise<string> {
  const { credentials } = await devtools.send("WebAuthn.getCredentials", { authenticatorId })
  return Buffer.from(credentials[0]?.credentialId ?? "", "base64").toString("base64url")
}

async function addPasskey({ page }: Visitor, language: Language, name: string): Promise<void> {
  const say = words[language]
  await page.goto(say.passkeys)
  await page.getByLabel(say.name).fill(name)
  await press(page, say.add)
  await page.getByText(say.added).waitFor()
}

async function signOut({ page }: Visitor, language: Language): Promise<void> {
  await press(page, words[language].signOut)
  await page.waitForURL(`**/${language}`)
}

async function giveName({ page }: Visitor, language: Language, { emailAddress }: TestMember): Promise<void> {
  const say = words[language]
  await page.goto(say.signIn)
  await page.getByLabel(say.identifier).fill(emailAddress)
  await page.getByLabel(say.password, { exact: true }).fill(testPassword)
  await press(page, say.submit)
}

async function signInByKeyAlone({ page }: Visitor, language: Language): Promise<void> {
  await page.goto(words[language].signIn)
  await press(page, words[language].use)
}

interface DeviceOfMember {
  readonly device: Device
  readonly member: TestMember
}

/** The device with one key of a new member, who is signed out. */
async function deviceWithKey(language: Language, checksHolder = true): Promise<DeviceOfMember> {
  const member = await signUp(site, { language })
  const device = await openDevice(language, member, checksHolder)
  await addPasskey(device, language, "Clé d’essai")
  await signOut(device, language)
  return { device, member }
}

describe.each(["fr", "en"] as const)("a member with a passkey, in %s", (language) => {
  const say = words[language]

  test("adds several, makes her recovery codes, and signs in by a key alone", async () => {
    const member = await signUp(site, { language })
    const device = await openDevice(language, member)
    const { page } = device
    await addPasskey(device, language, "Portable")
    await expectAccessible(page)
    await press(page, say.makeCodes)
    expect(await page.locator("ol code").count()).toBe(10)
    await expectAccessible(page)
    await page.getByRole("link", { name: say.kept }).click()

    await device.devtools.send("WebAuthn.clearCredentials", { authenticatorId: device.authenticatorId })
    await addPasskey(device, language, "Téléphone")
    await page.goto(say.passkeys)
    for (const name of ["Portable", "Téléphone"]) await page.getByRole("rowheader", { name }).waitFor()
    await expectAccessible(page)

    await signOut(device, language)
    await signInByKeyAlone(device, language)
    await page.waitForURL(`**/${language === "fr" ? "tableau-de-bord" : "dashboard"}`)
    expect(await heading(page)).toBe(say.dashboard)
  })

  test("is told, without JavaScript, that keys need it and nothing else does", async () => {
    const member = await signUp(site, { language })
    const url = await site.listen()
    const { page, context } = await browser.open({ language, site: url, javaScript: false })
    await page.goto(say.signIn)
    await page.getByText(say.needsJavaScript).waitFor()
    expect(await page.getByRole("button", { name: say.use }).isVisible()).toBe(false)
    await context.addCookies([...member.browser.cookies].map(([name, value]) => ({ name, value, url })))
    await page.goto(say.passkeys)
    await page.getByText(say.needsJavaScript).waitFor()
  })
})

describe("a passkey", () => {
  test("is given as the second step after the password", async () => {
    const { device, member } = await deviceWithKey("fr")
    await giveName(device, "fr", member)
    expect(await heading(device.page)).toBe(words.fr.secondStep)
    await expectAccessible(device.page)
    await press(device.page, words.fr.use)
    await device.page.waitForURL("**/tableau-de-bord")
  })

  test("that is removed opens nothing any more", async () => {
    const { device, member } = await deviceWithKey("fr")
    await signInByKeyAlone(device, "fr")
    await device.page.waitForURL("**/tableau-de-bord")
    await device.page.goto(words.fr.passkeys)
    await device.page.getByRole("rowheader", { name: "Clé d’essai" }).waitFor()
    await device.page.getByRole("link", { name: /Clé d’essai/ }).click()
    await device.page.getByLabel(words.fr.proof).fill(testPassword)
    await expectAccessible(device.page)
    await press(device.page, words.fr.remove)
    await device.page.getByText(words.fr.removed).waitFor()
    await signOut(device, "fr")
    await signInByKeyAlone(device, "fr")
    await device.page.getByText(words.fr.unknown).first().waitFor()
    await giveName(device, "fr", member)
    await device.page.waitForURL("**/tableau-de-bord")
  })

  test("that cannot check who holds it does not sign in alone, and follows a password", async () => {
    const { device, member } = await deviceWithKey("fr", false)
    await signInByKeyAlone(device, "fr")
    await device.page.getByText(words.fr.stopped).waitFor()

    // Nor when the page is made not to ask for it.
    await device.page.route("**/defi/sign-in", async (route) => {
      const options = await (await route.fetch()).json()
      const allowCredentials = [{ type: "public-key", id: await keyOf(device) }]
      await route.fulfill({ json: { ...options, allowCredentials, userVerification: "discouraged" } })
    })
    await signInByKeyAlone(device, "fr")
    await device.page.getByText(words.fr.unknown).first().waitFor()

    await giveName(device, "fr", member)
    await press(device.page, words.fr.use)
    await device.page.waitForURL("**/tableau-de-bord")
  })

  test("answers a challenge once, and only in the browser that asked", async () => {
    const { device } = await deviceWithKey("fr")
    const posted: string[] = []
    await device.page.route("**/fr/connexion/cle-d-acces", (route) => {
      posted.push(new URLSearchParams(route.request().postData() ?? "").get("answer") ?? "")
      return route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Kept here</title>" })
    })
    await signInByKeyAlone(device, "fr")
    await expect.poll(() => posted.length).toBe(1)
    const [answer = ""] = posted
    const thief = site.openBrowser()
    const elsewhere = await thief.post("/fr/connexion/cle-d-acces", { answer })
    expect(elsewhere.status).toBe(409)
    expect(elsewhere.html).toContain("La clé d’accès a répondu trop tard, ou dans une autre fenêtre")

    const same = site.openBrowser()
    for (const { name, value } of await device.context.cookies()) same.cookies.set(name, value)
    expect((await same.post("/fr/connexion/cle-d-acces", { answer })).status).toBe(303)
    const again = site.openBrowser()
    for (const { name, value } of await device.context.cookies()) again.cookies.set(name, value)
    expect((await again.post("/fr/connexion/cle-d-acces", { answer })).status).toBe(409)
  })

  test("that comes back with an older count of signatures may be a copy, and opens nothing", async () => {
    const { device } = await deviceWithKey("fr")
    const { devtools, authenticatorId } = device
    await signInByKeyAlone(device, "fr")
    await device.page.waitForURL("**/tableau-de-bord")
    await signOut(device, "fr")
    const { credentials } = await devtools.send("WebAuthn.getCredentials", { authenticatorId })
    const [credential] = credentials
    if (!credential) throw new Error("the device holds no key")
    await devtools.send("WebAuthn.clearCredentials", { authenticatorId })
    await devtools.send("WebAuthn.addCredential", { authenticatorId, credential: { ...credential, signCount: 0 } })
    await signInByKeyAlone(device, "fr")
    await device.page.getByText(words.fr.unknown).first().waitFor()
  })

  test("of another person is no second step", async () => {
    const { device } = await deviceWithKey("fr")
    const other = await signUp(site)
    await addApp(site, other.browser)
    await giveName(device, "fr", other)
    expect(await heading(device.page)).toBe(words.fr.secondStep)
    expect(await device.page.getByRole("button", { name: words.fr.use }).count()).toBe(0)
  })
})

test("what is no answer of a key is refused", async () => {
  await site.listen()
  const visitor = site.openBrowser()
  for (const answer of ["", "{}", "not json", JSON.stringify({ id: "x", rawId: "x", type: "public-key" })]) {
    const seen = await visitor.post("/fr/connexion/cle-d-acces", { answer })
    expect(seen.status).toBe(422)
  }
})
