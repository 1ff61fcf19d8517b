import { describe, expect, test } from "vitest"
import { linksIn, scanMail } from "../../../../tests/support/mail-scanner.js"
import { register, signUp, type TestMember, testPassword } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen, TestBrowser } from "../../../../tests/support/test-browser.js"

const site = useSite()

const home = "/fr"
const codePage = "/fr/confirmation"
const dashboard = "/fr/tableau-de-bord"

const validForm = {
  firstName: "Maïka",
  lastName: "Exemple",
  displayName: "Maïka Exemple",
  organisation: "",
  password: testPassword,
  language: "fr",
  terms: "yes",
}

function createAccount(browser: TestBrowser, emailAddress: string, also: Record<string, string | string[]> = {}) {
  return browser.post("/fr/creer-un-compte", { ...validForm, emailAddress, emailAddressAgain: emailAddress, ...also })
}

async function codesSentTo(emailAddress: string, count = 1): Promise<readonly string[]> {
  const codes = () =>
    site.mail.messages
      .filter(({ to, mail }) => to.includes(emailAddress) && /: \d{6}$/.test(mail.subject ?? ""))
      .map(({ mail }) => mail.subject?.slice(-6) ?? "")
  await expect.poll(() => codes().length, { timeout: 10_000 }).toBeGreaterThanOrEqual(count)
  return codes()
}

async function codeSentTo({ emailAddress }: TestMember): Promise<string> {
  return (await codesSentTo(emailAddress)).at(-1) as string
}

async function textSentTo({ emailAddress }: TestMember): Promise<string> {
  const message = await site.mail.waitForMessage(emailAddress)
  return message.mail.text ?? ""
}

async function linkSentTo(member: TestMember): Promise<string> {
  const link = linksIn(await textSentTo(member)).find((path) => path.includes("/confirmation/"))
  if (link === undefined) throw new Error("the message has no link")
  return link
}

async function isSignedIn(browser: TestBrowser): Promise<boolean> {
  return (await browser.get(dashboard)).status === 200
}

async function statusesOf(emailAddress: string): Promise<readonly string[]> {
  const rows = await site.doorway.db
    .selectFrom("account")
    .innerJoin("accountAddress", "accountAddress.accountId", "account.id")
    .select("account.status")
    .where("accountAddress.addressKey", "=", emailAddress)
    .orderBy("account.createdAt")
    .execute()
  return rows.map(({ status }) => status)
}

const textOf = ({ html }: Seen) => html.replace(/<[^>]*>/g, " ")

