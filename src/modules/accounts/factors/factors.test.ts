import { describe, expect, test } from "vitest"
import { addApp, codeOfApp, recoveryCodesShown, secretShown } from "../../../../tests/support/factors.js"
import { signUp, type TestMember, testPassword } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen, TestBrowser } from "../../../../tests/support/test-browser.js"

const site = useSite()

const signInPage = "/fr/connexion"
const factorPage = "/fr/connexion/second-facteur"
const codesPage = "/fr/compte/securite/codes-de-secours"
const appPage = "/fr/compte/securite/application"
const removalPage = "/fr/compte/securite/application/retrait"
const dashboard = "/fr/tableau-de-bord"

interface MemberWithApp extends TestMember {
  readonly secret: string
}

async function signUpWithApp(): Promise<MemberWithApp> {
  const member = await signUp(site)
  return { ...member, secret: await addApp(site, member.browser) }
}

function signIn({ emailAddress }: TestMember, browser: TestBrowser, also = {}): Promise<Seen> {
  return browser.post(signInPage, { identifier: emailAddress, password: testPassword, ...also })
}

/** A new browser where the password was given and the factor is due. */
async function halfSignIn(member: TestMember, also = {}): Promise<TestBrowser> {
  const browser = site.openBrowser()
  const seen = await signIn(member, browser, also)
  expect(seen.location).toContain(factorPage)
  return browser
}

const codeNow = ({ secret }: MemberWithApp, seconds = 0) => codeOfApp(secret, site.doorway.clock(), seconds)

async function isSignedIn(browser: TestBrowser): Promise<boolean> {
  return (await browser.get(dashboard)).status === 200
}

async function makeCodes(browser: TestBrowser, proof = ""): Promise<readonly string[]> {
  return recoveryCodesShown(await browser.post(codesPage, { proof }))
}

const received = (member: TestMember, subject: string) =>
  site.mail.waitForMessage(member.emailAddress, ({ mail }) => mail.subject === subject)

async function accountIdOf({ emailAddress }: TestMember): Promise<string> {
  const { accountId } = await site.doorway.db
    .selectFrom("accountAddress")
    .select("accountId")
    .where("addressKey", "=", emailAddress)
    .executeTakeFirstOrThrow()
  return accountId
}

