import { beforeAll, describe, expect, test } from "vitest"
import { signUpAs, type TestApplicant } from "../../../../tests/support/applicants.js"
import { loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen } from "../../../../tests/support/test-browser.js"
import { defaultMatchRuleSet } from "../../../engine/matching/rule-set.js"

const site = useSite()
let author: TestApplicant
let open: TestApplicant
let reserved: TestApplicant
let opportunity = 0

const textOf = ({ html }: Seen) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")
const formOf = (language: "fr" | "en") =>
  language === "fr" ? `/fr/possibilites/${opportunity}/candidature` : `/en/opportunities/${opportunity}/application`

/** A member who has the skill that is asked, and lets it count in matching or not. */
async function skilled(displayName: string, countsInMatching: boolean): Promise<TestApplicant> {
  const { db, clock } = site.doorway
  const member = await signUpAs(site, displayName)
  const { personId } = member
  await db.insertInto("profileSkill").values({ personId, skill: "data-analysis", changedAt: clock() }).execute()
  await db
    .insertInto("profileSection")
    .values({ personId, section: "skills", seenBy: "self", countsInMatching, changedAt: clock() })
    .execute()
  return member
}

beforeAll(async () => {
  await site.app.loadReference()
  await loadMarketplace(site)
  author = await signUpAs(site, "Camille Hôtesse")
  opportunity = await posted(site, author, { type: "collaboration" })
  await site.doorway.db
    .insertInto("opportunitySkill")
    .values({ opportunity, skill: "data-analysis", isEssential: true })
    .execute()
  open = await skilled("Odile Ouverte", true)
  reserved = await skilled("Noé Discret", false)
}, 120_000)

describe("who would apply", () => {
  test("reads what she has in common with the opportunity and what she lacks, in her language", async () => {
    const french = textOf(await open.browser.get(formOf("fr")))
    expect(french).toContain("Ce que vous avez en commun")
    expect(french).toContain("Compétences : Analyse de données")
    expect(french).toContain("ce type n’est pas dans vos adhésions")
    expect(french).not.toContain("compétences essentielles")
    const english = textOf(await open.browser.get(formOf("en")))
    expect(english).toContain("Skills: Data analysis")
    expect(english).toContain("this type is not among your opt-ins")
  })

  test("is compared by nothing that she keeps out of matching", async () => {
    const page = textOf(await reserved.browser.get(formOf("fr")))
    expect(page).not.toContain("Compétences : Analyse de données")
    expect(page).toContain("compétences essentielles qui ne comptent pas dans votre profil : Analyse de données")
  })
})

describe("a match", () => {
  test("is kept with the application and its rules; a gap forbids nothing", async () => {
    for (const { browser } of [reserved, open]) {
      const sent = await browser.post(formOf("fr"), { message: "Je suis prête.", supervisor: "" })
      expect(sent.status).toBe(303)
    }
    const kept = await keptOf(open)
    const { code, version } = defaultMatchRuleSet
    expect(kept.ruleSet).toEqual({ code, version })
    expect(kept.contributions.reduce((sum, { points }) => sum + points, 0)).toBe(kept.points)
    expect(kept.points).toBeGreaterThan((await keptOf(reserved)).points)
  })

  test("stands beside the applicants, the highest first where the author asks for it", async () => {
    const list = `/fr/possibilites/${opportunity}/candidatures`
    const page = textOf(await author.browser.get(`${list}?sort=match`))
    expect(page).toContain(`${(await keptOf(open)).points} sur 1 000`)
    expect(page.indexOf("Odile Ouverte")).toBeLessThan(page.indexOf("Noé Discret"))
    const bySending = textOf(await author.browser.get(list))
    expect(bySending.indexOf("Noé Discret")).toBeLessThan(bySending.indexOf("Odile Ouverte"))
    const english = textOf(await author.browser.get(`/en/opportunities/${opportunity}/applications`))
    expect(english).toContain(`${(await keptOf(open)).points} out of 1,000`)
  })
})

interface Kept {
  readonly points: number
  readonly contributions: readonly { readonly points: number }[]
  readonly ruleSet: unknown
}

async function keptOf({ personId }: TestApplicant): Promise<Kept> {
  const { match } = await site.doorway.db
    .selectFrom("application")
    .select("match")
    .where("personId", "=", personId)
    .executeTakeFirstOrThrow()
  return match as unknown as Kept
}
