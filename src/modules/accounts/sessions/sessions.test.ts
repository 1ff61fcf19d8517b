import { Temporal } from "temporal-polyfill"
import { describe, expect, test } from "vitest"
import { register, signUp, type TestMember, testPassword } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen, TestBrowser } from "../../../../tests/support/test-browser.js"
import { visitor } from "../../../platform/context.js"
import { act, type Doorway } from "../../../platform/db.js"
import type { BegunSession } from "./begin-session.js"
import { identify } from "./identify.js"
import { safeNext } from "./safe-next.js"
import { signIn } from "./sign-in.js"

const site = useSite()

const signInPage = "/fr/connexion"
const dashboard = "/fr/tableau-de-bord"
const security = "/fr/compte/securite"

function trySignIn(browser: TestBrowser, identifier: string, password = testPassword, also = {}): Promise<Seen> {
  return browser.post(signInPage, { identifier, password, ...also })
}

async function isSignedIn(browser: TestBrowser): Promise<boolean> {
  return (await browser.get(dashboard)).status === 200
}

async function usernameOf({ emailAddress }: TestMember): Promise<string> {
  const { username } = await site.doorway.db
    .selectFrom("account")
    .innerJoin("accountAddress", "accountAddress.accountId", "account.id")
    .select("account.username")
    .where("accountAddress.addressKey", "=", emailAddress)
    .executeTakeFirstOrThrow()
  return username
}

describe("signing in", () => {
  test("takes the address in any capitals, or the user name", async () => {
    const member = await signUp(site)
    for (const identifier of [member.emailAddress.toUpperCase(), await usernameOf(member)]) {
      const browser = site.openBrowser()
      expect((await trySignIn(browser, ` ${identifier} `)).status).toBe(303)
      expect(await isSignedIn(browser)).toBe(true)
    }
  })

  test("answers alike for a wrong password and for a name that nobody has", async () => {
    const member = await signUp(site)
    const wrong = await trySignIn(site.openBrowser(), member.emailAddress, "une autre phrase entière")
    const unknown = await trySignIn(site.openBrowser(), "personne@example.org", "une autre phrase entière")
    expect(wrong.status).toBe(422)
    expect(unknown.status).toBe(422)
    expect(wrong.html.replaceAll(member.emailAddress, "@")).toBe(unknown.html.replaceAll("personne@example.org", "@"))
    expect(wrong.html).not.toContain("une autre phrase")
  })

  test("with a right password and an address still to be confirmed sends a code to this browser", async () => {
    const member = await register(site)
    await site.mail.waitForMessage(member.emailAddress)
    const browser = site.openBrowser()
    expect((await trySignIn(browser, member.emailAddress)).location).toBe("/fr/confirmation")
    expect(await isSignedIn(browser)).toBe(false)
    const codes = () => site.mail.messages.filter(({ to }) => to.includes(member.emailAddress))
    await expect.poll(() => codes().length, { timeout: 10_000 }).toBe(2)
    const code = codes().at(-1)?.mail.subject?.slice(-6) ?? ""
    await browser.post("/fr/confirmation", { code })
    expect(await isSignedIn(browser)).toBe(true)
  })

  test("leads where the person was going, and never to another site", async () => {
    const member = await signUp(site)
    const [, next] = ((await site.openBrowser().get("/fr/compte")).location ?? "").split("next=")
    const going = await trySignIn(site.openBrowser(), member.emailAddress, testPassword, {
      next: decodeURIComponent(next ?? ""),
    })
    expect(going.location).toBe("/fr/compte")
    for (const elsewhere of ["//ailleurs.example.org", "https://ailleurs.example.org", "/\\ailleurs.example.org"]) {
      const seen = await trySignIn(site.openBrowser(), member.emailAddress, testPassword, { next: elsewhere })
      expect(seen.location).toBe("/fr")
    }
  })

  test.each([
    ["/fr/compte?a=1", "/fr/compte?a=1"],
    ["/en", "/en"],
    ["/french", undefined],
    ["/fr\\compte", undefined],
    ["javascript:alert(1)", undefined],
    [["/fr/compte", "/en"], undefined],
    [undefined, undefined],
  ])("takes %s for a place of this site only when it is one", (next, place) => {
    expect(safeNext(next)).toBe(place)
  })
})

