import sharp from "sharp"
import { beforeAll, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen, TestBrowser } from "../../../../tests/support/test-browser.js"
import { blank } from "./identity-number.js"

const site = useSite()
let member: TestMember
beforeAll(async () => {
  await site.app.loadReference()
  member = await signUp(site)
})

const sin = "046 454 286"
const typed = {
  reason: "account",
  emailAddress: "visite@example.org",
  subject: "Le code n’arrive pas",
  body: "J’ai demandé un code trois fois.",
  page: "/fr/confirmation",
  browser: "Firefox 145",
}

let counted = 0
/** Each visitor has an address of her own, so that one test's messages do not count in another's. */
const newAddress = () => `visite${++counted}@example.org`

const leave = (browser: TestBrowser, change: Partial<typeof typed> & { question?: string } = {}) =>
  browser.post("/fr/aide/message", { ...typed, emailAddress: newAddress(), ...change })

const lastMessage = () =>
  site.doorway.db.selectFrom("helpMessage").selectAll().orderBy("number", "desc").executeTakeFirstOrThrow()

const countMessages = async () => (await site.doorway.db.selectFrom("helpMessage").select("number").execute()).length

async function follow(browser: TestBrowser, { location, status, html }: Seen): Promise<string> {
  expect(status, html).toBe(303)
  return (await browser.get(location ?? "")).html
}

async function picture(width = 40, height = 30, format: "png" | "jpeg" | "webp" | "tiff" = "png"): Promise<Blob> {
  const drawn = sharp({ create: { width, height, channels: 3, background: "#5588cc" } })
  return new Blob([new Uint8Array(await drawn.toFormat(format).toBuffer())], { type: `image/${format}` })
}

function formWith(files: readonly Blob[], fields: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...typed, emailAddress: newAddress(), ...fields })) form.set(name, value)
  for (const file of files) form.append("screenshots", file, "capture.png")
  return form
}

describe("a visitor leaves a message", () => {
  test("and reads the number to quote, which an e-mail repeats without a word of what was typed", async () => {
    const browser = site.openBrowser()
    const emailAddress = newAddress()
    const html = await follow(browser, await leave(browser, { emailAddress }))
    const { number } = await lastMessage()
    expect(html).toContain("Votre message est reçu")
    expect(html).toContain(`>${number}<`)
    const { mail } = await site.mail.waitForMessage(emailAddress)
    expect(mail.subject).toBe(`Votre message est reçu\u00a0: numéro ${number}`)
    expect(mail.text).not.toContain("code n’arrive pas")
  })

  test("in the language of the page", async () => {
    const emailAddress = newAddress()
    await site.openBrowser().post("/en/help/message", { ...typed, emailAddress })
    expect(await lastMessage()).toMatchObject({ language: "en", status: "open", personId: null, address: emailAddress })
    expect((await site.mail.waitForMessage(emailAddress)).mail.subject).toContain("Your message was received")
  })

  test("with everything to correct said at once, and what was typed kept", async () => {
    const seen = await leave(site.openBrowser(), { reason: "", emailAddress: "visite", subject: "", body: "Reste là." })
    expect(seen.status).toBe(422)
    for (const sentence of [
      "Choisissez le motif de votre message.",
      "Vérifiez l’adresse courriel",
      "Écrivez l’objet de votre message.",
    ]) {
      expect(seen.html).toContain(sentence)
    }
    expect(seen.html).toContain("Reste là.")
    expect(seen.html).toContain('value="Firefox 145"')
  })

  test("only ten times an hour from one address: then it is refused and kept on the page", async () => {
    const browser = site.openBrowser()
    const emailAddress = newAddress()
    for (let time = 0; time < 10; time += 1) expect((await leave(browser, { emailAddress })).status).toBe(303)
    const before = await countMessages()
    const seen = await leave(browser, { emailAddress: emailAddress.toUpperCase() })
    expect(seen.status).toBe(429)
    expect(seen.html).toContain(typed.body)
    expect(await countMessages()).toBe(before)
  })

  test("and cannot open the page of another message by changing the number in its address", async () => {
    const browser = site.openBrowser()
    const { location = "" } = await leave(browser)
    const { number } = await lastMessage()
    expect((await browser.get(location.replace(`/${number}-`, `/${number - 1}-`))).status).toBe(404)
    expect((await browser.get("/fr/aide/message/1")).status).toBe(404)
  })
})

