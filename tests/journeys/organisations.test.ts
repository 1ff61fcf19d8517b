import type { BrowserContext, Page } from "playwright-core"
import { beforeAll, describe, expect, test } from "vitest"
import { expectAccessible, useBrowser } from "../support/browser.js"
import { signUp, signUpStaff, type TestMember } from "../support/members.js"
import { addOrganisation } from "../support/organisations.js"
import { useSite } from "../support/site.js"

const site = useSite()
const browser = useBrowser()

type Language = "en" | "fr"

const words = {
  en: {
    mine: "/en/account/memberships",
    desk: "/en/staff/organizations",
    list: "/en/organizations",
    part: "fogl",
    name: "Department of Foglights",
    typed: "Dept of fog lights",
    other: /^Another organization/,
    add: "Add",
    added: "The organization is added.",
    proposed: "You proposed this organization.",
    merge: "Merge",
    merged: "The organization is merged. Those who wrote it are told.",
    written: "You had written",
    notice: "Your organization is in the list: Department of Foglights",
    notices: "/en/notices",
    search: "Search",
  },
  fr: {
    mine: "/fr/compte/appartenances",
    desk: "/fr/personnel/organismes",
    list: "/fr/organismes",
    part: "phares anti",
    name: "Ministère des Phares antibrouillard",
    typed: "Min. des phares à brouillard",
    other: /^Autre organisme/,
    add: "Ajouter",
    added: "L’organisme est ajouté.",
    proposed: "Vous avez proposé cet organisme.",
    merge: "Fusionner",
    merged: "L’organisme est fusionné. Les personnes qui l’ont écrit en reçoivent un avis.",
    written: "Vous aviez écrit",
    notice: "Votre organisme est dans la liste\u00a0: Ministère des Phares antibrouillard",
    notices: "/fr/avis",
    search: "Rechercher",
  },
} as const

beforeAll(async () => {
  await addOrganisation(site, { nameEn: words.en.name, nameFr: words.fr.name, abbreviationEn: "DF" })
  await addOrganisation(site, { nameEn: "Office of Headlights", nameFr: "Office des phares" })
})

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first()
const main = (page: Page) => page.locator("main").innerText()

/** The session that was opened in the test's own browser goes on in a real one. */
async function enter(context: BrowserContext, { browser: { cookies } }: TestMember, address: string): Promise<void> {
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: address })))
}

async function visit(member: TestMember, language: Language, javaScript: boolean): Promise<Page> {
  const address = await site.listen()
  const { page, context } = await browser.open({ language, javaScript, site: address })
  await enter(context, member, address)
  return page
}

/** What is not in the list: the form asks what is meant, and "another" keeps what was written. */
async function propose(page: Page, language: Language, typed: string): Promise<void> {
  await page.goto(words[language].mine)
  await page.locator("#organisation").fill(typed)
  await button(page, words[language].add).click()
  await page.getByLabel(words[language].other).check()
  await button(page, words[language].add).click()
  expect(await main(page)).toContain(words[language].added)
  expect(await main(page)).toContain(words[language].proposed)
}

async function merge(page: Page, language: Language, typed: string, isChecked: boolean): Promise<void> {
  await page.goto(words[language].desk)
  await page.getByRole("link", { name: typed }).click()
  if (isChecked) await expectAccessible(page)
  await page.getByLabel(words[language].name).first().check()
  await button(page, words[language].merge).click()
  expect(await main(page)).toContain(words[language].merged)
}

describe.each([
  ["fr", true],
  ["fr", false],
  ["en", true],
  ["en", false],
] as const)("an organization that is not found, in %s, JavaScript %s", (language, javaScript) => {
  test("is proposed by a member, merged by staff, and the member is led to the right one", async () => {
    const member = await signUp(site, { language })
    const page = await visit(member, language, javaScript)
    // What was merged once is known from then on: each journey writes another name.
    const typed = `${words[language].typed} ${javaScript ? "1" : "2"}`
    await propose(page, language, typed)
    if (javaScript) await expectAccessible(page)
    const staff = await visit(await signUpStaff(site, ["verification"]), language, javaScript)
    await merge(staff, language, typed, javaScript)
    await page.goto(words[language].mine)
    expect(await main(page)).toContain(words[language].name)
    expect(await main(page)).toContain(words[language].written)
    await page.goto(words[language].notices)
    expect(await main(page)).toContain(words[language].notice)
  })

  test("or is in the list under a part of its name", async () => {
    const page = await visit(await signUp(site, { language }), language, javaScript)
    await page.goto(words[language].mine)
    const box = page.locator("#organisation")
    if (javaScript) {
      await box.pressSequentially(words[language].part)
      await page.locator("#organisation-suggestions [role=option]").first().waitFor()
      await box.press("ArrowDown")
      await box.press("Enter")
      expect(await box.inputValue()).toBe(words[language].name)
    } else {
      await box.fill(words[language].part)
      await button(page, words[language].add).click()
      await page.getByLabel(words[language].name).check()
    }
    await button(page, words[language].add).click()
    expect(await main(page)).toContain(words[language].added)
    expect(await main(page)).toContain(words[language].name)
    if (javaScript) await expectAccessible(page)
  })

  test("and its page is read by everybody", async () => {
    const address = await site.listen()
    const { page } = await browser.open({ language, javaScript, site: address, width: 320 })
    await page.goto(words[language].list)
    await page.locator("#q").fill(words[language].name)
    await button(page, words[language].search).click()
    if (javaScript) await expectAccessible(page)
    await page.getByRole("link", { name: words[language].name }).click()
    expect(await page.locator("h1").innerText()).toBe(words[language].name)
    if (javaScript) await expectAccessible(page)
    const width = await page.locator("body").evaluate((body) => body.scrollWidth)
    if (javaScript) expect(width).toBeLessThanOrEqual(320)
  })
})