describe("a session", () => {
  test("is listed with its browser and system, and this one is marked", async () => {
    const member = await signUp(site)
    const phone = site.openBrowser()
    await trySignIn(phone, member.emailAddress)
    await site.doorway.db
      .updateTable("session")
      .set({
        browser: "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile/15E148 Safari/604.1",
      })
      .where("browser", "=", "lightMyRequest")
      .execute()
    const { html } = await phone.get(security)
    expect(html).toContain("Safari sur iPhone")
    expect(html.match(/Cette session/g)).toHaveLength(1)
    expect(html.match(/Terminer la session\s: Safari/g)).toHaveLength(1)
  })

  test("ended from another browser opens nothing any more", async () => {
    const member = await signUp(site)
    const other = site.openBrowser()
    await trySignIn(other, member.emailAddress)
    const [action] = /\/fr\/compte\/securite\/sessions\/[0-9a-f-]{36}\/fin/.exec((await other.get(security)).html) ?? []
    expect((await other.post(action as string)).status).toBe(303)
    expect(await isSignedIn(member.browser)).toBe(false)
    expect((await member.browser.post("/fr/compte", { displayName: "X" })).location).toContain(signInPage)
    expect(await isSignedIn(other)).toBe(true)
  })

  test("of somebody else cannot be ended", async () => {
    const [member, stranger] = [await signUp(site), await signUp(site)]
    const { id } = await site.doorway.db
      .selectFrom("session")
      .innerJoin("accountAddress", "accountAddress.accountId", "session.accountId")
      .select("session.id")
      .where("accountAddress.addressKey", "=", member.emailAddress)
      .executeTakeFirstOrThrow()
    await stranger.browser.post(`/fr/compte/securite/sessions/${id}/fin`)
    await stranger.browser.post("/fr/compte/securite/sessions/fin")
    expect(await isSignedIn(member.browser)).toBe(true)
    expect(await isSignedIn(stranger.browser)).toBe(true)
  })

  test("all others end with one button", async () => {
    const member = await signUp(site)
    const others = [site.openBrowser(), site.openBrowser()]
    for (const browser of others) await trySignIn(browser, member.emailAddress)
    await member.browser.post("/fr/compte/securite/sessions/fin")
    expect(await Promise.all(others.map(isSignedIn))).toEqual([false, false])
    expect(await isSignedIn(member.browser)).toBe(true)
  })

  test("ended while it is being seen stays ended", async () => {
    const member = await signUp(site)
    site.advance({ minutes: 6 })
    await Promise.all([
      member.browser.get(dashboard),
      member.browser.post("/fr/deconnexion"),
      member.browser.get(dashboard),
    ])
    expect(await isSignedIn(member.browser)).toBe(false)
  })

  test("with an invented secret opens nothing", async () => {
    const browser = site.openBrowser()
    browser.cookies.set("jumelage-session", "a".repeat(43))
    expect(await isSignedIn(browser)).toBe(false)
  })
})

/** The same platform at a moment of one's choice. */
function doorwayAt(moment: string): Doorway {
  return { ...site.doorway, clock: () => Temporal.Instant.from(moment) }
}

async function beginAt(moment: string, member: TestMember, stays: boolean): Promise<BegunSession> {
  const outcome = await act(doorwayAt(moment), visitor, (ctx) =>
    signIn(ctx, {
      identifier: member.emailAddress,
      password: testPassword,
      stays,
      browserKey: "k",
      browser: "",
      networkAddress: "192.0.2.1",
    }),
  )
  if (typeof outcome === "string" || outcome instanceof Error) throw new Error(String(outcome))
  return outcome
}

const isOpenAt = async ({ token }: BegunSession, moment: string) =>
  (await identify(doorwayAt(moment), token)).kind === "member"

describe("the time of a session", () => {
  test.each([
    ["the night when clocks go back", "2026-11-01T03:30:00Z", "2026-11-01T15:29:59Z", "2026-11-01T15:30:00Z"],
    ["the night when clocks go forward", "2027-03-14T04:00:00Z", "2027-03-14T15:59:59Z", "2027-03-14T16:00:00Z"],
    ["an ordinary day", "2026-12-01T14:00:00Z", "2026-12-02T01:59:59Z", "2026-12-02T02:00:00Z"],
  ])("without activity is twelve hours, also %s", async (_, start, before, after) => {
    const member = await signUp(site)
    expect(await isOpenAt(await beginAt(start, member, false), after)).toBe(false)
    expect(await isOpenAt(await beginAt(start, member, false), before)).toBe(true)
  })

  test("goes on as long as twelve hours never pass without activity", async () => {
    const session = await beginAt("2026-11-01T03:30:00Z", await signUp(site), false)
    expect(await isOpenAt(session, "2026-11-01T15:00:00Z")).toBe(true)
    expect(await isOpenAt(session, "2026-11-02T02:59:59Z")).toBe(true)
    expect(await isOpenAt(session, "2026-11-02T15:00:00Z")).toBe(false)
  })

  test("is thirty days where the person asked to stay signed in, active or not", async () => {
    const session = await beginAt("2026-10-20T12:00:00Z", await signUp(site), true)
    expect(await isOpenAt(session, "2026-11-05T12:00:00Z")).toBe(true)
    expect(await isOpenAt(session, "2026-11-19T11:59:59Z")).toBe(true)
    expect(await isOpenAt(session, "2026-11-19T12:00:00Z")).toBe(false)
  })

  test("outlives the browser's closing only where the person asked for it", async () => {
    const member = await signUp(site)
    const cookieOf = async (also: object) => {
      const answer = await site.server.inject({
        method: "POST",
        url: signInPage,
        headers: { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin" },
        payload: new URLSearchParams({ identifier: member.emailAddress, password: testPassword, ...also }).toString(),
      })
      return answer.cookies.find(({ name }) => name === "jumelage-session")
    }
    expect((await cookieOf({}))?.expires).toBeUndefined()
    expect((await cookieOf({ stays: "yes" }))?.expires).toBeInstanceOf(Date)
    expect(await cookieOf({})).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" })
  })
})
