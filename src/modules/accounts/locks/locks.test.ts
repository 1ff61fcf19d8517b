import { describe, expect, test } from "vitest"
import { linksIn, scanMail } from "../../../../tests/support/mail-scanner.js"
import { register, signUp, type TestMember, testPassword } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen, TestBrowser } from "../../../../tests/support/test-browser.js"

const site = useSite()

const wrongPassword = "une autre phrase entière"
const signInPage = "/fr/connexion"
const unlockingPage = "/fr/connexion/deverrouillage"

const lockedSentence = "Par sécurité, la connexion est fermée pendant 15 minutes."

function trySignIn(identifier: string, password: string, browser = site.openBrowser()): Promise<Seen> {
  return browser.post(signInPage, { identifier, password })
}

async function tryWrong(identifier: string, times: number): Promise<Seen[]> {
  const seen: Seen[] = []
  for (let time = 1; time <= times; time += 1) seen.push(await trySignIn(identifier, wrongPassword))
  return seen
}

/** What a stranger can compare: the whole page, but for the name that he typed. */
const comparable = (identifier: string) => (seen: Seen) => `${seen.status} ${seen.html.replaceAll(identifier, "@")}`

async function lock(member: TestMember): Promise<void> {
  expect((await tryWrong(member.emailAddress, 10)).at(-1)?.html).toContain(lockedSentence)
}

async function instructionsOf({ emailAddress }: TestMember, count = 1): Promise<string> {
  const received = () =>
    site.mail.messages.filter(
      ({ to, mail }) => to.includes(emailAddress) && mail.subject?.startsWith("Votre compte est verrouillé"),
    )
  await expect.poll(() => received().length, { timeout: 10_000 }).toBe(count)
  return received().at(-1)?.mail.text ?? ""
}

async function linkFor(member: TestMember, count = 1): Promise<string> {
  const link = linksIn(await instructionsOf(member, count)).find((path) => path.includes("/deverrouillage/"))
  if (link === undefined) throw new Error("the instructions have no link")
  return link
}

async function statusOf({ emailAddress }: TestMember): Promise<string> {
  const { status } = await site.doorway.db
    .selectFrom("account")
    .innerJoin("accountAddress", "accountAddress.accountId", "account.id")
    .select("account.status")
    .where("accountAddress.addressKey", "=", emailAddress)
    .executeTakeFirstOrThrow()
  return status
}

async function isSignedIn(browser: TestBrowser): Promise<boolean> {
  return (await browser.get("/fr/tableau-de-bord")).status === 200
}

describe("ten wrong passwords", () => {
  test("lock a known name and an unknown one alike, page for page", async () => {
    const member = await signUp(site)
    const known = await tryWrong(member.emailAddress, 12)
    const unknown = await tryWrong("personne@example.org", 12)
    expect(known.map(comparable(member.emailAddress))).toEqual(unknown.map(comparable("personne@example.org")))
    expect(known.map(({ status }) => status)).toEqual([...Array(9).fill(422), 429, 429, 429])
  })

  test("lock alike when they come slowly, and for the same time", async () => {
    const member = await signUp(site)
    const names = [member.emailAddress, "lente@example.org"]
    const statuses = async () => Promise.all(names.map(async (name) => (await trySignIn(name, wrongPassword)).status))
    for (const name of names) await tryWrong(name, 8)
    site.advance({ minutes: 40 })
    expect(await statuses()).toEqual([422, 422])
    site.advance({ minutes: 40 })
    expect(await statuses()).toEqual([429, 429])
    site.advance({ minutes: 14 })
    expect(await statuses()).toEqual([429, 429])
    site.advance({ minutes: 2 })
    expect(await statuses()).toEqual([422, 422])
    for (const name of names) await tryWrong(name, 8)
    expect(await statuses()).toEqual([429, 429])
  })

  test("close the account to its right password too, and a stranger learns nothing of it", async () => {
    const member = await signUp(site)
    await lock(member)
    const seen = await trySignIn(member.emailAddress, testPassword)
    expect(seen.status).toBe(429)
    expect(await statusOf(member)).toBe("locked")
    expect(await isSignedIn(member.browser)).toBe(true)
    site.advance({ minutes: 16 })
    expect((await trySignIn(member.emailAddress, testPassword)).status).toBe(303)
    expect(await statusOf(member)).toBe("active")
  })

  test("are forgotten after a right one", async () => {
    const member = await signUp(site)
    await tryWrong(member.emailAddress, 9)
    expect((await trySignIn(member.emailAddress, testPassword)).status).toBe(303)
    expect((await tryWrong(member.emailAddress, 9)).at(-1)?.status).toBe(422)
  })

  test("sent at once are all counted", async () => {
    const member = await signUp(site)
    const seen = await Promise.all(Array.from({ length: 20 }, () => trySignIn(member.emailAddress, wrongPassword)))
    expect(seen.filter(({ status }) => status === 422)).toHaveLength(9)
    await instructionsOf(member)
  })

  test("guard the password of an account still to be confirmed as well", async () => {
    const member = await register(site)
    await tryWrong(member.emailAddress, 10)
    expect((await trySignIn(member.emailAddress, testPassword)).status).toBe(429)
  })
})