describe("an authenticator app", () => {
  test("is put into service by its first code, and its holder is told", async () => {
    const { browser, ...member } = await signUp(site)
    await browser.post(appPage, { act: "begin" })
    const shown = await browser.get(appPage)
    const secret = secretShown(shown)
    expect(shown.html).toContain(`otpauth://totp/`)
    expect(shown.html).toContain('role="img"')

    const wrong = await browser.post(appPage, { act: "confirm", code: "000000" })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain("Ce n’est pas le code que l’application devrait afficher")

    const added = await browser.post(appPage, { act: "confirm", code: codeOfApp(secret, site.doorway.clock()) })
    expect(added.location).toBe(codesPage)
    expect((await browser.get(appPage)).html).toContain("L’application est en service")
    await received({ browser, ...member }, "Une application protège votre compte")
  })

  test("has its secret kept under a key that the database does not hold", async () => {
    const member = await signUpWithApp()
    const row = await site.doorway.db
      .selectFrom("authenticatorApp")
      .select("sealedSecret")
      .where("accountId", "=", await accountIdOf(member))
      .executeTakeFirstOrThrow()
    expect(row.sealedSecret).not.toContain(member.secret)
    expect(row.sealedSecret).toMatch(/^test\./)
  })

  test("makes a sign-in wait for its code, and such a session opens nothing else", async () => {
    const member = await signUpWithApp()
    const browser = await halfSignIn(member)
    for (const page of [dashboard, "/fr/compte/securite/deux-etapes", appPage]) {
      expect((await browser.get(page)).location).toContain(signInPage)
    }
    expect((await browser.get(factorPage)).html).toContain("Confirmer que c’est bien vous")
    const before = browser.cookies.get("jumelage-session")
    const given = await browser.post(factorPage, { code: codeNow(member) })
    expect(given.location).toBe("/fr")
    expect(await isSignedIn(browser)).toBe(true)
    expect(browser.cookies.get("jumelage-session")).not.toBe(before)
  })

  test("leads on to the page where the person was going", async () => {
    const member = await signUpWithApp()
    const browser = site.openBrowser()
    const half = await signIn(member, browser, { next: "/fr/compte/securite/deux-etapes" })
    expect(half.location).toBe(`${factorPage}?next=%2Ffr%2Fcompte%2Fsecurite%2Fdeux-etapes`)
    const page = await browser.get(half.location as string)
    expect(page.html).toContain('value="/fr/compte/securite/deux-etapes"')
    const given = await browser.post(factorPage, { code: codeNow(member), next: "/fr/compte/securite/deux-etapes" })
    expect(given.location).toBe("/fr/compte/securite/deux-etapes")
  })

  test("never leads on to another site", async () => {
    const member = await signUpWithApp()
    const browser = await halfSignIn(member)
    const given = await browser.post(factorPage, { code: codeNow(member), next: "//elsewhere.example.org/fr" })
    expect(given.location).toBe("/fr")
  })

  test("gives codes that serve once, also when two browsers send one at the same time", async () => {
    const member = await signUpWithApp()
    const browsers = [await halfSignIn(member), await halfSignIn(member)]
    const code = codeNow(member)
    const seen = await Promise.all(browsers.map((browser) => browser.post(factorPage, { code })))
    expect(seen.map(({ status }) => status).sort()).toEqual([303, 422])
    const again = await (await halfSignIn(member)).post(factorPage, { code })
    expect(again.status).toBe(422)
    expect(again.html).toContain("il a déjà servi")
  })

  test("is accepted with a clock half a minute apart, and not with one further apart", async () => {
    const member = await signUpWithApp()
    for (const [seconds, status] of [
      [-75, 422],
      [75, 422],
      [-30, 303],
      [30, 303],
    ] as const) {
      const browser = await halfSignIn(member)
      expect((await browser.post(factorPage, { code: codeNow(member, seconds) })).status).toBe(status)
      site.advance({ minutes: 2 })
    }
  })

  test("closes the step after five wrong codes, even to the right one, for a quarter of an hour", async () => {
    const member = await signUpWithApp()
    const browser = await halfSignIn(member)
    for (let tries = 1; tries <= 5; tries += 1) {
      expect((await browser.post(factorPage, { code: "000000" })).status).toBe(422)
    }
    const closed = await browser.post(factorPage, { code: codeNow(member) })
    expect(closed.status).toBe(429)
    expect(closed.html).toContain("Trop d’essais")
    const elsewhere = await halfSignIn(member)
    expect((await elsewhere.post(factorPage, { code: codeNow(member) })).status).toBe(429)

    site.advance({ minutes: 15 })
    const later = await halfSignIn(member)
    expect((await later.post(factorPage, { code: codeNow(member) })).status).toBe(303)
  })

  test("is waited for a quarter of an hour, then the sign-in begins again", async () => {
    const member = await signUpWithApp()
    const browser = await halfSignIn(member)
    site.advance({ minutes: 16 })
    expect((await browser.post(factorPage, { code: codeNow(member) })).location).toBe(signInPage)
    expect((await browser.get(signInPage)).html).toContain("L’attente a été longue")
    expect(await isSignedIn(browser)).toBe(false)
  })

  test("is removed with the password or a code, and its holder is told", async () => {
    const member = await signUpWithApp()
    const { browser } = member
    const wrong = await browser.post(removalPage, { proof: "pas mon mot de passe" })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain("Ce n’est ni votre mot de passe ni un code encore valable")
    expect(wrong.html).not.toContain("pas mon mot de passe")

    const removed = await browser.post(removalPage, { proof: testPassword })
    expect(removed.location).toBe("/fr/compte/securite/deux-etapes")
    await received(member, "L’application a été retirée de votre compte")
    expect((await signIn(member, site.openBrowser())).location).toBe("/fr")
  })

  test("is not replaced while it is in service", async () => {
    const { browser } = await signUpWithApp()
    expect((await browser.post(appPage, { act: "begin" })).status).toBe(409)
  })
})

