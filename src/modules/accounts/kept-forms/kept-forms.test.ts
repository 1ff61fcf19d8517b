import { describe, expect, test } from "vitest"
import { signUp, type TestMember, testPassword } from "../../../../tests/support/members.js"
import { formsIn, valuesOf } from "../../../../tests/support/page-forms.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen, TestBrowser } from "../../../../tests/support/test-browser.js"
import { isSecretField } from "./kept-form.js"

const site = useSite()

const accountPage = "/fr/compte"
const typed = {
  firstName: "Anne-Sophie",
  lastName: "Exemple",
  displayName: "Anne-Sophie « l’Exemple » & fille",
  language: "en",
  timeZone: "America/Halifax",
}

/** More than twelve hours go by. */
const letSessionsEnd = () => site.advance({ hours: 12, minutes: 1 })

/** Posts the form after the session has ended, signs in where that leads, and comes to the page that gives it back. */
async function goOn(member: TestMember, posted: Seen, browser = member.browser): Promise<Seen> {
  const signInPage = await browser.get(posted.location ?? "")
  const form = formsIn(signInPage.html).find(({ action }) => action === "/fr/connexion")
  if (!form) throw new Error("no sign-in form")
  const signedIn = await browser.post(form.action, {
    ...valuesOf(form),
    identifier: member.emailAddress,
    password: testPassword,
  })
  return browser.get(signedIn.location ?? "")
}

async function sendAgain(browser: TestBrowser, page: Seen): Promise<Seen> {
  const form = formsIn(page.html).find(({ action }) => action === accountPage)
  if (!form) throw new Error("nothing was kept")
  return browser.post(form.action, valuesOf(form))
}

async function displayNameOf({ emailAddress }: TestMember): Promise<string> {
  const { displayName } = await site.doorway.db
    .selectFrom("person")
    .innerJoin("account", "account.personId", "person.id")
    .innerJoin("accountAddress", "accountAddress.accountId", "account.id")
    .select("person.displayName")
    .where("accountAddress.addressKey", "=", emailAddress)
    .executeTakeFirstOrThrow()
  return displayName
}

