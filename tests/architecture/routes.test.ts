import { describe, expect, test } from "vitest"
import { platformRoles } from "../../src/platform/roles.js"
import type { Access } from "../../src/web/access.js"
import type { Route } from "../../src/web/page.js"
import { signUp, signUpStaff } from "../support/members.js"
import { useSite } from "../support/site.js"
import type { Seen, TestBrowser } from "../support/test-browser.js"

const site = useSite()

function routes(): readonly Route[] {
  return site.app.site.modules.flatMap((module) => module.routes)
}

/** The address with something invented in place of its parameters, as a person who changes it by hand would. */
function invented(pattern: string): string {
  return pattern.replace(/:([a-zA-Z]+)/g, "00000000-0000-7000-8000-000000000000")
}

const languages = ["fr", "en"] as const
const methods = ["get", "post"] as const

interface Attempt {
  readonly line: string
  readonly access: Access
  readonly seen: Seen
  readonly language: "fr" | "en"
}

/** Every route, both methods, both languages, by one browser. */
async function tryAll(browser: TestBrowser): Promise<Attempt[]> {
  const attempts: Attempt[] = []
  for (const { path, access, ...handlers } of routes()) {
    // Signing out would end the session that the other attempts need.
    if (path.en === "/en/sign-out") continue
    for (const method of methods) {
      if (!handlers[method]) continue
      for (const language of languages) {
        const url = invented(path[language])
        const seen = method === "get" ? await browser.get(url) : await browser.post(url)
        attempts.push({ line: `${method} ${url}: ${seen.status} ${seen.location ?? ""}`, access, seen, language })
      }
    }
  }
  return attempts
}

/** A bug answers with 500: no address and no role may bring one about. */
const isBroken = ({ seen }: Attempt) => seen.status >= 500
const roleNeeded = ({ access }: Attempt) => typeof access === "object"
const isForbidden = ({ seen, language }: Attempt) =>
  seen.status === 403 && seen.html.includes(language === "fr" ? "Vous n’avez pas accès" : "You do not have access")
const leadsTo = (pages: Readonly<Record<"fr" | "en", string>>) => (attempt: Attempt) =>
  attempt.seen.status === 303 && attempt.seen.location?.startsWith(pages[attempt.language]) === true
const signIn = { fr: "/fr/connexion", en: "/en/sign-in" }
const dashboard = { fr: "/fr/tableau-de-bord", en: "/en/dashboard" }

const linesOf = (attempts: readonly Attempt[]) => attempts.map(({ line }) => line)

describe("an address changed by hand", () => {
  test("each page says who may open it: a change here is a change of rights", async () => {
    const lines = routes().map(({ path, access, get, post }) => {
      const who = typeof access === "string" ? access : access.anyOf.join(", ")
      return `${[get && "GET", post && "POST"].filter(Boolean).join(" ")} ${path.fr} | ${path.en}: ${who}`
    })
    await expect(`${lines.sort().join("\n")}\n`).toMatchFileSnapshot("routes.txt")
  })

  test("leads a visitor to the sign-in page, and nowhere else", async () => {
    const attempts = await tryAll(site.openBrowser())
    expect(linesOf(attempts.filter(isBroken))).toEqual([])
    const closed = attempts.filter(({ access }) => access === "member" || typeof access === "object")
    expect(closed.length).toBeGreaterThan(0)
    expect(linesOf(closed.filter((attempt) => !leadsTo(signIn)(attempt)))).toEqual([])
  }, 240_000)

  test("leads a member from the visitors' pages to her Dashboard, and refuses her the staff's", async () => {
    const attempts = await tryAll((await signUp(site)).browser)
    expect(linesOf(attempts.filter(isBroken))).toEqual([])
    expect(
      linesOf(attempts.filter(({ access }) => access === "visitor").filter((each) => !leadsTo(dashboard)(each))),
    ).toEqual([])
    const staffPages = attempts.filter(roleNeeded)
    expect(staffPages.length).toBeGreaterThan(0)
    expect(linesOf(staffPages.filter((attempt) => !isForbidden(attempt)))).toEqual([])
  }, 240_000)

  test.each(platformRoles)(
    "opens to the role “%s” its own pages only",
    async (role) => {
      const attempts = await tryAll((await signUpStaff(site, [role])).browser)
      expect(linesOf(attempts.filter(isBroken))).toEqual([])
      const isOwn = ({ access }: Attempt) => typeof access === "object" && access.anyOf.includes(role)
      expect(linesOf(attempts.filter(roleNeeded).filter((each) => isOwn(each) === isForbidden(each)))).toEqual([])
    },
    240_000,
  )

  test("changes nothing when it is refused", async () => {
    const { browser } = await signUp(site)
    const before = await countEvents()
    for (const { path, access, post } of routes()) {
      if (post && typeof access === "object") await browser.post(invented(path.fr))
    }
    expect(await countEvents()).toBe(before)
  })

  test("is refused when the form comes from another site", async () => {
    const { browser } = await signUp(site)
    const foreign = [
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { origin: "https://elsewhere.example.org" },
      { origin: "null" },
      {},
    ]
    for (const { path, post, fromAnywhere } of routes()) {
      if (!post || fromAnywhere) continue
      for (const headers of foreign) {
        const seen = await browser.post(invented(path.fr), {}, headers)
        expect({ path: path.fr, headers, status: seen.status }).toEqual({ path: path.fr, headers, status: 403 })
      }
    }
  }, 240_000)
})

async function countEvents(): Promise<number> {
  const { count } = await site.doorway.db
    .selectFrom("event")
    .select((from) => from.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow()
  return count
}