describe("a session that knows the password alone", () => {
  test("neither adds nor removes once the account has a factor", async () => {
    const member = await signUp(site)
    const older = site.openBrowser()
    await signIn(member, older)
    await addApp(site, member.browser)
    expect((await older.get(removalPage)).location).toContain(factorPage)
    expect((await older.post(removalPage, { proof: testPassword })).status).toBe(403)
    expect((await older.post(codesPage, {})).status).toBe(403)
    expect((await older.post("/fr/connexion/cle-d-acces/defi/registration", {})).status).toBe(403)
    expect((await signIn(member, site.openBrowser())).location).toContain(factorPage)
  })
})

describe("recovery codes", () => {
  test("are ten, shown once and stored as digests", async () => {
    const member = await signUpWithApp()
    const codes = await makeCodes(member.browser)
    expect(new Set(codes).size).toBe(10)
    expect(recoveryCodesShown(await member.browser.get(codesPage))).toEqual([])
    const rows = await site.doorway.db
      .selectFrom("recoveryCode")
      .select("codeHash")
      .where("accountId", "=", await accountIdOf(member))
      .execute()
    expect(rows).toHaveLength(10)
    const stored = rows.map(({ codeHash }) => codeHash.toString("latin1")).join()
    expect(codes.filter((code) => stored.includes(code.replace("-", "")))).toEqual([])
    await received(member, "Vous avez de nouveaux codes de secours")
  })

  test("replace the app once each, however they are typed, and the holder is told", async () => {
    const member = await signUpWithApp()
    const [code = ""] = await makeCodes(member.browser)
    const browser = await halfSignIn(member)
    const typed = code.toLowerCase().replace("-", " ").replaceAll("0", "o")
    expect((await browser.post(factorPage, { code: typed })).status).toBe(303)
    expect(await isSignedIn(browser)).toBe(true)
    const told = await received(member, "Un code de secours a servi pour votre compte")
    expect(told.mail.text).toContain("Il en reste 9")
    expect((await (await halfSignIn(member)).post(factorPage, { code })).status).toBe(422)
  })

  test("serve once when two browsers send one at the same time", async () => {
    const member = await signUpWithApp()
    const [code = ""] = await makeCodes(member.browser)
    const browsers = [await halfSignIn(member), await halfSignIn(member), await halfSignIn(member)]
    const seen = await Promise.all(browsers.map((browser) => browser.post(factorPage, { code })))
    expect(seen.map(({ status }) => status).sort()).toEqual([303, 422, 422])
  })

  test("are replaced with a proof only, and the earlier ones no longer serve", async () => {
    const member = await signUpWithApp()
    const [earlier = ""] = await makeCodes(member.browser)
    expect(await makeCodes(member.browser)).toEqual([])
    const [later = ""] = await makeCodes(member.browser, testPassword)
    expect((await (await halfSignIn(member)).post(factorPage, { code: earlier })).status).toBe(422)
    expect((await (await halfSignIn(member)).post(factorPage, { code: later })).status).toBe(303)
  })

  test("end with the last factor", async () => {
    const member = await signUpWithApp()
    await makeCodes(member.browser)
    await member.browser.post(removalPage, { proof: testPassword })
    const { length } = await site.doorway.db
      .selectFrom("recoveryCode")
      .select("codeHash")
      .where("accountId", "=", await accountIdOf(member))
      .execute()
    expect(length).toBe(0)
  })

  test("are not made for an account without factor", async () => {
    const { browser } = await signUp(site)
    expect((await browser.get(codesPage)).location).toBe("/fr/compte/securite/deux-etapes")
    expect(await makeCodes(browser)).toEqual([])
    expect((await browser.post(codesPage, {})).location).toBe("/fr/compte/securite/deux-etapes")
  })
})