describe("the code of the message", () => {
  test("opens the account in the browser that asked, and begins a session", async () => {
    const member = await signUp(site)
    expect(await isSignedIn(member.browser)).toBe(true)
    expect(await statusesOf(member.emailAddress)).toEqual(["active"])
  })

  test("is refused in another browser, where nobody asked for it", async () => {
    const member = await register(site)
    const seen = await site.openBrowser().post(codePage, { code: await codeSentTo(member) })
    expect(seen.status).toBe(422)
    expect(await statusesOf(member.emailAddress)).toEqual(["unconfirmed"])
  })

  test("is accepted with spaces, as people read it aloud", async () => {
    const member = await register(site)
    const code = await codeSentTo(member)
    const seen = await member.browser.post(codePage, { code: ` ${code.slice(0, 3)} ${code.slice(3)} ` })
    expect(seen.location).toBe(home)
  })

  test("serves once: a second use is refused", async () => {
    const member = await register(site)
    const code = await codeSentTo(member)
    await member.browser.post(codePage, { code })
    await member.browser.post("/fr/deconnexion")
    const again = await member.browser.post(codePage, { code })
    expect(again.status).toBe(422)
    expect(await isSignedIn(member.browser)).toBe(false)
  })

  test("used ten times at once opens one session", async () => {
    const member = await register(site)
    const code = await codeSentTo(member)
    const answers = await Promise.all(Array.from({ length: 10 }, () => member.browser.post(codePage, { code })))
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
    const { count } = await site.doorway.db
      .selectFrom("session")
      .innerJoin("accountAddress", "accountAddress.accountId", "session.accountId")
      .select((from) => from.fn.countAll<number>().as("count"))
      .where("accountAddress.addressKey", "=", member.emailAddress)
      .executeTakeFirstOrThrow()
    expect(count).toBe(1)
  })

  test("that is not six digits is refused without using a try", async () => {
    const member = await register(site)
    const code = await codeSentTo(member)
    for (const typed of ["12345", "1234567", "abcdef", code.slice(0, 5), `${code}0`, "un code"]) {
      const seen = await member.browser.post(codePage, { code: typed })
      expect(textOf(seen)).toContain("Entrez les six chiffres du code.")
    }
    expect((await member.browser.post(codePage, { code })).location).toBe(home)
  })

  test("is awaited on a page that says, in that browser alone, to which address it went", async () => {
    const { browser, emailAddress } = await register(site)
    const seen = await browser.get(codePage)
    expect(textOf(seen)).toContain(`Nous avons envoyé à ${emailAddress} un message`)
    expect(seen.html).toContain('Ce n’est pas la bonne adresse? <a href="/fr/creer-un-compte">Recommencez</a>')
    const elsewhere = await site.openBrowser().get(codePage)
    expect(elsewhere.html).not.toContain(emailAddress)
    expect(elsewhere.html).not.toContain("Recommencez")
  })

  test("is refused after five tries, the right one included", async () => {
    const member = await register(site)
    const code = await codeSentTo(member)
    const wrong = code === "000000" ? "000001" : "000000"
    for (let time = 1; time <= 5; time += 1) {
      expect((await member.browser.post(codePage, { code: wrong })).status).toBe(422)
    }
    expect((await member.browser.post(codePage, { code })).status).toBe(422)
    expect(await statusesOf(member.emailAddress)).toEqual(["unconfirmed"])
  })

  test("is replaced by the next one, at most five times an hour", async () => {
    const member = await register(site)
    const newCode = () => member.browser.post("/fr/creer-un-compte/nouveau-code")
    const first = await codeSentTo(member)
    // Each message leaves before the next code is asked for: one that is already replaced would have nothing to say.
    for (let count = 2; count <= 6; count += 1) {
      expect((await newCode()).status).toBe(303)
      await codesSentTo(member.emailAddress, count)
    }
    expect((await newCode()).status).toBe(429)
    expect((await member.browser.post(codePage, { code: first })).status).toBe(422)
    expect((await member.browser.post(codePage, { code: await codeSentTo(member) })).location).toBe(home)
  })

  test("is valid for 15 minutes and no longer", async () => {
    const [early, late] = [await register(site), await register(site)]
    const codes = [await codeSentTo(early), await codeSentTo(late)] as const
    site.advance({ minutes: 14, seconds: 50 })
    expect((await early.browser.post(codePage, { code: codes[0] })).location).toBe(home)
    site.advance({ seconds: 11 })
    expect((await late.browser.post(codePage, { code: codes[1] })).status).toBe(422)
  })
})

describe("the link of the message", () => {
  test("opened fifty times changes nothing", async () => {
    const member = await register(site)
    const link = await linkSentTo(member)
    const browser = site.openBrowser()
    for (let time = 1; time <= 50; time += 1) expect((await browser.get(link)).status).toBe(200)
    expect(await statusesOf(member.emailAddress)).toEqual(["unconfirmed"])
    expect((await member.browser.post(link)).location).toBe(home)
  })

  test("needs only its button in the browser that asked", async () => {
    const member = await register(site)
    const link = await linkSentTo(member)
    expect((await member.browser.get(link)).html).not.toContain('type="password"')
    expect((await member.browser.post(link)).location).toBe(home)
    expect(await isSignedIn(member.browser)).toBe(true)
  })

  test("wants in another browser the password chosen at registration, five times at most", async () => {
    const member = await register(site)
    const link = await linkSentTo(member)
    const other = site.openBrowser()
    expect((await other.get(link)).html).toContain('type="password"')
    for (let time = 1; time <= 5; time += 1) {
      expect((await other.post(link, { password: "une autre phrase entière" })).status).toBe(422)
    }
    expect((await other.post(link, { password: testPassword })).status).toBe(429)
    expect((await member.browser.post(link)).location).toBe(home)
  })

  test("opens the account in another browser with the right password", async () => {
    const member = await register(site)
    const other = site.openBrowser()
    expect((await other.post(await linkSentTo(member), { password: testPassword })).location).toBe(home)
    expect(await isSignedIn(other)).toBe(true)
  })

  test("followed and submitted by a mail scanner confirms nothing, and still serves its reader", async () => {
    const member = await register(site)
    const pages = await scanMail(site, await textSentTo(member))
    expect(pages.length).toBeGreaterThan(1)
    expect(await statusesOf(member.emailAddress)).toEqual(["unconfirmed"])
    expect((await member.browser.post(codePage, { code: await codeSentTo(member) })).location).toBe(home)
  })

  test("is refused when cut short, when over, and after 24 hours", async () => {
    const member = await register(site)
    const link = await linkSentTo(member)
    expect((await member.browser.get(link.slice(0, -1))).status).toBe(404)
    site.advance({ hours: 24, seconds: 1 })
    expect((await member.browser.post(link)).status).toBe(409)
    expect(await statusesOf(member.emailAddress)).toEqual(["unconfirmed"])
  })
})

