import { AxeBuilder } from "@axe-core/playwright"
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest"
import { chromiumArguments } from "./chromium.js"

export interface Visit {
  readonly language: "en" | "fr"
  readonly javaScript?: boolean
  /** In CSS pixels; 320 is the narrowest that must work. */
  readonly width?: number
  /** The site's address, which relative ones start from. */
  readonly site: string
}

export interface Visitor {
  readonly page: Page
  readonly context: BrowserContext
}

export interface Visitors {
  /** A new person at a new browser: no cookie, no cache. */
  open(visit: Visit): Promise<Visitor>
}

const accessibilityRules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

const withoutScripts = new WeakSet<BrowserContext>()

/** A browser for a test file. Each test fails on any error in the console and on any file that does not load. */
export function useBrowser(): Visitors {
  let browser: Browser
  let contexts: BrowserContext[] = []
  let problems: string[] = []
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject("chromium"), args: chromiumArguments })
  })
  afterEach(async () => {
    const found = problems
    await Promise.all(contexts.map((context) => context.close()))
    contexts = []
    problems = []
    expect(found).toEqual([])
  })
  afterAll(() => browser.close())
  return {
    open: async ({ language, javaScript = true, width = 1280, site }) => {
      const context = await browser.newContext({
        baseURL: site,
        javaScriptEnabled: javaScript,
        locale: `${language}-CA`,
        timezoneId: "America/Toronto",
        viewport: { width, height: 900 },
      })
      // Everything is on this machine: what does not come quickly will not come.
      context.setDefaultTimeout(10_000)
      contexts.push(context)
      if (!javaScript) withoutScripts.add(context)
      watch(context, (problem) => problems.push(problem))
      return { page: await context.newPage(), context }
    },
  }
}

/** A page may answer 404 or 422; a file of a page must load, and nothing may break. */
function watch(context: BrowserContext, report: (problem: string) => void): void {
  context.on("weberror", (error) => report(`script: ${error.error().message}`))
  context.on("console", (message) => {
    const answeredOtherwise = message.text().startsWith("Failed to load resource")
    if (message.type() === "error" && !answeredOtherwise) report(`console: ${message.text()}`)
  })
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "failed"
    // Leaving a page cuts what was still loading.
    if (reason !== "net::ERR_ABORTED") report(`${request.url()}: ${reason}`)
  })
  context.on("response", (response) => {
    const isPage = response.request().resourceType() === "document"
    if (response.status() >= (isPage ? 500 : 400)) report(`${response.url()}: ${response.status()}`)
  })
}

/** No violation of WCAG 2.2 AA that a program can find. The checker is itself a script of the page. */
export async function expectAccessible(page: Page): Promise<void> {
  if (withoutScripts.has(page.context())) throw new Error("accessibility is checked on a visit with JavaScript")
  const { violations } = await new AxeBuilder({ page }).withTags(accessibilityRules).analyze()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} at ${target.join(" ")}: ${help}`),
  )
  expect(found, page.url()).toEqual([])
}

/** What a machine can judge of a page: one first heading, nothing wider than the narrowest screen, WCAG where it may run. */
export async function judgePage(page: Page): Promise<void> {
  if (!withoutScripts.has(page.context())) await expectAccessible(page)
  expect(await page.locator("h1").count(), page.url()).toBe(1)
  const size = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 800 })
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `${page.url()}: wider than 320 pixels`).toBe(0)
  if (size) await page.setViewportSize(size)
}
