import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { expectAccessible, useBrowser } from "../support/browser.js"
import { signUp } from "../support/members.js"
import { belongTo } from "../support/memberships.js"
import { administerOrganisation } from "../support/mentoring.js"
import { useSite } from "../support/site.js"

const site = useSite()
const browser = useBrowser()

const words = {
  fr: {
    start: "/fr/programmes/nouveau",
    opened: "Le programme est ouvert",
    standard: "une proposition en 6 semaines",
    effect: "Effet sur les personnes qui attendent",
    preview: "Voir l’aperçu",
    register: "S’inscrire au programme",
  },
  en: {
    start: "/en/programs/new",
    opened: "The program is open",
    standard: "a proposal within 6 weeks",
    effect: "Effect on the people who wait now",
    preview: "Preview",
    register: "Register for the program",
  },
} as const

const main = (page: Page) => page.locator("main").innerText()
const save = (page: Page) => page.locator("main .actions button").first().click()

/** What a machine can judge of each page on the way. */
async function judge(page: Page, javaScript: boolean): Promise<void> {
  if (javaScript) await expectAccessible(page)
  expect(await page.locator("h1").count()).toBe(1)
  await page.setViewportSize({ width: 320, height: 800 })
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect({ at: page.url(), overflow }).toEqual({ at: page.url(), overflow: 0 })
  await page.setViewportSize({ width: 1280, height: 900 })
}

async function fillStart(page: Page, name: string): Promise<void> {
  for (const [field, value] of [
    ["nameFr", `${name} (français)`],
    ["nameEn", `${name} (English)`],
    ["purposeFr", "Accompagner une première année de gestion."],
    ["purposeEn", "Accompany a first year of management."],
    ["contactName", "Équipe du mentorat"],
    ["contactAddress", "mentorat@example.org"],
  ] as const) {
    await page.locator(`#${field}`).fill(value)
  }
  await page.locator('[name="couldIncludeMinors"][value="no"]').check()
}

describe.each(["fr", "en"] as const)("in %s", (language) => {
  test.each([true, false])("an administrator sets a programme up and opens it; JavaScript: %s", async (javaScript) => {
    const said = words[language]
    const name = `Essai ${language} ${javaScript ? "avec" : "sans"}`
    const member = await signUp(site, { language })
    const { organisationId } = await belongTo(site, member, { nameFr: `Office ${name}`, standing: "verified" })
    await administerOrganisation(site, member, organisationId)
    const address = await site.listen()
    const { page, context } = await browser.open({ language, javaScript, site: address })
    await context.addCookies([...member.browser.cookies].map(([key, value]) => ({ name: key, value, url: address })))

    await page.goto(said.start)
    await judge(page, javaScript)
    await fillStart(page, name)
    await save(page)
    await judge(page, javaScript)
    const overview = page.url()

    // Each step is saved as it stands and leads to the next.
    await page.goto(overview.replace("coordination", "presentation"))
    for (const field of ["nameFr", "joining", "serviceWeeks", "goals"]) {
      await page.locator(`#${field}`).waitFor()
      await judge(page, javaScript)
      if (field === "serviceWeeks") await page.locator("#serviceWeeks").fill("6")
      await save(page)
    }
    await page.locator("#first").waitFor()
    await page.locator('button[value="preview"]').click()
    expect(await main(page)).toContain(said.effect)
    await judge(page, javaScript)
    await page.goto(
      page.url().replace(/(criteres|criteria).*/, language === "fr" ? "textes/agreement" : "texts/agreement"),
    )
    await page.locator('button[value="preview"]').click()
    expect(await main(page)).toContain(said.preview)
    await judge(page, javaScript)
    await page.goto(overview.replace("coordination", language === "fr" ? "equipe" : "team"))
    await judge(page, javaScript)

    await page.goto(overview)
    await page.locator('button[value="open"]').click()
    expect(await main(page)).toContain(said.opened)
    await page.goto(overview.replace("/coordination", ""))
    expect(await main(page)).toContain(said.standard)
    expect(await main(page)).toContain(said.register)
    await judge(page, javaScript)
  })
})
