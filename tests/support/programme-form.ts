import type { Page } from "playwright-core"

/** What a programme needs to be there at all, in its form. */
export async function fillProgramme(page: Page, name: string): Promise<void> {
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
