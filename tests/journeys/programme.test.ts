import type { Page } from "playwright-core"
import { describe, expect, test } from "vitest"
import { judgePage, useBrowser } from "../support/browser.js"
import { signUp } from "../support/members.js"
import { belongTo } from "../support/memberships.js"
import { administerOrganisation } from "../support/mentoring.js"
import { fillProgramme } from "../support/programme-form.js"
import { useSite } from "../support/site.js"
import { openAs } from "../support/visits.js"

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

describe.each(["fr", "en"] as const)("in %s", (language) => {
  test.each([true, false])("an administrator sets a programme up and opens it; JavaScript: %s", async (javaScript) => {
    const said = words[language]
    const name = `Essai ${language} ${javaScript ? "avec" : "sans"}`
    const member = await signUp(site, { language })
    const { organisationId } = await belongTo(site, member, { nameFr: `Office ${name}`, standing: "verified" })
    await administerOrganisation(site, member, organisationId)
    const page = await openAs(member, { language, javaScript, site, browser })

    await page.goto(said.start)
    await judgePage(page)
    await fillProgramme(page, name)
    await save(page)
    await judgePage(page)
    const overview = page.url()

    // Each step is saved as it stands and leads to the next.
    await page.goto(overview.replace("coordination", "presentation"))
    for (const field of ["nameFr", "joining", "serviceWeeks", "goals"]) {
      await page.locator(`#${field}`).waitFor()
      await judgePage(page)
      if (field === "serviceWeeks") await page.locator("#serviceWeeks").fill("6")
      await save(page)
    }
    await page.locator("#first").waitFor()
    await page.locator('button[value="preview"]').click()
    expect(await main(page)).toContain(said.effect)
    await judgePage(page)
    await page.goto(
      page.url().replace(/(criteres|criteria).*/, language === "fr" ? "textes/agreement" : "texts/agreement"),
    )
    await page.locator('button[value="preview"]').click()
    expect(await main(page)).toContain(said.preview)
    await judgePage(page)
    await page.goto(overview.replace("coordination", language === "fr" ? "equipe" : "team"))
    await judgePage(page)

    await page.goto(overview)
    await page.locator('button[value="open"]').click()
    expect(await main(page)).toContain(said.opened)
    await page.goto(overview.replace("/coordination", ""))
    expect(await main(page)).toContain(said.standard)
    expect(await main(page)).toContain(said.register)
    await judgePage(page)
  })
})
