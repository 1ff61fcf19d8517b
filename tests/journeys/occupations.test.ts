import { beforeAll, describe, expect, test } from "vitest"
import { expectAccessible, useBrowser } from "../support/browser.js"
import { useSite } from "../support/site.js"

const site = useSite()
const browser = useBrowser()
beforeAll(() => site.app.loadReference())

const words = {
  en: {
    list: "/en/careers/occupations",
    skills: "/en/careers/skills",
    typed: "welders",
    other: "soudeurs",
    heading: "Welders and related machine operators",
    search: "Search",
    language: "Français",
    there: "/fr/carrieres/professions/72106",
  },
  fr: {
    list: "/fr/carrieres/professions",
    skills: "/fr/carrieres/competences",
    typed: "soudeurs",
    other: "welders",
    heading: "Soudeurs/soudeuses et opérateurs/opératrices de machines à souder et à braser",
    search: "Rechercher",
    language: "English",
    there: "/en/careers/occupations/72106",
  },
} as const

describe.each(["fr", "en"] as const)("a reader of the classification in %s", (language) => {
  const word = words[language]

  test("chooses an occupation by the keyboard and reads it in the other language too", async () => {
    const { page } = await browser.open({ language, site: await site.listen() })
    await page.goto(word.list)
    await page.locator("#q").click()
    await page.locator("#q").pressSequentially(word.typed)
    await page.locator("#q-suggestions [role=option]", { hasText: word.heading }).waitFor()
    await page.keyboard.press("ArrowDown")
    expect((await page.locator("#q").boundingBox())?.y, "the box stays in sight").toBeGreaterThan(0)
    await page.keyboard.press("Enter")
    expect(await page.locator("#q").inputValue()).toBe(word.heading)
    await page.keyboard.press("Enter")
    await page.waitForURL("**/72106")
    expect(await page.locator("h1").innerText()).toBe(word.heading)
    await expectAccessible(page)
    await page.getByRole("link", { name: word.language, exact: true }).first().click()
    expect(new URL(page.url()).pathname).toBe(word.there)
  })

  test("finds it without JavaScript, from a word of the other language", async () => {
    const { page } = await browser.open({ language, javaScript: false, site: await site.listen() })
    await page.goto(word.list)
    await page.locator("#q").fill(word.other)
    await page.getByRole("button", { name: word.search }).click()
    await page.getByRole("link", { name: word.heading }).click()
    expect(await page.locator("h1").innerText()).toBe(word.heading)
  })

  test("reads pages that are accessible and fit 320 pixels", async () => {
    const { page } = await browser.open({ language, width: 320, site: await site.listen() })
    for (const address of [`${word.list}/2`, `${word.list}/21231`, word.skills, `${word.skills}/project-management`]) {
      await page.goto(address)
      await expectAccessible(page)
      const { scrollWidth, clientWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }))
      expect(scrollWidth, address).toBe(clientWidth)
    }
  })
})