describe("an address that is already known", () => {
  test("gives the very same pages as an unknown one", async () => {
    const known = await signUp(site)
    const [asKnown, asUnknown] = [site.openBrowser(), site.openBrowser()]
    const answers = [
      await createAccount(asKnown, known.emailAddress),
      await createAccount(asUnknown, "inconnue@example.org"),
    ]
    expect(answers[0]?.location).toBe(answers[1]?.location)
    const withoutAddress = ({ html }: Seen) =>
      html.replaceAll(known.emailAddress, "…").replaceAll("inconnue@example.org", "…")
    expect(withoutAddress(await asKnown.get(codePage))).toBe(withoutAddress(await asUnknown.get(codePage)))
    const refused = [await asKnown.post(codePage, { code: "" }), await asUnknown.post(codePage, { code: "" })]
    expect(new Set(refused.map(withoutAddress)).size).toBe(1)
  })

  test("receives a message that says so, and no code", async () => {
    const known = await signUp(site)
    const browser = site.openBrowser()
    await createAccount(browser, known.emailAddress)
    const message = await site.mail.waitForMessage(known.emailAddress, ({ mail }) =>
      (mail.subject ?? "").includes("Vous avez déjà un compte"),
    )
    expect(message.mail.text).not.toMatch(/\b\d{6}\b/)
  })

  test("is won by the first who confirms when two registered it at once; the other is refused", async () => {
    const emailAddress = "convoitee@example.org"
    const [one, other] = [site.openBrowser(), site.openBrowser()]
    const answers = await Promise.all([createAccount(one, emailAddress), createAccount(other, emailAddress)])
    expect(answers[0].location).toBe(answers[1].location)
    expect(answers[0].html).toBe(answers[1].html)
    const codes = await codesSentTo(emailAddress, 2)
    const tries = async (browser: TestBrowser) => {
      const seen = await Promise.all(codes.map((code) => browser.post(codePage, { code })))
      return seen.find(({ status }) => status !== 422) as Seen
    }
    const [first, second] = await Promise.all([tries(one), tries(other)])
    expect([first.status, second.status].sort()).toEqual([303, 409])
    expect(textOf(first.status === 409 ? first : second)).toContain("Un compte existe déjà pour cette adresse")
    expect([...(await statusesOf(emailAddress))].sort()).toEqual(["active", "unconfirmed"])
  })

  test("is asked for again at most six times an hour", async () => {
    site.advance({ hours: 2 })
    const emailAddress = "insistante@example.org"
    for (let time = 1; time <= 6; time += 1) {
      expect((await createAccount(site.openBrowser(), emailAddress)).status).toBe(303)
    }
    expect((await createAccount(site.openBrowser(), emailAddress)).status).toBe(429)
  })
})

describe("a user name", () => {
  test("is unique, also for people of one name who register at the same moment", async () => {
    site.advance({ hours: 2 })
    await Promise.all(
      Array.from({ length: 12 }, (_, each) =>
        createAccount(site.openBrowser(), `homonyme${each}@example.org`, { firstName: "Zoé", lastName: "L’Écuyer" }),
      ),
    )
    const rows = await site.doorway.db
      .selectFrom("account")
      .select("username")
      .where("username", "like", "zoe.%")
      .execute()
    const expected = Array.from({ length: 12 }, (_, each) => (each === 0 ? "zoe.l-ecuyer" : `zoe.l-ecuyer.${each + 1}`))
    expect(rows.map(({ username }) => username).sort()).toEqual(expected.sort())
  })
})

