import { beforeAll, describe, expect, test } from "vitest"
import { signUpAs, type TestApplicant } from "../../../../tests/support/applicants.js"
import { findable, loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen } from "../../../../tests/support/test-browser.js"

const site = useSite()
let author: TestApplicant
let her: TestApplicant
let silent: TestApplicant
let reserved: TestApplicant
let opportunity = 0

const textOf = ({ html }: Seen) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")
const dashboards = { fr: "/fr/tableau-de-bord", en: "/en/dashboard" } as const
const seenBy = async ({ browser }: TestApplicant, language: "fr" | "en" = "fr") =>
  textOf(await browser.get(dashboards[language]))

/** A member who has the skill that is asked: she opted in or not, and lets it count or not. */
async function skilled(name: string, { optedIn = true, counts = true } = {}): Promise<TestApplicant> {
  const { db, clock } = site.doorway
  const member = await signUpAs(site, name)
  const { personId } = member
  const now = clock()
  await db.insertInto("profileSkill").values({ personId, skill: "data-analysis", changedAt: now }).execute()
  await db
    .insertInto("profileSection")
    .values({ personId, section: "skills", seenBy: "self", countsInMatching: counts, changedAt: now })
    .execute()
  if (optedIn) {
    await db.insertInto("optIn").values({ personId, type: "mentoring", side: "seeking", since: now }).execute()
  }
  return member
}

beforeAll(async () => {
  await site.app.loadReference()
  await loadMarketplace(site)
  author = await signUpAs(site, "Camille Hôtesse")
  opportunity = await posted(site, author, { type: "mentoring", side: "offering" })
  await posted(site, author, { type: "collaboration", titleFr: "Une autre sorte", titleEn: "Another kind" })
  await site.doorway.db
    .insertInto("opportunitySkill")
    .values({ opportunity, skill: "data-analysis", isEssential: true })
    .execute()
  her = await skilled("Odile Ouverte")
  silent = await skilled("Sasha Absente", { optedIn: false })
  reserved = await skilled("Noé Discret", { counts: false })
  await findable(site)
}, 120_000)

describe("opportunities for a member", () => {
  test("stand on her Dashboard with what she has in common with them, in her language", async () => {
    const french = await seenBy(her)
    expect(french).toContain("Possibilités pour vous")
    expect(french).toContain("Cartographier les services d’une région")
    expect(french).toContain("Compétences : Analyse de données")
    expect(french).not.toContain("Une autre sorte")
    const english = await seenBy(her, "en")
    expect(english).toContain("Opportunities for you")
    expect(english).toContain("Map the services of a region")
    expect(english).toContain("Skills: Data analysis")
  })

  test("are not shown to somebody who opted in to nothing", async () => {
    expect(await seenBy(silent)).not.toContain("Possibilités pour vous")
    expect(await seenBy(silent, "en")).not.toContain("Opportunities for you")
  })

  test("rest on nothing that she keeps out of matching", async () => {
    expect(await seenBy(reserved)).not.toContain("Possibilités pour vous")
  })

  test("are gone as soon as they are closed, whatever the index still holds", async () => {
    expect(await seenBy(her)).toContain("Possibilités pour vous")
    await site.doorway.db
      .updateTable("opportunity")
      .set({ status: "closed-to-applications", closedAt: site.doorway.clock() })
      .where("number", "=", opportunity)
      .execute()
    expect(await seenBy(her)).not.toContain("Possibilités pour vous")
  })
})
