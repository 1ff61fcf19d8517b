import { beforeAll, describe, expect, test } from "vitest"
import { signUp } from "../../../../tests/support/members.js"
import { declareTo } from "../../../../tests/support/organisations.js"
import { useSite } from "../../../../tests/support/site.js"
import { visitor } from "../../../platform/context.js"
import { reading } from "../../../platform/db.js"
import { organisationList } from "./organisation-list.js"
import { searchOrganisations } from "./organisation-search.js"

const site = useSite()
beforeAll(() => site.app.loadReference())

async function suggested(typed: string, language: "en" | "fr"): Promise<readonly string[]> {
  const found = await organisationList.suggest(reading(site.doorway, visitor), { typed, language, limit: 5 })
  return found.map(({ text }) => text)
}

describe("an organization is found", () => {
  test.each([
    ["by its acronym", "IRCC", "fr", "Immigration, Réfugiés et Citoyenneté Canada"],
    ["by its acronym in small letters", "edsc", "en", "Employment and Social Development Canada"],
    ["by a word of its name", "immigration", "en", "Immigration, Refugees and Citizenship Canada"],
    ["by a word of its name in the other language", "pêches", "en", "Fisheries and Oceans Canada"],
    ["by its name in the other language", "affaires mondiales", "en", "Global Affairs Canada"],
    ["without its accents", "sante canada", "fr", "Santé Canada"],
    ["by the beginning of a word", "stat can", "fr", "Statistique Canada"],
    ["with a typing error", "imigration", "fr", "Immigration, Réfugiés et Citoyenneté Canada"],
    ["with a typing error, in English", "revenu agency", "en", "Canada Revenue Agency"],
    ["by a former name", "Citizenship and Immigration Canada", "en", "Immigration, Refugees and Citizenship Canada"],
    ["by a former acronym", "MAECD", "fr", "Affaires mondiales Canada"],
    ["by its legal name", "ministère du patrimoine canadien", "fr", "Patrimoine canadien"],
    ["by one that has ended", "western economic diversification", "en", "Prairies Economic Development Canada"],
  ] as const)("%s: %s", async (_, typed, language, name) => {
    expect(await suggested(typed, language)).toContain(name)
  })

  test("and the one that has ended says under which name it was found", async () => {
    const { html } = await site.openBrowser().get("/fr/organismes/suggestions?q=diversification%20de%20l%27ouest")
    expect(html).toContain("auparavant\u00a0: Diversification de l’économie de l’Ouest Canada")
  })

  test("but not one that somebody has proposed", async () => {
    await declareTo(await signUp(site), "Cercle de l’immigration", "none-of-these")
    expect(await suggested("cercle de l’immigration", "fr")).not.toContain("Cercle de l’immigration")
  })

  test("and, when it is there today, by each of its names in both languages", async () => {
    const search = await searchOrganisations(reading(site.doorway, visitor))
    const rows = await site.doorway.db
      .selectFrom("organisation")
      .select(["id", "nameEn", "nameFr"])
      .where("standing", "=", "confirmed")
      .where("validUntil", "is", null)
      .execute()
    const lost: string[] = []
    for (const { id, nameEn, nameFr } of rows) {
      for (const typed of [nameEn ?? "", nameFr ?? ""]) {
        if (!search.named(typed).some((found) => found.id === id)) lost.push(typed)
      }
    }
    expect(rows.length).toBeGreaterThan(200)
    expect(lost).toEqual([])
  })
})
