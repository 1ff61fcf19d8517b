import { describe, expect, test } from "vitest"
import { linksIn, scanMail } from "../../../../tests/support/mail-scanner.js"
import { register, signUp, type TestMember, testPassword } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen, TestBrowser } from "../../../../tests/support/test-browser.js"
import { passwordProblem } from "./password.js"

const site = useSite()

const signInPage = "/fr/connexion"
const askPage = "/fr/mot-de-passe-oublie"
const codePage = "/fr/mot-de-passe-oublie/code"
const changePage = "/fr/compte/securite/mot-de-passe"
const newPassword = "un renard traverse la rivière"

async function isSignedIn(browser: TestBrowser): Promise<boolean> {
  return (await browser.get("/fr/tableau-de-bord")).status === 200
}

async function opensWith({ emailAddress }: TestMember, password: string): Promise<boolean> {
  const browser = site.openBrowser()
  await browser.post(signInPage, { identifier: emailAddress, password })
  return isSignedIn(browser)
}

function messagesTo(emailAddress: string, subject: string) {
  return site.mail.messages.filter(({ to, mail }) => to.includes(emailAddress) && mail.subject?.startsWith(subject))
}

interface Asked {
  readonly browser: TestBrowser
  readonly code: string
  readonly link: string
  readonly text: string
}

/** Asks for a new password and reads the message. */
async function ask({ emailAddress }: TestMember, browser = site.openBrowser()): Promise<Asked> {
  const subject = "Votre code pour choisir un nouveau mot de passe"
  const before = messagesTo(emailAddress, subject).length
  expect((await browser.post(askPage, { emailAddress })).location).toBe(codePage)
  await expect.poll(() => messagesTo(emailAddress, subject).length, { timeout: 10_000 }).toBe(before + 1)
  const mail = messagesTo(emailAddress, subject).at(-1)?.mail
  const text = mail?.text ?? ""
  const link = linksIn(text).find((path) => path.startsWith(askPage)) as string
  return { browser, code: mail?.subject?.slice(-6) ?? "", link, text }
}

const textOf = ({ html }: Seen) => html.replace(/<[^>]*>/g, " ")

