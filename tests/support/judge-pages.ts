import { describe, expect, test } from "vitest"
import type { Route } from "../../src/web/page.js"
import { expectAccessible, useBrowser, type Visitor } from "./browser.js"
import { signUp, signUpStaff, type TestMember } from "./members.js"
import { type TestSite, useSite } from "./site.js"

const staffRoles = ["administrator", "help", "reference-data", "audit"] as const

/** Pages that a reader of this kind may open without naming a thing: the others are visited by their own journeys. */
function pagesFor(site: TestSite, kind: "visitor" | "member" | "staff"): readonly Route[] {
  return site.app.site.modules
    .flatMap((module) => module.routes)
    .filter(({ get, path }) => get !== undefined && path.params.length === 0)
    .filter(({ access }) =>
      kind === "visitor"
        ? access === "everyone" || access === "visitor"
        : kind === "member"
          ? access === "member"
          : typeof access === "object" && access.anyOf.some((role) => (staffRoles as readonly string[]).includes(role)),
    )
}

/** A file that is offered to be kept is no page: the browser begins to save it, and stays where it was. */
function noPage(error: Error): null {
  if (error.message.includes("Download is starting")) return null
  throw error
}

/** What a machine can judge of a page: WCAG, one first heading, a language, and nothing wider than the narrowest screen. */
async function judge({ page }: Visitor, path: string): Promise<void> {
  const answer = await page.goto(path).catch(noPage)
  const isPage = answer?.headers()["content-type"]?.startsWith("text/html")
  if (!isPage || page.url().split("?")[0]?.endsWith(path) !== true) return
  await expectAccessible(page)
  expect(await page.locator("h1").count(), `${path}: first headings`).toBe(1)
  await page.setViewportSize({ width: 320, height: 800 })
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `${path}: wider than 320 pixels`).toBe(0)
  await page.setViewportSize({ width: 1280, height: 900 })
}

/** The tests of one language; each language is a file of its own, so that both run at once. */
export function judgeEveryPage(language: "fr" | "en"): void {
  const site = useSite()
  const browser = useBrowser()

  async function open(member?: TestMember): Promise<Visitor> {
    const visitor = await browser.open({ language, site: await site.listen() })
    if (member) {
      await visitor.context.addCookies(
        [...member.browser.cookies].map(([name, value]) => ({ name, value, domain: "127.0.0.1", path: "/" })),
      )
    }
    return visitor
  }

  describe(`every page in ${language} is accessible and fits 320 pixels`, () => {
    test("for a visitor", async () => {
      const visitor = await open()
      for (const { path } of pagesFor(site, "visitor")) await judge(visitor, path[language])
      await judge(visitor, `/${language}/nowhere`)
    }, 180_000)

    test("for a member", async () => {
      const visitor = await open(await signUp(site, { language }))
      for (const { path } of pagesFor(site, "member")) await judge(visitor, path[language])
    }, 180_000)

    test("for the staff", async () => {
      const visitor = await open(await signUpStaff(site, staffRoles))
      const pages = pagesFor(site, "staff")
      expect(pages.length).toBeGreaterThan(0)
      for (const { path } of pages) await judge(visitor, path[language])
    }, 180_000)
  })
}