describe("what nobody would type", () => {
  const cases: readonly (readonly [string, Record<string, string | string[]>, string])[] = [
    ["a name of 10,000 letters", { firstName: "a".repeat(10_000) }, "Raccourcissez cette réponse."],
    ["a password of 10,000 letters", { password: "abcdefghij".repeat(1000) }, "au plus 200 caractères"],
    ["a byte that no database holds", { lastName: "Exem\u0000ple" }, "des signes qui ne se voient pas"],
    ["a name on two lines", { displayName: "Maïka\r\nBcc: x@example.org" }, "des signes qui ne se voient pas"],
    ["that byte in the organisation", { organisation: "\u0000" }, "des signes qui ne se voient pas"],
    ["a name of signs only", { firstName: "🙂🙂" }, "Entrez votre prénom."],
    ["two first names instead of one", { firstName: ["Maïka", "Zoé"] }, "Entrez votre prénom."],
    ["two addresses instead of one", { emailAddress: ["a@example.org", "b@example.org"] }, "Entrez votre adresse"],
    ["a language that is not offered", { language: "klingon" }, "Choisissez la langue"],
    ["a box ticked with another word", { terms: "peut-être" }, "Lisez et acceptez"],
    ["two organisations instead of one", { organisation: ["A", "B"] }, "n’est pas une de celles"],
    ["an address with a line break", { emailAddress: "a@example.org\nBcc: b@example.org" }, "Vérifiez l’adresse"],
  ]

  test.each(cases)("%s is refused beside its field, and what was typed is kept", async (_, wrong, sentence) => {
    const seen = await createAccount(site.openBrowser(), "clavier@example.org", wrong)
    expect(seen.status).toBe(422)
    expect(textOf(seen)).toContain(sentence)
    expect(seen.html).toContain('value="clavier@example.org"')
    expect(await statusesOf("clavier@example.org")).toEqual([])
  })

  test("a password without fault is asked for again, in its place among the answers to correct", async () => {
    const wrong = { lastName: "", terms: "" }
    const seen = await createAccount(site.openBrowser(), "clavier@example.org", wrong)
    const summary = [...seen.html.matchAll(/<li><a href="#(\w+)">([^<]*)</g)]
    expect(summary.map(([, field]) => field)).toEqual(["lastName", "password", "terms"])
    expect(summary[1]?.[2]).toBe("Entrez de nouveau votre mot de passe.")
    expect(seen.html).not.toContain(testPassword)
    const empty = await createAccount(site.openBrowser(), "clavier@example.org", { ...wrong, password: "" })
    expect(textOf(empty)).not.toContain("Entrez de nouveau")
  })

  test("unknown fields are ignored, and names with emoji, apostrophes and other scripts are kept as typed", async () => {
    const displayName = "ᐃᓄᒃ O’Connor-Nguyễn 🙂"
    const seen = await createAccount(site.openBrowser(), "ecritures@example.org", {
      displayName,
      isAdministrator: "yes",
      "__proto__[status]": "active",
    })
    expect(seen.status).toBe(303)
    const { displayName: kept } = await site.doorway.db
      .selectFrom("person")
      .innerJoin("account", "account.personId", "person.id")
      .innerJoin("accountAddress", "accountAddress.accountId", "account.id")
      .select("person.displayName")
      .where("accountAddress.addressKey", "=", "ecritures@example.org")
      .executeTakeFirstOrThrow()
    expect(kept).toBe(displayName)
  })

  test("an address with that byte is no page of the site", async () => {
    const { status } = await site.openBrowser().get("/fr/confirmation/%00")
    expect(status).toBe(404)
  })
})

describe("a form from elsewhere", () => {
  const elsewhere: readonly (readonly [string, Record<string, string>])[] = [
    ["another site", { "sec-fetch-site": "cross-site", origin: "https://ailleurs.example.org" }],
    ["another site of the same domain", { "sec-fetch-site": "same-site", origin: "http://autre.jumelage.test" }],
    ["a frame without origin", { origin: "null" }],
    ["a program that states nothing", {}],
    ["another site, in an old browser", { origin: "https://ailleurs.example.org" }],
    ["an address typed by hand", { "sec-fetch-site": "none" }],
  ]

  test.each(elsewhere)("of %s registers nobody", async (_, headers) => {
    const emailAddress = "forgee@example.org"
    const seen = await site
      .openBrowser()
      .post("/fr/creer-un-compte", { ...validForm, emailAddress, emailAddressAgain: emailAddress }, headers)
    expect(seen.status).toBe(403)
    expect(await statusesOf(emailAddress)).toEqual([])
  })
})