describe("a social insurance number", () => {
  test("is taken out of every text before it is stored, and the person is told", async () => {
    const browser = site.openBrowser()
    const change = { subject: `NAS ${sin}`, body: `C’est le ${sin}.`, page: `/fr/${sin}`, browser: `Firefox ${sin}` }
    const html = await follow(browser, await leave(browser, change))
    expect(html).toContain("numéro qui ressemblait à un numéro d’assurance sociale")
    expect(await lastMessage()).toMatchObject({
      subject: `NAS ${blank}`,
      body: `C’est le ${blank}.`,
      page: `/fr/${blank}`,
      browser: `Firefox ${blank}`,
      wasBlanked: true,
    })
    const { db } = site.doorway
    for (const table of ["helpMessage", "helpReply", "mailMessage", "event"] as const) {
      expect(JSON.stringify(await db.selectFrom(table).selectAll().execute())).not.toContain(sin)
    }
  })

  test("that was not there is not spoken of", async () => {
    const browser = site.openBrowser()
    expect(await follow(browser, await leave(browser))).not.toContain("assurance sociale")
  })
})

describe("what the form knows already", () => {
  const from = (path: string) => ({ referer: `http://jumelage.test${path}` })

  test("is the page that led there, without its query, and the browser", async () => {
    const { html } = await site.openBrowser().get("/fr/aide/message", {
      ...from("/fr/conditions-d-utilisation?x=1"),
      "user-agent": "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0",
    })
    expect(html).toContain('value="/fr/conditions-d-utilisation"')
    expect(html).toContain('value="Firefox 145, Windows"')
  })

  test("is nothing of another site, and nothing secret", async () => {
    const elsewhere = await site.openBrowser().get("/fr/aide/message", { referer: "https://ailleurs.example.org/fr/x" })
    expect(elsewhere.html).toMatch(/name="page"[^>]* value\/>/)
    const secret = await site.openBrowser().get("/fr/aide/message", from("/fr/confirmation/abcdefghijklmnopqrstuvwxyz"))
    expect(secret.html).toContain('value="/fr/confirmation"')
    expect(secret.html).not.toContain("abcdefghij")
  })

  test("is the question that was read, which can be left out", async () => {
    const question = "comment-creer-un-compte"
    const browser = site.openBrowser()
    const page = await browser.get(`/fr/aide/questions/${question}`, from("/fr/creer-un-compte"))
    const link = /href="(\/fr\/aide\/message\?[^"]*)"/.exec(page.html)?.[1]?.replaceAll("&amp;", "&") ?? ""
    expect(link).toBe(`/fr/aide/message?question=${question}&from=%2Ffr%2Fcreer-un-compte`)
    const { html } = await browser.get(link)
    expect(html).toContain("Mon message concerne la question «\u00a0Comment créer un compte?\u00a0»")
    expect(html).toContain('value="/fr/creer-un-compte"')
    await leave(browser, { question })
    expect((await lastMessage()).articleId).not.toBeNull()
    await leave(browser)
    expect((await lastMessage()).articleId).toBeNull()
  })

  test("is the reason, for whoever reports a technical problem", async () => {
    const { html } = await site.openBrowser().get("/en/help/problem")
    expect(html).toMatch(/<option selected value="problem"|<option value="problem" selected/)
    expect(html).toContain('action="/en/help/problem"')
  })
})