describe("a forgotten password", () => {
  test("is replaced with the code of the message; all sessions end and the holder is told", async () => {
    const member = await signUp(site)
    const { browser, code } = await ask(member)
    expect((await browser.post(codePage, { code, newPassword })).location).toBe(signInPage)
    expect(await isSignedIn(member.browser)).toBe(false)
    expect(await isSignedIn(browser)).toBe(false)
    expect(await opensWith(member, testPassword)).toBe(false)
    expect(await opensWith(member, newPassword)).toBe(true)
    await site.mail.waitForMessage(member.emailAddress, ({ mail }) => mail.subject === "Votre mot de passe a changé")
  })

  test("asked for gives the very same pages, whether or not the address has an account", async () => {
    const [known, waiting] = [await signUp(site), await register(site)]
    const pages: string[] = []
    for (const emailAddress of [known.emailAddress, waiting.emailAddress, "personne@example.org"]) {
      const browser = site.openBrowser()
      const asked = await browser.post(askPage, { emailAddress })
      const shown = await browser.get(codePage)
      const wrong = await browser.post(codePage, { code: "000000", newPassword })
      const weak = await browser.post(codePage, { code: "000000", newPassword: "motdepasse" })
      pages.push([asked.location, shown.html, wrong.status, wrong.html, weak.status, weak.html].join("\n"))
    }
    expect(new Set(pages).size).toBe(1)
    await expect.poll(() => messagesTo(known.emailAddress, "Votre code pour choisir").length).toBe(1)
    expect(messagesTo(waiting.emailAddress, "Votre code pour choisir")).toEqual([])
    expect(messagesTo("personne@example.org", "")).toEqual([])
  })

  test("asked for does the same work for a known and for an unknown address", async () => {
    const member = await signUp(site)
    const written = async () => {
      const { db } = site.doorway
      const count = (table: "confirmation" | "mailMessage") =>
        db
          .selectFrom(table)
          .select((from) => from.fn.countAll<number>().as("count"))
          .executeTakeFirstOrThrow()
      return [(await count("confirmation")).count, (await count("mailMessage")).count] as const
    }
    const differences: (readonly number[])[] = []
    for (const emailAddress of [member.emailAddress, "inconnue@example.org"]) {
      const before = await written()
      await site.openBrowser().post(askPage, { emailAddress })
      const after = await written()
      differences.push(after.map((count, each) => count - (before[each] ?? 0)))
    }
    expect(differences[0]).toEqual([1, 1])
    expect(differences[1]).toEqual(differences[0])
  })

  test("is not replaced by the code in another browser, nor after five tries, nor after 15 minutes", async () => {
    const member = await signUp(site)
    const first = await ask(member)
    expect((await site.openBrowser().post(codePage, { code: first.code, newPassword })).status).toBe(422)
    const wrong = first.code === "000000" ? "000001" : "000000"
    for (let time = 1; time <= 5; time += 1) {
      expect((await first.browser.post(codePage, { code: wrong, newPassword })).status).toBe(422)
    }
    expect((await first.browser.post(codePage, { code: first.code, newPassword })).status).toBe(422)
    const second = await ask(member)
    site.advance({ minutes: 15 })
    expect((await second.browser.post(codePage, { code: second.code, newPassword })).status).toBe(422)
    expect(await opensWith(member, testPassword)).toBe(true)
  })

  test("may be chosen again without losing the code, when the first choice is weak", async () => {
    const member = await signUp(site)
    const { browser, code } = await ask(member)
    for (const weak of ["court", "motdepasse1234", "Anne-Sophie!!", testPassword, "anne-sophie12", "x".repeat(300)]) {
      expect((await browser.post(codePage, { code, newPassword: weak })).status).toBe(422)
    }
    expect((await browser.post(codePage, { code, newPassword })).status).toBe(303)
  })

  test("is replaced once, also when the code is sent ten times at once", async () => {
    const member = await signUp(site)
    const { browser, code } = await ask(member)
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, each) => browser.post(codePage, { code, newPassword: `${newPassword} ${each}` })),
    )
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
  })

  test("asked for by a stranger does not disturb its holder, and her success ends the stranger's code", async () => {
    const member = await signUp(site)
    const hers = await ask(member)
    const strangers = await ask(member)
    expect((await hers.browser.post(codePage, { code: hers.code, newPassword })).status).toBe(303)
    const late = await strangers.browser.post(codePage, {
      code: strangers.code,
      newPassword: "encore une autre phrase",
    })
    expect(late.status).toBe(422)
  })

  test("opens a locked account again", async () => {
    const member = await signUp(site)
    for (let time = 1; time <= 10; time += 1) {
      await site.openBrowser().post(signInPage, { identifier: member.emailAddress, password: "une phrase au hasard" })
    }
    expect(await opensWith(member, testPassword)).toBe(false)
    const { browser, code } = await ask(member)
    await browser.post(codePage, { code, newPassword })
    expect(await opensWith(member, newPassword)).toBe(true)
  })

  test("is asked for at most six times an hour for an address, known or not", async () => {
    site.advance({ hours: 2 })
    const member = await signUp(site)
    for (const emailAddress of [member.emailAddress, "absente@example.org"]) {
      const status = async () => (await site.openBrowser().post(askPage, { emailAddress })).status
      for (let time = 1; time <= 6; time += 1) expect(await status()).toBe(303)
      expect(await status()).toBe(429)
    }
  })
})

describe("the link of the message", () => {
  test("needs no code in the browser that asked", async () => {
    const member = await signUp(site)
    const { browser, link } = await ask(member)
    expect((await browser.get(link)).html).not.toContain('name="code"')
    expect((await browser.post(link, { newPassword })).status).toBe(303)
    expect(await opensWith(member, newPassword)).toBe(true)
  })

  test("wants the code of the same message in another browser, five times at most", async () => {
    const member = await signUp(site)
    const { browser, link, code } = await ask(member)
    const other = site.openBrowser()
    expect((await other.get(link)).html).toContain('name="code"')
    const wrong = code === "000000" ? "000001" : "000000"
    for (let time = 1; time <= 5; time += 1) {
      expect((await other.post(link, { code: wrong, newPassword })).status).toBe(422)
    }
    expect((await other.post(link, { code, newPassword })).status).toBe(429)
    expect((await browser.post(link, { newPassword })).status).toBe(303)
  })

  test("serves in another browser with its code, once, for an hour", async () => {
    const member = await signUp(site)
    const first = await ask(member)
    const other = site.openBrowser()
    expect((await other.post(first.link, { code: first.code, newPassword })).status).toBe(303)
    const again = { code: first.code, newPassword: "encore une autre phrase" }
    expect((await other.post(first.link, again)).status).toBe(409)
    const second = await ask(member)
    site.advance({ minutes: 60 })
    expect((await other.post(second.link, { ...again, code: second.code })).status).toBe(409)
  })

  test("opened and submitted by a mail scanner changes nothing, and still serves its reader", async () => {
    const member = await signUp(site)
    const { browser, link, code, text } = await ask(member)
    const pages = await scanMail(site, text)
    expect(pages.length).toBeGreaterThan(1)
    expect(await opensWith(member, testPassword)).toBe(true)
    expect(await isSignedIn(member.browser)).toBe(true)
    expect((await browser.post(link, { newPassword, code })).status).toBe(303)
  })
})

