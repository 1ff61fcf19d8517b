import { describe, expect, test } from "vitest"
import { linksIn, scanMail } from "../../../../tests/support/mail-scanner.js"
import { register, signUp, type TestMember, testPassword } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen, TestBrowser } from "../../../../tests/support/test-browser.js"
import { system } from "../../../platform/context.js"
import { act } from "../../../platform/db.js"
import { removeUnwantedAddresses } from "./remove-unwanted.js"

const site = useSite()

const signInPage = "/fr/connexion"
const changePage = "/fr/compte/securite/adresse-courriel"
const codePage = "/fr/compte/securite/adresse-courriel/code"
const security = "/fr/compte/securite"

let counted = 0
const newAddress = () => `nouvelle${++counted}@example.org`

function askChange({ browser }: TestMember, emailAddress: string, also: Record<string, string> = {}): Promise<Seen> {
  return browser.post(changePage, {
    emailAddress,
    emailAddressAgain: emailAddress,
    password: testPassword,
    ...also,
  })
}

async function codeSentTo(address: string) {
  const subject = "Votre code pour confirmer cette adresse"
  const { mail } = await site.mail.waitForMessage(address, (message) => !!message.mail.subject?.startsWith(subject))
  const link = linksIn(mail.text ?? "").find((path) => path.startsWith(changePage)) as string
  return { code: mail.subject?.slice(-6) ?? "", link, text: mail.text ?? "" }
}

async function signsInWith(identifier: string): Promise<TestBrowser | undefined> {
  const browser = site.openBrowser()
  await browser.post(signInPage, { identifier, password: testPassword })
  return (await browser.get("/fr/tableau-de-bord")).status === 200 ? browser : undefined
}

const textOf = ({ html }: Seen) => html.replace(/<[^>]*>/g, " ")

describe("changing one's address", () => {
  test("takes effect with the code sent to the new one; the old one is told and opens nothing", async () => {
    const member = await signUp(site)
    const address = newAddress()
    expect((await askChange(member, address)).location).toBe(codePage)
    expect(await signsInWith(member.emailAddress)).toBeDefined()
    const { code } = await codeSentTo(address)
    expect((await member.browser.post(codePage, { code })).location).toBe(security)
    expect((await member.browser.get(security)).html).toContain(address)
    expect(await signsInWith(address)).toBeDefined()
    expect(await signsInWith(member.emailAddress)).toBeUndefined()
    const told = await site.mail.waitForMessage(
      member.emailAddress,
      ({ mail }) => mail.subject === "L’adresse courriel de votre compte a changé",
    )
    expect(told.mail.text).not.toContain(address)
  })

  test("leaves the former address free for somebody else", async () => {
    const member = await signUp(site)
    const address = newAddress()
    await askChange(member, address)
    await member.browser.post(codePage, { code: (await codeSentTo(address)).code })
    const newcomer = await register(site, { emailAddress: member.emailAddress })
    const codes = () =>
      site.mail.messages
        .filter(
          ({ to, mail }) => to.includes(member.emailAddress) && mail.subject?.startsWith("Votre code de confirmation"),
        )
        .map(({ mail }) => mail.subject?.slice(-6) ?? "")
    await expect.poll(() => codes().length, { timeout: 10_000 }).toBe(2)
    await newcomer.browser.post("/fr/confirmation", { code: codes().at(-1) as string })
    expect((await newcomer.browser.get("/fr/compte")).html).toContain(member.emailAddress)
  })

  test("wants the password and the address twice, and refuses the address in use", async () => {
    const member = await signUp(site)
    expect((await askChange(member, newAddress(), { password: "une phrase au hasard" })).status).toBe(422)
    expect((await askChange(member, newAddress(), { emailAddressAgain: newAddress() })).status).toBe(422)
    const same = await askChange(member, member.emailAddress.toUpperCase())
    expect(textOf(same)).toContain("Votre compte utilise déjà cette adresse.")
  })

  test("to an address that somebody has gives the very same pages, and that person a message", async () => {
    const taken = await signUp(site)
    const pages: string[] = []
    for (const address of [taken.emailAddress, newAddress()]) {
      const member = await signUp(site)
      const asked = await askChange(member, address)
      const shown = await member.browser.get(codePage)
      const wrong = await member.browser.post(codePage, { code: "000000" })
      pages.push([asked.location, shown.html, wrong.status, wrong.html].join("\n"))
    }
    expect(pages[0]).toBe(pages[1])
    const told = await site.mail.waitForMessage(
      taken.emailAddress,
      ({ mail }) => mail.subject === "Votre adresse est déjà celle de votre compte",
    )
    expect(told.mail.text).not.toMatch(/\b\d{6}\b/)
  })

  test("wanted by two members at once is given to the first who confirms", async () => {
    const [one, other] = [await signUp(site), await signUp(site)]
    const address = newAddress()
    await askChange(one, address)
    await askChange(other, address)
    const codes = () =>
      site.mail.messages.filter(({ to }) => to.includes(address)).map(({ mail }) => mail.subject?.slice(-6) ?? "")
    await expect.poll(() => codes().length, { timeout: 10_000 }).toBe(2)
    const tries = async ({ browser }: TestMember) => {
      const seen = await Promise.all(codes().map((code) => browser.post(codePage, { code })))
      return seen.map(({ status }) => status).find((status) => status !== 422)
    }
    expect([await tries(one), await tries(other)]).toEqual([303, 409])
  })

  test("is refused by another browser, by somebody else's code, after five tries and after 15 minutes", async () => {
    const [member, stranger] = [await signUp(site), await signUp(site)]
    const address = newAddress()
    await askChange(member, address)
    const { code } = await codeSentTo(address)
    const other = (await signsInWith(member.emailAddress)) as TestBrowser
    expect((await other.post(codePage, { code })).status).toBe(422)
    expect((await stranger.browser.post(codePage, { code })).status).toBe(422)
    const wrong = code === "000000" ? "000001" : "000000"
    for (let time = 1; time <= 5; time += 1) await member.browser.post(codePage, { code: wrong })
    expect((await member.browser.post(codePage, { code })).status).toBe(422)
    const second = newAddress()
    await askChange(member, second)
    site.advance({ minutes: 15 })
    expect((await member.browser.post(codePage, { code: (await codeSentTo(second)).code })).status).toBe(422)
  })

  test("is asked for at most six times an hour", async () => {
    const member = await signUp(site)
    for (let time = 1; time <= 6; time += 1) expect((await askChange(member, newAddress())).status).toBe(303)
    expect((await askChange(member, newAddress())).status).toBe(429)
  })

  test("is given up when the password changes meanwhile", async () => {
    const member = await signUp(site)
    const address = newAddress()
    await askChange(member, address)
    const { code } = await codeSentTo(address)
    await member.browser.post("/fr/compte/securite/mot-de-passe", {
      currentPassword: testPassword,
      newPassword: "un renard traverse la rivière",
    })
    expect((await member.browser.post(codePage, { code })).status).toBe(422)
  })
})

