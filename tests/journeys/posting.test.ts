import type { Page } from "playwright-core"
import { beforeAll, describe, expect, test } from "vitest"
import { expectAccessible, useBrowser } from "../support/browser.js"
import { signUp } from "../support/members.js"
import { dayFields } from "../support/posting.js"
import { useSite } from "../support/site.js"

const site = useSite()
const browser = useBrowser()

beforeAll(() => site.app.loadReference(), 60_000)

/** What the tutorial says to press and to fill in, in each language. */
const words = {
  fr: {
    start: "/fr/possibilites/nouvelle/etape-1",
    steps: [
      /Étape 1\s: Renseignements sur l’auteur/,
      /Étape 2\s: Renseignements sur la possibilité/,
      /Étape 3\s: Exigences relatives à la possibilité/,
    ],
    organisation: { other: "Un autre organisme", name: "Statistique Canada" },
    undertaken: "J’accepte cet engagement",
    next: "Prochaine étape",
    titles: ["Titre en français", "Titre en anglais"],
    type: { field: "Type de possibilité", name: "Mentorat" },
    offering: "Offrez cette possibilité",
    hours: "Heures",
    remote: "Cette possibilité peut se faire à distance",
    create: "Créer une possibilité",
    done: "Votre possibilité est publiée.",
  },
  en: {
    start: "/en/opportunities/new/step-1",
    steps: [
      /Step 1: Information about the author/,
      /Step 2: Information about the opportunity/,
      /Step 3: Requirements of the opportunity/,
    ],
    organisation: { other: "Another organization", name: "Statistics Canada" },
    undertaken: "I accept this undertaking",
    next: "Next step",
    titles: ["Title in French", "Title in English"],
    type: { field: "Type of opportunity", name: "Mentoring" },
    offering: "Offer this opportunity",
    hours: "Hours",
    remote: "This opportunity can be done remotely",
    create: "Create an opportunity",
    done: "Your opportunity is published.",
  },
} as const

async function fillDays(page: Page, name: string, days: number): Promise<void> {
  const fields = dayFields(site, name, days)
  await page.locator(`[name=${name}-day]`).fill(fields[`${name}-day`] ?? "")
  await page.locator(`[name=${name}-month]`).selectOption(fields[`${name}-month`] ?? "")
  await page.locator(`[name=${name}-year]`).fill(fields[`${name}-year`] ?? "")
}

describe.each(["fr", "en"] as const)("a member follows the tutorial to post, in %s", (language) => {
  test.each([
    [true, 1280],
    [false, 320],
  ])("with JavaScript: %s, at %i pixels", async (javaScript, width) => {
    const text = words[language]
    const { browser: signedIn } = await signUp(site)
    const address = await site.listen()
    const { page, context } = await browser.open({ language, javaScript, width, site: address })
    const cookies = [...signedIn.cookies].map(([name, value]) => ({ name, value, url: address }))
    await context.addCookies(cookies)

    const judge = async () => {
      expect(await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).toBe(true)
      if (javaScript) await expectAccessible(page)
    }
    await page.goto(text.start)
    await page.getByRole("heading", { name: text.steps[0] }).waitFor()
    await judge()
    await page.locator("[name=organisation]").selectOption("other")
    await page.getByLabel(text.organisation.other).fill(text.organisation.name)
    await page.getByLabel(text.undertaken).check()
    await page.getByRole("button", { name: text.next }).click()

    await page.getByRole("heading", { name: text.steps[1] }).waitFor()
    await judge()
    await page.getByLabel(text.titles[0]).fill("Cartographier les services d’une région")
    await page.getByLabel(text.titles[1]).fill("Map the services of a region")
    await page.getByLabel(text.type.field).selectOption({ label: text.type.name })
    await page.getByLabel(text.offering).check()
    await fillDays(page, "startOn", 30)
    await fillDays(page, "deadlineOn", 14)
    await page.getByRole("button", { name: text.next }).click()

    await page.getByRole("heading", { name: text.steps[2] }).waitFor()
    await judge()
    await page.getByLabel(text.hours, { exact: true }).fill("2")
    await page.getByLabel(text.remote).check()
    await page.getByRole("button", { name: text.create, exact: true }).click()

    await page.getByText(text.done).waitFor()
    await judge()
    expect(await page.getByRole("heading", { level: 1 }).textContent()).not.toBe("")
  })
})
