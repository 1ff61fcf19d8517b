import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { expectAccessible, useBrowser } from "../support/browser.js"
import { useSite } from "../support/site.js"

const site = useSite()
const browser = useBrowser()

const words = {
  en: {
    typed: "clear",
    first: "Clearwater",
    third: "Clear Harbour",
    found: "3 suggestions",
    chosen: "Chosen: Clearwater",
  },
  fr: {
    typed: "clair",
    first: "L’Eau-Claire",
    third: "Port-Clair",
    found: "3 suggestions",
    chosen: "Réponse choisie\u00a0: L’Eau-Claire",
  },
} as const

async function typeInBox(page: Page, language: "en" | "fr") {
  await page.goto(`/${language}/_ui`)
  const box = page.locator("#place")
  await box.click()
  await box.pressSequentially(words[language].typed)
  await page.locator("#place-suggestions [role=option]").first().waitFor()
  return box
}

const code = (page: Page) => page.locator('input[type=hidden][name="place-code"]')
const status = (page: Page) => page.locator("auto-complete:has(#place) [role=status]")

describe.each(["en", "fr"] as const)("a suggestion box in %s", (language) => {
  const { first, third, found, chosen } = words[language]

  test("is worked by the keyboard alone, and says what happens", async () => {
    const { page } = await browser.open({ language, site: await site.listen() })
    const box = await typeInBox(page, language)
    await expect.poll(() => status(page).innerText()).toContain(found)
    expect(await box.getAttribute("aria-expanded")).toBe("true")
    await expectAccessible(page)
    await box.press("ArrowDown")
    const current = await box.getAttribute("aria-activedescendant")
    expect(await page.locator(`#${current}`).innerText()).toContain(first)
    await box.press("Enter")
    expect(await box.inputValue()).toBe(first)
    expect(await code(page).isEnabled()).toBe(true)
    expect(await code(page).inputValue()).toBe("clearwater-shore")
    await expect.poll(() => status(page).innerText()).toBe(chosen)
    expect(await page.locator("#place-suggestions").isVisible()).toBe(false)
  })

  test("takes a click, and forgets the choice when the text changes", async () => {
    const { page } = await browser.open({ language, site: await site.listen() })
    const box = await typeInBox(page, language)
    await page.locator("#place-suggestions [role=option]", { hasText: third }).click()
    expect(await code(page).inputValue()).toBe("clear-harbour")
    await box.press("End")
    await box.press("Backspace")
    expect(await code(page).isEnabled()).toBe(false)
  })

  test("closes when the keyboard goes on, and on Escape", async () => {
    const { page } = await browser.open({ language, site: await site.listen() })
    const box = await typeInBox(page, language)
    await box.press("Escape")
    expect(await page.locator("#place-suggestions").isVisible()).toBe(false)
    await typeInBox(page, language)
    await page.keyboard.press("Tab")
    expect(await page.locator("#place-suggestions").isVisible()).toBe(false)
  })

  test("opens again on the down arrow, and takes the first suggestion on Enter", async () => {
    const { page } = await browser.open({ language, site: await site.listen() })
    const box = await typeInBox(page, language)
    await box.press("Escape")
    expect(await box.getAttribute("aria-expanded")).toBe("false")
    await box.press("ArrowDown")
    expect(await box.getAttribute("aria-expanded")).toBe("true")
    expect(await page.locator("#place-suggestions").isVisible()).toBe(true)
    const current = await box.getAttribute("aria-activedescendant")
    expect(await page.locator(`#${current}`).innerText()).toContain(first)
    await box.press("Enter")
    expect(await box.inputValue()).toBe(first)
    expect(await code(page).inputValue()).toBe("clearwater-shore")
  })

  test("stays closed on the down arrow where nothing is typed", async () => {
    const { page } = await browser.open({ language, site: await site.listen() })
    const box = await typeInBox(page, language)
    await box.fill("")
    await page.locator("#place-suggestions").waitFor({ state: "hidden" })
    await box.press("ArrowDown")
    expect(await box.getAttribute("aria-expanded")).toBe("false")
  })

  test("closes on Enter where no suggestion is current, and lets the form go only on the next Enter", async () => {
    const { page } = await browser.open({ language, site: await site.listen() })
    const box = await typeInBox(page, language)
    // The sheet's form has no button: with one, Enter in a closed box sends it.
    await page.locator("form:has(#place)").evaluate((form) => {
      form.append(document.createElement("button"))
      form.addEventListener("submit", (event) => {
        event.preventDefault()
        document.title = `${document.title} sent`
      })
    })
    await box.press("Enter")
    expect(await page.locator("#place-suggestions").isVisible()).toBe(false)
    expect(await page.title()).not.toContain("sent")
    await box.press("Enter")
    expect(await page.title()).toContain("sent")
  })

  test("without JavaScript is a plain field", async () => {
    const { page } = await browser.open({ language, javaScript: false, site: await site.listen() })
    await page.goto(`/${language}/_ui`)
    await page.locator("#place").fill(first)
    expect(await page.locator("#place-suggestions").isVisible()).toBe(false)
    expect(await code(page).isEnabled()).toBe(false)
    expect(await page.locator('input[type=radio][name="unclear-place-code"]').count()).toBe(3)
  })
})