describe("the link sent to the new address", () => {
  test("serves in any browser once its member is signed in there", async () => {
    const member = await signUp(site)
    const address = newAddress()
    await askChange(member, address)
    const { link } = await codeSentTo(address)
    expect((await site.openBrowser().get(link)).location).toContain(`${signInPage}?next=`)
    const other = (await signsInWith(member.emailAddress)) as TestBrowser
    expect((await other.get(link)).status).toBe(200)
    expect((await other.post(link)).location).toBe(security)
    expect(await signsInWith(address)).toBeDefined()
  })

  test("is nothing to another member, nor to a mail scanner", async () => {
    const [member, stranger] = [await signUp(site), await signUp(site)]
    const address = newAddress()
    await askChange(member, address)
    const { link, text } = await codeSentTo(address)
    await scanMail(site, text)
    expect((await stranger.browser.post(link)).status).toBe(409)
    expect(await signsInWith(address)).toBeUndefined()
    expect((await member.browser.post(link)).location).toBe(security)
  })
})

test("addresses left behind by a change are removed after seven days, and no other", async () => {
  const [changed, waiting] = [await signUp(site), await signUp(site)]
  const address = newAddress()
  await askChange(changed, address)
  await changed.browser.post(codePage, { code: (await codeSentTo(address)).code })
  await askChange(waiting, newAddress())
  const { db } = site.doorway
  const addressesOf = async (key: string) =>
    (await db.selectFrom("accountAddress").select("id").where("addressKey", "=", key).execute()).length
  const clear = () => act(site.doorway, system, (ctx) => removeUnwantedAddresses(ctx, 50))
  await clear()
  expect(await addressesOf(changed.emailAddress)).toBe(1)
  site.advance({ hours: 24 * 7 + 1 })
  await clear()
  expect(await addressesOf(changed.emailAddress)).toBe(0)
  expect(await addressesOf(address)).toBe(1)
  expect(await addressesOf(waiting.emailAddress)).toBe(1)
})