describe("a form sent after the session has ended", () => {
  test("leads to sign-in, says that the text is kept, and is sent with one button afterwards", async () => {
    const member = await signUp(site)
    letSessionsEnd()
    const posted = await member.browser.post(accountPage, typed)
    expect(posted.location).toContain("/fr/connexion?next=")
    const page = await goOn(member, posted)
    expect(page.html).toContain("Votre texte est conservé")
    expect((await sendAgain(member.browser, page)).location).toBe(accountPage)
    expect(await displayNameOf(member)).toBe(typed.displayName)
  })

  test("is announced on the sign-in page in the page's language", async () => {
    const member = await signUp(site)
    letSessionsEnd()
    const { location } = await member.browser.post("/en/account", typed)
    const { html } = await member.browser.get(location ?? "")
    expect(html).toContain("Your session has ended. Sign in: your text is kept.")
  })

  test("is kept also when the session was ended from another browser", async () => {
    const member = await signUp(site)
    const other = site.openBrowser()
    await other.post("/fr/connexion", { identifier: member.emailAddress, password: testPassword })
    await other.post("/fr/compte/securite/sessions/fin")
    const page = await goOn(member, await member.browser.post(accountPage, typed))
    await sendAgain(member.browser, page)
    expect(await displayNameOf(member)).toBe(typed.displayName)
  })

  test("is given back in its own browser only, and to its own member only", async () => {
    const [member, stranger] = [await signUp(site), await signUp(site)]
    letSessionsEnd()
    const posted = await member.browser.post(accountPage, typed)
    const elsewhere = await goOn(member, posted, site.openBrowser())
    expect(elsewhere.status).toBe(404)
    expect(elsewhere.html).not.toContain("l’Exemple")
    const asStranger = await goOn({ ...stranger, browser: member.browser }, posted)
    expect(asStranger.status).toBe(404)
    expect(asStranger.html).not.toContain("l’Exemple")
  })

  test("is given back for one hour", async () => {
    const member = await signUp(site)
    letSessionsEnd()
    const posted = await member.browser.post(accountPage, typed)
    site.advance({ minutes: 60 })
    const page = await goOn(member, posted)
    expect(page.status).toBe(404)
    expect(page.html).toContain("Ce texte n’est plus conservé")
  })

  test("keeps no password and no code, and lies sealed", async () => {
    const member = await signUp(site)
    letSessionsEnd()
    await member.browser.post("/fr/compte/securite/adresse-courriel", {
      emailAddress: "secrete@example.org",
      emailAddressAgain: "secrete@example.org",
      password: testPassword,
      code: "123456",
    })
    const { sealedFields, path } = await site.doorway.db
      .selectFrom("keptForm")
      .selectAll()
      .orderBy("keptAt", "desc")
      .executeTakeFirstOrThrow()
    expect(path).toBe("/fr/compte/securite/adresse-courriel")
    expect(sealedFields).not.toContain("secrete")
    const again = await member.browser.post("/fr/compte/securite/adresse-courriel", {
      emailAddress: "secrete@example.org",
      password: testPassword,
    })
    expect(again.location).not.toContain("texte-conserve")
    const page = await goOn(member, {
      ...again,
      location: `/fr/connexion?next=${encodeURIComponent(await keptPage())}`,
    })
    expect(page.html).toContain("secrete@example.org")
    expect(page.html).not.toContain(testPassword)
    expect(page.html).not.toContain("123456")
  })

  test("of 200,000 letters is not kept, and the page says only that the session has ended", async () => {
    const member = await signUp(site)
    letSessionsEnd()
    const { location } = await member.browser.post(accountPage, { ...typed, displayName: "a".repeat(200_000) })
    expect(location).toBe(`/fr/connexion?next=${encodeURIComponent(accountPage)}`)
    const { html } = await member.browser.get(location ?? "")
    expect(html).toContain("Votre session a pris fin. Connectez-vous pour continuer.")
  })

  test("of a stranger who never had a session is not kept", async () => {
    const kept = async () => (await site.doorway.db.selectFrom("keptForm").select("id").execute()).length
    const before = await kept()
    const browser = site.openBrowser()
    await browser.post(accountPage, typed)
    browser.cookies.set("jumelage-session", "a".repeat(43))
    await browser.post(accountPage, typed)
    expect(await kept()).toBe(before)
  })

  test("is kept twenty times an hour for one account, no more", async () => {
    const member = await signUp(site)
    letSessionsEnd()
    const session = member.browser.cookies.get("jumelage-session") as string
    const locations: (string | undefined)[] = []
    for (let time = 1; time <= 21; time += 1) {
      member.browser.cookies.set("jumelage-session", session)
      locations.push((await member.browser.post(accountPage, typed)).location)
    }
    expect(locations.filter((location) => location?.includes("texte-conserve"))).toHaveLength(20)
  })
})

test("a page opened after the session has ended is opened again after sign-in", async () => {
  const member = await signUp(site)
  letSessionsEnd()
  const { location } = await member.browser.get("/fr/compte/securite?a=1")
  expect((await member.browser.get(location ?? "")).html).toContain("Votre session a pris fin.")
  const signedIn = await member.browser.post("/fr/connexion", {
    identifier: member.emailAddress,
    password: testPassword,
    next: decodeURIComponent(location?.split("next=")[1] ?? ""),
  })
  expect(signedIn.location).toBe("/fr/compte/securite?a=1")
})

test("every password and code that a page asks for has a name that is never kept", async () => {
  const member = await signUp(site)
  const browsers = [site.openBrowser(), member.browser]
  const asked = new Set<string>()
  for (const { path, get } of site.app.site.modules.flatMap(({ routes }) => routes)) {
    if (!get) continue
    for (const browser of browsers) {
      const { html } = await browser.get(path.fr)
      const fields = formsIn(html).flatMap((form) => form.fields)
      for (const { name, type } of fields) if (type === "password") asked.add(name)
      for (const [, name = ""] of html.matchAll(/<input[^>]*\bid="([^"]+)"[^>]*autocomplete="one-time-code"/g))
        asked.add(name)
    }
  }
  expect(asked.size).toBeGreaterThanOrEqual(4)
  expect([...asked].filter((name) => !isSecretField(name))).toEqual([])
})

async function keptPage(): Promise<string> {
  const { id } = await site.doorway.db
    .selectFrom("keptForm")
    .select("id")
    .orderBy("keptAt", "desc")
    .executeTakeFirstOrThrow()
  return `/fr/connexion/texte-conserve/${id}`
}