describe("screenshots", () => {
  test.each(["png", "jpeg", "webp"] as const)("are accepted as %s and stored drawn again", async (format) => {
    const seen = await site.openBrowser().upload("/fr/aide/message", formWith([await picture(800, 600, format)]))
    expect(seen.status, seen.html).toBe(303)
    const { number } = await lastMessage()
    const file = await site.doorway.db
      .selectFrom("helpScreenshot")
      .innerJoin("storedFile", "storedFile.id", "helpScreenshot.fileId")
      .selectAll()
      .where("messageNumber", "=", number)
      .executeTakeFirstOrThrow()
    expect(file).toMatchObject({ mediaType: "image/webp", kind: "help-screenshot", position: 1 })
    expect(file.bytes.length).toBeLessThanOrEqual(512 * 1024)
    expect(file.expiresAt).not.toBeNull()
    expect((await sharp(file.bytes).metadata()).format).toBe("webp")
  })

  test("of a large screen full of detail take at most 512 KB", async () => {
    const [width, height] = [2400, 1600]
    const noise = Buffer.alloc(width * height * 3)
    for (let index = 0; index < noise.length; index += 7) noise[index] = (index * 2_654_435_761) % 256
    const jpeg = await sharp(noise, { raw: { width, height, channels: 3 } })
      .jpeg({ quality: 40 })
      .toBuffer()
    const seen = await site.openBrowser().upload("/fr/aide/message", formWith([new Blob([new Uint8Array(jpeg)])]))
    expect(seen.status, seen.html).toBe(303)
  })

  test.each([
    [
      "more than three",
      () => Promise.all([picture(), picture(), picture(), picture()]),
      "Choisissez au plus 3 captures",
    ],
    ["a text", async () => [new Blob(["<svg/>"], { type: "image/png" })], "n’a pas pu être lue"],
    ["another format", async () => [await picture(40, 30, "tiff")], "n’a pas pu être lue"],
    ["too many pixels", async () => [await picture(12_000, 12_000)], "trop de pixels"],
    ["more than 5 MB", async () => [new Blob([new Uint8Array(5 * 1024 * 1024 + 1)])], "trop volumineuse"],
  ] as const)("refused: %s, with what was typed kept", async (_, files, sentence) => {
    const before = await countMessages()
    const seen = await site.openBrowser().upload("/fr/aide/message", formWith(await files()))
    expect(seen.status).toBe(422)
    expect(seen.html).toContain(sentence)
    expect(seen.html).toContain(typed.body)
    expect(seen.html).toContain("Choisissez de nouveau vos captures")
    expect(await countMessages()).toBe(before)
  })
})

describe("a member leaves a message", () => {
  test("without an address, and finds it among hers with its screenshots", async () => {
    const { browser, emailAddress } = member
    const form = formWith([await picture()], { subject: "Mon réglage", emailAddress: "" })
    const html = await follow(browser, await browser.upload("/fr/aide/message", form))
    expect(html).toContain('href="/fr/aide/messages"')
    const { number, address, personId } = await lastMessage()
    expect(address).toBeNull()
    expect(personId).not.toBeNull()
    expect(
      (await site.mail.waitForMessage(emailAddress, ({ mail }) => mail.subject?.includes(String(number)) ?? false)).to,
    ).toContain(emailAddress)
    expect((await browser.get("/fr/aide/messages")).html).toContain("Mon réglage")
    expect((await browser.get(`/en/help/messages/${number}`)).html).toContain("Waiting for an answer")
    const image = await browser.get(`/fr/aide/messages/${number}/captures/1`)
    expect(image.status).toBe(200)
    expect(image.headers["content-type"]).toBe("image/webp")
    expect((await browser.get(`/fr/aide/messages/${number}/captures/2`)).status).toBe(404)
  })

  test("that no other member can open", async () => {
    await member.browser.upload("/fr/aide/message", formWith([await picture()]))
    const { number } = await lastMessage()
    const other = (await signUp(site)).browser
    expect((await other.get(`/fr/aide/messages/${number}`)).status).toBe(404)
    expect((await other.get(`/fr/aide/messages/${number}/captures/1`)).status).toBe(404)
    expect((await other.post(`/fr/aide/messages/${number}`, { body: "Bonjour" })).status).toBe(404)
    expect((await other.get("/fr/aide/messages")).html).not.toContain(typed.subject)
    expect((await member.browser.get("/fr/aide/messages/zzz")).status).toBe(404)
  })

  test("and can say more, without an identity number", async () => {
    const { browser } = member
    await leave(browser)
    const { number } = await lastMessage()
    const seen = await browser.post(`/fr/aide/messages/${number}`, { body: `Mon NAS : ${sin}` })
    const html = await follow(browser, seen)
    expect(html).toContain(`Mon NAS : ${blank}`)
    expect(html).toContain("a été masqué dans ce message")
    expect((await browser.post(`/fr/aide/messages/${number}`, { body: " " })).html).toContain("Écrivez votre texte.")
  })
})