describe("the unlocking instructions", () => {
  test("open a page where the right password unlocks and signs in", async () => {
    const member = await signUp(site)
    await lock(member)
    const browser = site.openBrowser()
    const link = await linkFor(member)
    expect((await browser.get(link)).html).toContain('type="password"')
    expect((await browser.post(link, { password: testPassword })).location).toBe("/fr")
    expect(await isSignedIn(browser)).toBe(true)
    expect(await statusOf(member)).toBe("active")
    expect((await site.openBrowser().post(link, { password: testPassword })).status).toBe(409)
  })

  test("take five passwords, then no more", async () => {
    const member = await signUp(site)
    await lock(member)
    const link = await linkFor(member)
    const browser = site.openBrowser()
    for (let time = 1; time <= 5; time += 1) {
      expect((await browser.post(link, { password: wrongPassword })).status).toBe(422)
    }
    expect((await browser.post(link, { password: testPassword })).status).toBe(409)
    expect(await statusOf(member)).toBe("locked")
  })

  test("opened and submitted by a mail scanner unlock nothing, and still serve", async () => {
    const member = await signUp(site)
    await lock(member)
    await scanMail(site, await instructionsOf(member))
    expect(await statusOf(member)).toBe("locked")
    const browser = site.openBrowser()
    expect((await browser.post(await linkFor(member), { password: testPassword })).location).toBe("/fr")
  })

  test("are sent again on request, and the page never tells to whom", async () => {
    const [locked, free] = [await signUp(site), await signUp(site)]
    await lock(locked)
    const addresses = [locked.emailAddress, free.emailAddress, "personne@example.org"]
    const pages = await Promise.all(
      addresses.map(async (emailAddress) => {
        const browser = site.openBrowser()
        const { location } = await browser.post(unlockingPage, { emailAddress })
        return (await browser.get(location ?? "")).html
      }),
    )
    expect(new Set(pages).size).toBe(1)
    expect(pages[0]).toContain("Si un compte verrouillé utilise cette adresse")
    const browser = site.openBrowser()
    expect((await browser.post(await linkFor(locked, 2), { password: testPassword })).location).toBe("/fr")
    const toOthers = site.mail.messages.filter(
      ({ to, mail }) => mail.subject?.includes("verrouillé") && !to.includes(locked.emailAddress),
    )
    expect(toOthers.filter(({ to }) => to.includes(free.emailAddress) || to.includes("personne@example.org"))).toEqual(
      [],
    )
  })

  test("are asked for at most six times an hour for an address, known or not", async () => {
    site.advance({ hours: 2 })
    const member = await signUp(site)
    for (const emailAddress of [member.emailAddress, "absente@example.org"]) {
      const ask = async () => (await site.openBrowser().post(unlockingPage, { emailAddress })).status
      for (let time = 1; time <= 6; time += 1) expect(await ask()).toBe(303)
      expect(await ask()).toBe(429)
    }
  })

  test("of an account are no link of another purpose", async () => {
    const member = await signUp(site)
    await lock(member)
    const token = (await linkFor(member)).split("/").at(-1) as string
    for (const place of ["/fr/confirmation/", "/fr/mot-de-passe-oublie/"]) {
      expect((await site.openBrowser().get(place + token)).status).toBe(404)
      const fields = { password: testPassword, code: "123456", newPassword: "une longue phrase neuve" }
      expect((await site.openBrowser().post(place + token, fields)).status).toBe(404)
    }
  })
})
