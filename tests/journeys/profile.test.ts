import type { Page } from "playwright-core"
import { beforeAll, describe, expect, test } from "vitest"
import { expectAccessible, useBrowser } from "../support/browser.js"
import { signUp, type TestMember } from "../support/members.js"
import { useSite } from "../support/site.js"

const site = useSite()
const browser = useBrowser()
beforeAll(() => site.app.loadReference(), 60_000)

type Language = "fr" | "en"

/** What a person reads, in each language: the journey follows the words, not the addresses. */
const words = {
  fr: {
    profile: "Mon profil",
    edit: (section: string) => `Modifier la section «\u00a0${section}\u00a0»`,
    sections: ["Poste actuel", "Lieu", "Téléphone", "Langues", "Disponibilités"],
    title: "Titre du poste en français",
    group: "Groupe professionnel",
    level: "Niveau",
    municipality: "Municipalité",
    telephone: "Numéro de téléphone",
    firstLanguage: "Français",
    reading: "Compréhension écrite",
    hours: "Heures par semaine",
    members: "Tous les membres",
    counts: "Oui, elle peut y servir",
    save: "Enregistrer",
    saved: "La section est enregistrée.",
    consents: "Historique de mes consentements",
    read: [
      "Not translated",
      "Administrative Services",
      "Trois-Rivières, Quebec",
      "Level C (advanced)",
      "2.5 hours a week",
    ],
  },
  en: {
    profile: "My profile",
    edit: (section: string) => `Edit the section “${section}”`,
    sections: ["Present position", "Place", "Telephone", "Languages", "Availability"],
    title: "Position title in English",
    group: "Occupational group",
    level: "Level",
    municipality: "Municipality",
    telephone: "Telephone number",
    firstLanguage: "English",
    reading: "Reading comprehension",
    hours: "Hours a week",
    members: "All members",
    counts: "Yes, it may count",
    save: "Save",
    saved: "The section is saved.",
    consents: "Consent history",
    read: [
      ...["Non traduit", "Services administratifs", "Trois-Rivières (Québec)", "Niveau C (avancé)"],
      "2,5 heures par semaine",
    ],
  },
} as const

async function openAs({ browser: { cookies } }: TestMember, language: Language, javaScript: boolean): Promise<Page> {
  const { page, context } = await browser.open({ language, javaScript, site: await site.listen() })
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, domain: "127.0.0.1", path: "/" })))
  return page
}

/** What each section asks for, in the order of `sections`. */
const filling: readonly ((page: Page, language: Language) => Promise<void>)[] = [
  async (page, language) => {
    await page.getByLabel(words[language].title).fill("Éclusière-hydrologue")
    await page.getByLabel(words[language].group).selectOption("AS")
    await page.getByLabel(words[language].level, { exact: false }).first().selectOption("04")
  },
  (page, language) => page.getByLabel(words[language].municipality).fill("Trois-Rivières"),
  (page, language) => page.getByLabel(words[language].telephone).fill("(819) 555-0142"),
  async (page, language) => {
    await page.getByRole("radio", { name: words[language].firstLanguage, exact: true }).check()
    await page.getByLabel(words[language].reading).nth(1).selectOption("C")
  },
  (page, language) => page.getByLabel(words[language].hours).fill(language === "fr" ? "2,5" : "2.5"),
]

const visits = (["fr", "en"] as const).flatMap((language) =>
  [true, false].map((javaScript) => ({ language, javaScript })),
)

describe.each(visits)("in $language, JavaScript $javaScript", ({ language, javaScript }) => {
  test("a member fills her profile and opens it; another one reads it in the other language", async () => {
    const said = words[language]
    const member = await signUp(site, { language })
    const page = await openAs(member, language, javaScript)
    await page.goto(`/${language}`)
    await page.getByRole("link", { name: said.profile, exact: true }).first().click()
    for (const [position, section] of said.sections.entries()) {
      await page.getByRole("link", { name: said.edit(section), exact: true }).click()
      await filling[position]?.(page, language)
      await page.getByRole("radio", { name: said.members, exact: true }).check()
      await page.getByRole("radio", { name: said.counts, exact: true }).check()
      await page.getByRole("button", { name: said.save, exact: true }).click()
      expect(await page.getByRole("status").first().innerText()).toContain(said.saved)
    }
    if (javaScript) await expectAccessible(page)
    await page.getByRole("link", { name: said.consents }).click()
    expect(await page.locator("tbody tr").count()).toBe(2 * said.sections.length)

    const other = language === "fr" ? "en" : "fr"
    const { username } = await site.doorway.db
      .selectFrom("account")
      .innerJoin("accountAddress", "accountAddress.accountId", "account.id")
      .select("username")
      .where("address", "=", member.emailAddress)
      .executeTakeFirstOrThrow()
    const reader = await openAs(await signUp(site, { language: other }), other, javaScript)
    await reader.goto(`/${other}/${other === "fr" ? "membres" : "members"}/${username}`)
    const text = await reader.locator("main").innerText()
    for (const expected of ["Éclusière-hydrologue", "819-555-0142", ...said.read]) expect(text).toContain(expected)
    if (javaScript) await expectAccessible(reader)
  })
})