describe("changing one's password", () => {
  test("wants the current one, ends the other sessions, keeps this one and tells the holder", async () => {
    const member = await signUp(site)
    const other = site.openBrowser()
    await other.post(signInPage, { identifier: member.emailAddress, password: testPassword })
    const wrong = await member.browser.post(changePage, { currentPassword: "une phrase au hasard", newPassword })
    expect(wrong.status).toBe(422)
    expect(wrong.html).not.toContain("une phrase au hasard")
    expect(wrong.html).not.toContain(newPassword)
    expect((await member.browser.post(changePage, { currentPassword: testPassword, newPassword })).status).toBe(303)
    expect(await isSignedIn(member.browser)).toBe(true)
    expect(await isSignedIn(other)).toBe(false)
    expect(await opensWith(member, testPassword)).toBe(false)
    expect(await opensWith(member, newPassword)).toBe(true)
    await site.mail.waitForMessage(member.emailAddress, ({ mail }) => mail.subject === "Votre mot de passe a changé")
  })

  test("ends the codes that were on their way", async () => {
    const member = await signUp(site)
    const { browser, code, link } = await ask(member)
    await member.browser.post(changePage, { currentPassword: testPassword, newPassword })
    const late = { code, newPassword: "encore une autre phrase" }
    expect((await browser.post(codePage, late)).status).toBe(422)
    expect((await browser.post(link, late)).status).toBe(409)
  })

  test("is no place to guess: after ten wrong ones the right one waits too", async () => {
    const member = await signUp(site)
    for (let time = 1; time <= 10; time += 1) {
      await member.browser.post(changePage, { currentPassword: "une phrase au hasard", newPassword })
    }
    const seen = await member.browser.post(changePage, { currentPassword: testPassword, newPassword })
    expect(seen.status).toBe(429)
    expect(textOf(seen)).toContain("Trop de mots de passe inexacts. Attendez 15 minutes")
    site.advance({ minutes: 15, seconds: 1 })
    expect((await member.browser.post(changePage, { currentPassword: testPassword, newPassword })).status).toBe(303)
  })

  test("to the same one is refused", async () => {
    const member = await signUp(site)
    const seen = await member.browser.post(changePage, { currentPassword: testPassword, newPassword: testPassword })
    expect(textOf(seen)).toContain("C’est déjà votre mot de passe.")
  })
})

describe("a password", () => {
  const own = ["Anne-Sophie", "Exemple", "anne-sophie.exemple"]

  test.each([
    ["onze lettre", "password-too-short"],
    ["👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", "password-too-short"],
    ["x y".repeat(80), "password-too-long"],
    ["aaaaaaaaaaaaaaa", "password-common"],
    ["abababababababab", "password-common"],
    ["motdepasse", "password-too-short"],
    ["motdepasse1234", "password-common"],
    ["Password1234!", "password-common"],
    ["azertyuiop123", "password-common"],
    ["jumelage2026!", "password-common"],
    ["anne-sophie.exemple", "password-own-name"],
    ["Anne-Sophie2026", "password-own-name"],
  ])("such as %s is refused", async (password, code) => {
    expect((await passwordProblem("password", password, own))?.fields[0]?.code).toBe(code)
  })

  test.each([
    "le chat mange du miel",
    "correct horse battery staple",
    "ᐃᓄᒃᑎᑐᑦ ᐅᖃᐅᓯᖅ",
    "Exemple est un nom que bien des gens portent",
    "🙂🙃😉😊😋😎😍🥰😘😗🤗🤩",
    "q7!Lm2#vR9pz",
  ])("such as %s is welcome", async (password) => {
    expect(await passwordProblem("password", password, own)).toBeUndefined()
  })

  test("is stored as Argon2id with the published cost, and its spelling in Unicode does not matter", async () => {
    const member = await signUp(site)
    const { passwordHash } = await site.doorway.db
      .selectFrom("account")
      .innerJoin("accountAddress", "accountAddress.accountId", "account.id")
      .select("account.passwordHash")
      .where("accountAddress.addressKey", "=", member.emailAddress)
      .executeTakeFirstOrThrow()
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    const composed = "élève très occupé".normalize("NFC")
    await member.browser.post(changePage, { currentPassword: testPassword, newPassword: composed })
    expect(await opensWith(member, composed.normalize("NFD"))).toBe(true)
  })
})
